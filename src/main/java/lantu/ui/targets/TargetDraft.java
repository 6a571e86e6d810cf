package lantu.ui.targets;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import lantu.plan.Assignment;
import lantu.plan.Direction;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A target as typed, not yet checked.
 *
 * @param kind the kind
 * @param wording the document's words, never changed here
 * @param value the number as typed; blank for none
 * @param low lower edge as typed
 * @param high upper edge as typed
 * @param reference name of the reference series
 * @param due due year as typed
 * @param milestone milestone year as typed; blank for none
 * @param direction which way is better
 * @param assignment the number that the city assigned; null while it has not
 */
record TargetDraft(
    TargetKind kind,
    String wording,
    String value,
    String low,
    String high,
    String reference,
    String due,
    String milestone,
    Direction direction,
    @Nullable Assignment assignment) {
  /** A part of a target that can be typed. */
  enum Part {
    VALUE,
    LOW,
    HIGH,
    REFERENCE,
    MILESTONE,
    DIRECTION
  }

  /** What is typed for a target that is there. */
  static TargetDraft of(Target target) {
    BigDecimal value = target.value();
    String low = "";
    String high = "";
    String reference = "";
    String milestone = "";
    Assignment assignment = null;
    switch (target) {
      case Target.BandOverReference band -> {
        low = NumberText.plain(band.low());
        high = NumberText.plain(band.high());
        reference = band.reference();
      }
      case Target.HoldLevel hold -> reference = hold.reference();
      case Target.AllDone all -> milestone = text(all.milestone());
      case Target.Assigned assigned -> assignment = assigned.assignment();
      case Target.WithinAssigned within -> assignment = within.assignment();
      default -> {}
    }
    return new TargetDraft(
        target.kind(),
        target.wording(),
        value == null ? "" : NumberText.plain(value),
        low,
        high,
        reference,
        text(target.due()),
        milestone,
        target.direction(),
        assignment);
  }

  /** The same with the due year and the assigned number of another target. */
  TargetDraft keeping(Target other) {
    TargetDraft there = of(other);
    return new TargetDraft(
        kind,
        wording,
        value,
        low,
        high,
        reference,
        there.due(),
        milestone,
        direction,
        there.assignment());
  }

  /** The parts that a kind has. */
  static Set<Part> parts(TargetKind kind) {
    return switch (kind) {
      case LEVEL, CUMULATIVE, FLOOR_EACH_YEAR, AVERAGE_GROWTH ->
          EnumSet.of(Part.VALUE, Part.DIRECTION);
      case MULTIPLE_OF_BASE, CEILING -> EnumSet.of(Part.VALUE);
      case BAND_OVER_REFERENCE -> EnumSet.of(Part.LOW, Part.HIGH, Part.REFERENCE, Part.DIRECTION);
      case ASSIGNED -> EnumSet.of(Part.DIRECTION);
      case WITHIN_ASSIGNED -> EnumSet.noneOf(Part.class);
      case ALL_DONE -> EnumSet.of(Part.VALUE, Part.MILESTONE);
      case HOLD_LEVEL -> EnumSet.of(Part.REFERENCE, Part.DIRECTION);
    };
  }

  /**
   * The target.
   *
   * @throws Refusal {@code targets.needs.…} for a part that is missing or makes no sense; {@code
   *     number.notANumber} for text in place of a number
   */
  Target target() {
    PlanYear year = year(due, "targets.needs.due");
    Direction way = parts(kind).contains(Part.DIRECTION) ? direction : usual(kind);
    return switch (kind) {
      case LEVEL -> new Target.Level(wording, year, number(value), way);
      case CUMULATIVE -> new Target.Cumulative(wording, year, number(value), way);
      case FLOOR_EACH_YEAR -> new Target.FloorEachYear(wording, year, number(value), way);
      case AVERAGE_GROWTH -> new Target.AverageGrowth(wording, year, number(value), way);
      case CEILING -> new Target.Ceiling(wording, year, number(value), way);
      case MULTIPLE_OF_BASE -> new Target.MultipleOfBase(wording, year, positive(value), way);
      case BAND_OVER_REFERENCE -> band(year, way);
      case HOLD_LEVEL -> new Target.HoldLevel(wording, year, named(), way);
      case ASSIGNED -> new Target.Assigned(wording, year, way, assignment);
      case WITHIN_ASSIGNED -> new Target.WithinAssigned(wording, year, way, assignment);
      case ALL_DONE ->
          new Target.AllDone(
              wording,
              year,
              value.isBlank() ? null : positive(value),
              milestone.isBlank() ? null : year(milestone, "targets.needs.milestone"),
              way);
    };
  }

  private Target band(PlanYear year, Direction way) {
    if (low.isBlank() || high.isBlank()) {
      throw new Refusal("targets.needs.band");
    }
    BigDecimal lower = NumberText.parse(low);
    BigDecimal upper = NumberText.parse(high);
    if (lower.compareTo(upper) > 0) {
      throw new Refusal("targets.needs.bandOrder", low.strip(), high.strip());
    }
    return new Target.BandOverReference(wording, year, lower, upper, named(), way);
  }

  private String named() {
    if (reference.isBlank()) {
      throw new Refusal("targets.needs.reference");
    }
    return reference.strip();
  }

  private static Direction usual(TargetKind kind) {
    return kind == TargetKind.CEILING || kind == TargetKind.WITHIN_ASSIGNED
        ? Direction.DOWN
        : Direction.UP;
  }

  private static BigDecimal number(String typed) {
    if (typed.isBlank()) {
      throw new Refusal("targets.needs.value");
    }
    return NumberText.parse(typed);
  }

  private static BigDecimal positive(String typed) {
    BigDecimal number = number(typed);
    if (number.signum() <= 0) {
      throw new Refusal("targets.needs.positive", typed.strip());
    }
    return number;
  }

  private static PlanYear year(String typed, String otherwise) {
    try {
      return PlanYear.of(NumberText.parse(typed.replace("年", "")).intValueExact());
    } catch (ArithmeticException | IllegalArgumentException | Refusal e) {
      throw new Refusal(e, otherwise, typed.strip());
    }
  }

  private static String text(@Nullable PlanYear year) {
    return year == null ? "" : year.toString();
  }
}
