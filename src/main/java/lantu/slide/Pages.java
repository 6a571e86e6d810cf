package lantu.slide;

import java.util.List;

/** Shares a long list out over pages. */
final class Pages {
  private Pages() {}

  /** What stands on a page, from 0; the last page takes whatever is left. */
  static <T> List<T> share(List<T> all, int page, int of, int room) {
    int from = Math.min(all.size(), page * room);
    int to = page >= of - 1 ? all.size() : Math.min(all.size(), from + room);
    return all.subList(from, to);
  }

  /** The headline, with the page where there are several. */
  static String title(Situation now, String title, int page, int of) {
    return of == 1 ? title : now.say("part", title, page + 1, of);
  }
}
