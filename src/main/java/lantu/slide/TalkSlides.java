package lantu.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantu.assess.Verdict;

/** 先谈这些: the targets that lag, binding ones first, then what cannot be judged and why. */
final class TalkSlides {
  private static final int ROOM = 5;

  private TalkSlides() {}

  /** How many pages they fill. */
  static int count(Situation now) {
    return Math.max(1, Math.ceilDiv(wanted(now).size(), ROOM));
  }

  /**
   * One page.
   *
   * @param page from 0
   * @param of how many there are to be; the last one takes whatever is left
   */
  static Slide of(Situation now, int page, int of) {
    List<Verdict> wanted = wanted(now);
    long lagging = wanted.stream().filter(verdict -> verdict.status().lagging()).count();
    List<Verdict> shown = Pages.share(wanted, page, of, ROOM);
    List<Part> parts = new ArrayList<>();
    VerdictEntries entries = new VerdictEntries(now);
    if (shown.isEmpty()) {
      parts.add(new Part.Words(List.of(now.say(wanted.isEmpty() ? "talk.none" : "talk.noMore"))));
    } else {
      parts.add(new Part.Entries(shown.stream().map(entries::brief).collect(Collectors.toList())));
    }
    return new Slide(
        Pages.title(now, now.say("talk.title"), page, of),
        now.say("talk.subtitle", now.when(), lagging, wanted.size() - lagging),
        parts);
  }

  private static List<Verdict> wanted(Situation now) {
    List<Verdict> counted = now.counted();
    List<Verdict> wanted = new ArrayList<>();
    IntStream.of(0, 1)
        .forEach(
            step ->
                counted.stream()
                    .filter(
                        verdict ->
                            step == 0
                                ? verdict.status().lagging()
                                : !verdict.assessed() && now.indicator(verdict).main())
                    .forEach(wanted::add));
    return wanted;
  }
}
