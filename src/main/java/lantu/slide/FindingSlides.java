package lantu.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.assess.check.Finding;
import lantu.explain.FindingText;
import lantu.plan.Nature;

/** What the consistency check found and nobody has answered yet. */
final class FindingSlides {
  private static final int ROOM = 4;

  private FindingSlides() {}

  /** How many pages they fill. */
  static int count(Situation now) {
    return Math.max(1, Math.ceilDiv(now.open().size(), ROOM));
  }

  /** One page, from 0; the last one takes whatever is left. */
  static Slide of(Situation now, int page, int of) {
    List<Finding> open = now.open();
    List<Finding> shown = Pages.share(open, page, of, ROOM);
    Part part =
        shown.isEmpty()
            ? new Part.Words(List.of(now.say(open.isEmpty() ? "findings.none" : "findings.noMore")))
            : new Part.Entries(shown.stream().map(finding -> entry(now, finding)).toList());
    return new Slide(
        Pages.title(now, now.say("findings.title"), page, of),
        now.say("findings.subtitle", open.size()),
        List.of(part));
  }

  /** The page of one finding, with its working; empty if the check does not find it any more. */
  static Optional<Slide> of(Situation now, String key) {
    return now.open().stream()
        .filter(finding -> finding.key().toString().equals(key))
        .findFirst()
        .map(
            finding -> {
              FindingText text = new FindingText(now.plan(), now.messages());
              List<Part> parts =
                  new ArrayList<>(List.of(new Part.Entries(List.of(entry(now, finding)))));
              List<String> working = text.working(finding);
              if (!working.isEmpty()) {
                parts.add(new Part.Words(working));
              }
              return new Slide(text.title(finding.rule()), text.subject(finding), parts);
            });
  }

  private static Part.Entry entry(Situation now, Finding finding) {
    FindingText text = new FindingText(now.plan(), now.messages());
    List<String> sentences = new ArrayList<>(List.of(text.message(finding)));
    text.question(finding).ifPresent(sentences::add);
    return new Part.Entry(
        null,
        text.severity(finding.severity()),
        now.plan()
            .indicator(finding.indicator())
            .filter(indicator -> indicator.nature() == Nature.BINDING)
            .isPresent(),
        now.say("findings.entry", text.subject(finding), text.title(finding.rule())),
        sentences);
  }
}
