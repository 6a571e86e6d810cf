package lantu.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import lantu.plan.AssessmentRules;
import lantu.plan.Assignment;
import lantu.plan.ClosedYear;
import lantu.plan.Departments;
import lantu.plan.Evidence;
import lantu.plan.Figure;
import lantu.plan.ManualVerdict;
import lantu.plan.SectionText;
import lantu.plan.SignOff;
import lantu.plan.Source;
import lantu.plan.Target;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/** Things in one line each. */
final class OneLine {
  /** What stands for nothing. */
  static final String NOTHING = "—";

  /** What stands between parts. */
  static final String BETWEEN = " | ";

  /** How much of a text stands in a line. */
  private static final int FIRST_WORDS = 40;

  private OneLine() {}

  /** Value, then status, source and note where there are any. */
  static @Nullable String figure(@Nullable Figure figure) {
    return figure == null
        ? null
        : line(
            figure.value() == null ? NOTHING : digits(figure.value()),
            figure.status(),
            figure.source(),
            figure.note());
  }

  /** The names of the files; null for none. */
  static @Nullable String evidence(List<Evidence> files) {
    return files.isEmpty()
        ? null
        : files.stream().map(Evidence::name).collect(Collectors.joining(BETWEEN));
  }

  static @Nullable String verdict(@Nullable ManualVerdict verdict) {
    return verdict == null ? null : line(verdict.status(), verdict.reason(), verdict.who());
  }

  static @Nullable String signOff(@Nullable SignOff signOff) {
    return signOff == null ? null : line(signOff.reason(), signOff.who(), signOff.on());
  }

  static @Nullable String closedYear(@Nullable ClosedYear closed) {
    return closed == null ? null : line(closed.why(), closed.who(), closed.on());
  }

  /** The section that a source points to, by the source's title. */
  static Map<String, String> source(Source source) {
    return Map.of(
        "“" + source.title() + "”", source.section() == null ? NOTHING : "§" + source.section());
  }

  /** How many characters, from which file, then its first words. */
  static @Nullable String text(@Nullable SectionText text) {
    if (text == null) {
      return null;
    }
    String words = text.text();
    return line(
        Integer.toString(words.length()),
        text.origin(),
        words.substring(0, Math.min(words.length(), FIRST_WORDS)).replace('\n', ' '));
  }

  /** Kind, numbers, way and year, the words of the document, then what the city assigned. */
  static String target(@Nullable Target target) {
    if (target == null) {
      return NOTHING;
    }
    String numbers =
        switch (target) {
          case Target.BandOverReference band ->
              digits(band.low()) + "–" + digits(band.high()) + " " + band.reference();
          case Target.HoldLevel hold -> hold.reference();
          case Target.AllDone all -> words(digits(all.value()), all.milestone());
          default -> digits(target.value());
        };
    return words(
        target.kind(),
        numbers,
        target.direction(),
        target.due(),
        "“" + target.wording() + "”",
        switch (target) {
          case Target.Assigned assigned -> assignment(assigned.assignment());
          case Target.WithinAssigned within -> assignment(within.assignment());
          default -> null;
        });
  }

  static Map<String, String> rules(AssessmentRules rules) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("ahead", digits(rules.ahead()));
    parts.put("onTrack", digits(rules.onTrack()));
    parts.put("farBehind", digits(rules.farBehind()));
    parts.put("trendOnTrack", digits(rules.trendOnTrack()));
    parts.put("trendSome", digits(rules.trendSome()));
    parts.put("jump", digits(rules.jump()));
    parts.put("growthGap", digits(rules.growthGap()));
    parts.put("staleYears", Integer.toString(rules.staleYears()));
    for (VerdictStatus status : VerdictStatus.values()) {
      String label = rules.labels().get(status);
      if (label != null) {
        parts.put(status.name(), label);
      }
    }
    return parts;
  }

  /** The lead and the supporting departments as parts under their names. */
  static void departments(Departments departments, BiConsumer<String, @Nullable String> part) {
    part.accept("lead", departments.lead());
    part.accept("supporting", list(departments.supporting()));
  }

  /** Things with commas between; null for none. */
  static @Nullable String list(List<?> things) {
    return things.isEmpty()
        ? null
        : things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  static String digits(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  static @Nullable String digitsOrNull(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  static String words(@Nullable Object... parts) {
    return joined(" ", parts);
  }

  private static @Nullable String assignment(@Nullable Assignment assignment) {
    return assignment == null
        ? null
        : words(
            digits(assignment.value()),
            assignment.judgedAs(),
            assignment.document(),
            assignment.on(),
            assignment.attachment());
  }

  private static String line(@Nullable Object... parts) {
    return joined(BETWEEN, parts);
  }

  private static String joined(String between, @Nullable Object... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
