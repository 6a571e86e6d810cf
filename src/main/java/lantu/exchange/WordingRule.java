package lantu.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.plan.Basis;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * One line of the wordings' file: which words it knows and what they mean.
 *
 * @param pattern a regular expression for the whole wording, with {@code {数}} for a number, {@code
 *     {汉字数}} for one in Chinese and {@code {单位}} for the indicator's unit
 * @param unit the unit it is for; null for any
 * @param bases the 口径 it is for; all where it names none
 * @param kind the kind of target
 * @param value the number: {@code $n} for a part of the wording, digits, or {@code {街道数}}
 * @param low the lower edge, in the same manner
 * @param high the upper edge, in the same manner
 * @param reference the reference's name: {@code $n}, or words with {@code {指标}} for the indicator's
 *     name
 * @param without what is left out of the indicator's name there; null for nothing
 * @param milestone where the indicator's note names the milestone year, as group 1; null for
 *     nowhere
 * @param direction which way is better; null where the indicator tells
 * @param outlook whether it is due in the outlook year, where the plan has one
 */
record WordingRule(
    String pattern,
    @Nullable String unit,
    Set<Basis> bases,
    TargetKind kind,
    @Nullable String value,
    @Nullable String low,
    @Nullable String high,
    @Nullable String reference,
    @Nullable String without,
    @Nullable Pattern milestone,
    @Nullable Direction direction,
    boolean outlook) {
  private static final String NUMBER = "([+-]?\\d[\\d,]*(?:\\.\\d+)?)";
  private static final Set<TargetKind> NUMBERED =
      EnumSet.of(
          TargetKind.LEVEL,
          TargetKind.CUMULATIVE,
          TargetKind.FLOOR_EACH_YEAR,
          TargetKind.AVERAGE_GROWTH,
          TargetKind.CEILING,
          TargetKind.MULTIPLE_OF_BASE);

  /**
   * Reads a line.
   *
   * @throws lantu.value.Refusal with its place where a part is missing or makes no sense
   */
  static WordingRule read(Field line) {
    List<Basis> bases = line.at("basis").each(basis -> basis.constant(Basis.class));
    TargetKind kind = line.at("kind").constant(TargetKind.class);
    boolean band = kind == TargetKind.BAND_OVER_REFERENCE;
    String pattern = line.at("pattern").parsed(WordingRule::checked);
    int groups = compile(pattern, "").matcher("").groupCount();
    return new WordingRule(
        pattern,
        line.at("unit").optional(Field::text),
        bases.isEmpty() ? EnumSet.allOf(Basis.class) : EnumSet.copyOf(bases),
        kind,
        part(line.at("value"), groups, NUMBERED.contains(kind)),
        part(line.at("low"), groups, band),
        part(line.at("high"), groups, band),
        part(line.at("reference"), groups, band || kind == TargetKind.HOLD_LEVEL),
        line.at("without").optional(Field::text),
        line.at("milestone").optional(field -> field.parsed(Pattern::compile)),
        line.at("direction").optional(way -> way.constant(Direction.class)),
        Boolean.TRUE.equals(line.at("outlook").optional(Field::flag)));
  }

  private static @Nullable String part(Field field, int groups, boolean needed) {
    if (field.absent() && !needed) {
      return null;
    }
    return field.parsed(
        text -> {
          if (WordingReading.group(text) > groups) {
            throw new IllegalArgumentException("no such part: " + text);
          }
          return text;
        });
  }

  private static String checked(String pattern) {
    compile(pattern, "");
    return pattern;
  }

  private static Pattern compile(String pattern, String unit) {
    return Pattern.compile(
        pattern
            .replace("{数}", NUMBER)
            .replace("{汉字数}", "(" + ChineseNumber.PATTERN + ")")
            .replace("{单位}", "(?:" + Pattern.quote(unit) + ")"));
  }

  /** Half-width marks, no blanks: how patterns are written. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /**
   * The target; empty where the words are others, or a part is missing.
   *
   * @param usual which way is better where the line does not say
   */
  Optional<Target> target(Plan plan, Indicator indicator, String wording, Direction usual) {
    String itsUnit = plain(indicator.unit().symbol());
    if (!bases.contains(indicator.basis()) || (unit != null && !unit.equals(itsUnit))) {
      return Optional.empty();
    }
    Matcher words = compile(pattern, itsUnit).matcher(plain(wording));
    if (!words.matches()) {
      return Optional.empty();
    }
    PlanYear outlookYear = plan.profile().outlookYear();
    PlanYear due = outlook && outlookYear != null ? outlookYear : plan.profile().period().last();
    Direction way = direction == null ? usual : direction;
    return made(new WordingReading(this, plan, indicator, words), wording, due, way);
  }

  private Optional<Target> made(
      WordingReading reading, String wording, PlanYear due, Direction way) {
    BigDecimal number = reading.number(value);
    return switch (kind) {
      case LEVEL -> with(number, n -> new Target.Level(wording, due, n, way));
      case CUMULATIVE -> with(number, n -> new Target.Cumulative(wording, due, n, way));
      case FLOOR_EACH_YEAR -> with(number, n -> new Target.FloorEachYear(wording, due, n, way));
      case AVERAGE_GROWTH -> with(number, n -> new Target.AverageGrowth(wording, due, n, way));
      case CEILING -> with(number, n -> new Target.Ceiling(wording, due, n, way));
      case MULTIPLE_OF_BASE -> with(number, n -> new Target.MultipleOfBase(wording, due, n, way));
      case ASSIGNED -> Optional.of(new Target.Assigned(wording, due, way));
      case WITHIN_ASSIGNED -> Optional.of(new Target.WithinAssigned(wording, due, way));
      case ALL_DONE ->
          Optional.of(new Target.AllDone(wording, due, number, reading.milestone(), way));
      case HOLD_LEVEL ->
          with(reading.reference(), name -> new Target.HoldLevel(wording, due, name, way));
      case BAND_OVER_REFERENCE -> band(reading, wording, due, way);
    };
  }

  private Optional<Target> band(
      WordingReading reading, String wording, PlanYear due, Direction way) {
    BigDecimal lower = reading.number(low);
    BigDecimal upper = reading.number(high);
    String name = reading.reference();
    return lower == null || upper == null || name == null
        ? Optional.empty()
        : Optional.of(new Target.BandOverReference(wording, due, lower, upper, name, way));
  }

  private static <T> Optional<Target> with(@Nullable T part, Function<T, Target> make) {
    return part == null ? Optional.empty() : Optional.of(make.apply(part));
  }
}
