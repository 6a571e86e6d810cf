package lantu.review;

import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda. A long one fills several pages.
 *
 * @param kind what it shows
 * @param code of what; null for the kinds that need none
 */
public record AgendaItem(PageKind kind, @Nullable String code) {
  /** Checks that there is a code just where the kind needs one. */
  public AgendaItem {
    if (kind.coded() != (code != null)) {
      throw new IllegalArgumentException("a code is for its own kinds: " + kind);
    }
  }

  /** An item of a kind that needs no code. */
  public static AgendaItem of(PageKind kind) {
    return new AgendaItem(kind, null);
  }
}
