package lantu.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Nature;
import org.jspecify.annotations.Nullable;

/** Verdicts as entries of a page. */
final class VerdictEntries {
  private final Situation now;
  private final VerdictText words;

  VerdictEntries(Situation now) {
    this.now = now;
    this.words = now.words();
  }

  /** The indicator's name and what the verdict rests on, or why there is none. */
  Part.Entry brief(Verdict verdict) {
    return entry(verdict, now.indicator(verdict).name(), sentences(verdict));
  }

  /** The target's wording and everything there is to say. */
  Part.Entry full(Verdict verdict) {
    List<String> lines = new ArrayList<>(words.lines(verdict));
    return entry(verdict, now.say("target", place(verdict), verdict.target().wording()), lines);
  }

  /** The area's name and its target, with what the verdict rests on. */
  Part.Entry ofArea(Verdict verdict) {
    return entry(
        verdict,
        now.say("target", area(verdict).name(), verdict.target().wording()),
        sentences(verdict));
  }

  private Part.Entry entry(Verdict verdict, String title, List<String> sentences) {
    return new Part.Entry(
        verdict.status(),
        words.status(verdict.status()),
        now.indicator(verdict).nature() == Nature.BINDING,
        title,
        sentences);
  }

  private List<String> sentences(Verdict verdict) {
    return Stream.<@Nullable String>of(
            words.ground(verdict), stopped(words.reason(verdict)), stopped(words.required(verdict)))
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .toList();
  }

  private @Nullable String stopped(@Nullable String sentence) {
    return sentence == null ? null : now.say("sentence", sentence);
  }

  private String place(Verdict verdict) {
    Area area = area(verdict);
    return area.kind() == AreaKind.DISTRICT ? now.say("district") : area.name();
  }

  private Area area(Verdict verdict) {
    return now.plan().area(verdict.key().area()).orElseThrow();
  }
}
