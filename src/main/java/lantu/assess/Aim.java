package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lantu.plan.Area;
import lantu.plan.Assignment;
import lantu.plan.Basis;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** What the years of a decomposition have to bring, by the target that holds now. */
sealed interface Aim {
  /** Amounts that add up to the goal. */
  record Amounts(BigDecimal goal, @Nullable BigDecimal base, int way) implements Aim {}

  /** Levels that arrive at the goal. */
  record Levels(BigDecimal goal, BigDecimal base, int way) implements Aim {}

  /** The same line in every year. */
  record EachYear(BigDecimal line, int way) implements Aim {}

  /** Yearly rates whose mean is the goal. */
  record Rates(BigDecimal goal, int way) implements Aim {}

  /** Nothing that could be spread over years. */
  record None(Decomposition.Refusal why) implements Aim {}

  /** Finds the aim of an area's target. */
  static Aim of(Plan plan, Indicator indicator, Area area) {
    Target target = indicator.targetNow(area).orElse(null);
    if (target == null) {
      return new None(Decomposition.Refusal.NO_TARGET);
    }
    if (years(plan, target).isEmpty()) {
      return new None(Decomposition.Refusal.NO_YEARS);
    }
    BigDecimal base = base(plan, indicator, area).orElse(null);
    int way = Dossier.way(target);
    return switch (target) {
      case Target.Level level -> levels(level.value(), base, way);
      case Target.Cumulative total -> new Amounts(total.value(), base, way);
      case Target.FloorEachYear floor -> new EachYear(floor.value(), way);
      case Target.AverageGrowth growth -> new Rates(growth.value(), way);
      case Target.Assigned assigned -> assigned(assigned.assignment(), base, way);
      case Target.WithinAssigned within ->
          within.assignment() == null
              ? new None(Decomposition.Refusal.NOT_ASSIGNED)
              : new EachYear(within.assignment().value(), way);
      case Target.AllDone all -> allDone(indicator, all, base, way);
      case Target.MultipleOfBase multiple ->
          base == null
              ? new None(Decomposition.Refusal.NO_BASE)
              : base.signum() <= 0
                  ? new None(Decomposition.Refusal.NO_CONSTANT_RATE)
                  : levels(base.multiply(multiple.value()), base, way);
      case Target.Ceiling ceiling -> new None(Decomposition.Refusal.NOTHING_TO_SPREAD);
      case Target.BandOverReference band -> new None(Decomposition.Refusal.NOTHING_TO_SPREAD);
      case Target.HoldLevel hold -> new None(Decomposition.Refusal.NOTHING_TO_SPREAD);
    };
  }

  /** The years in which the aim is to be reached: up to the milestone, else the due year. */
  static List<PlanYear> years(Plan plan, Target target) {
    int base = plan.profile().baseYear().value();
    int last = target.due().value();
    if (target instanceof Target.AllDone all && all.milestone() != null) {
      int milestone = all.milestone().value();
      last = milestone > base ? Math.min(milestone, last) : last;
    }
    return IntStream.rangeClosed(base + 1, last).mapToObj(PlanYear::of).toList();
  }

  private static Aim levels(BigDecimal goal, @Nullable BigDecimal base, int way) {
    if (base == null) {
      return new None(Decomposition.Refusal.NO_BASE);
    }
    return goal.subtract(base).signum() * way < 0
        ? new None(Decomposition.Refusal.BASE_BEYOND_TARGET)
        : new Levels(goal, base, way);
  }

  private static Aim assigned(@Nullable Assignment assignment, @Nullable BigDecimal base, int way) {
    if (assignment == null) {
      return new None(Decomposition.Refusal.NOT_ASSIGNED);
    }
    BigDecimal value = assignment.value();
    return switch (assignment.judgedAs()) {
      case CUMULATIVE -> new Amounts(value, base, way);
      case AVERAGE_GROWTH -> new Rates(value, way);
      case TargetKind kind when kind == TargetKind.FLOOR_EACH_YEAR || kind == TargetKind.CEILING ->
          new EachYear(value, way);
      default -> levels(value, base, way);
    };
  }

  private static Aim allDone(
      Indicator indicator, Target.AllDone all, @Nullable BigDecimal base, int way) {
    BigDecimal total = all.value();
    if (total == null) {
      return new None(Decomposition.Refusal.NO_TOTAL);
    }
    return indicator.basis() == Basis.CUMULATIVE
        ? new Amounts(total, base, way)
        : levels(total, base == null ? BigDecimal.ZERO : base, way);
  }

  private static Optional<BigDecimal> base(Plan plan, Indicator indicator, Area area) {
    return plan.figure(
            new FigureKey(indicator.code(), area.code(), plan.profile().baseYear(), Series.ACTUAL))
        .map(Figure::value);
  }
}
