package lantu.assess.check;

import java.math.BigDecimal;
import java.util.Optional;
import lantu.plan.Basis;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * The one number of a target that can be held against figures, whether the document states it or
 * the city assigned it.
 *
 * @param kind how the number is meant; 全部完成 counts as a total or a level, by the indicator's 口径
 */
record Goal(TargetKind kind, BigDecimal value, Direction direction, PlanYear due) {
  /** The number of a target; empty where it has none, or none alone. */
  static Optional<Goal> of(Indicator indicator, Target target) {
    return switch (target) {
      case Target.Assigned open when open.assignment() != null ->
          of(open.assignment().judgedAs(), open.assignment().value(), target);
      case Target.WithinAssigned open when open.assignment() != null ->
          of(target.kind(), open.assignment().value(), target);
      case Target.AllDone all ->
          of(
              indicator.basis() == Basis.CUMULATIVE ? TargetKind.CUMULATIVE : TargetKind.LEVEL,
              all.value(),
              target);
      default -> of(target.kind(), target.value(), target);
    };
  }

  private static Optional<Goal> of(TargetKind kind, @Nullable BigDecimal value, Target target) {
    return value == null
        ? Optional.empty()
        : Optional.of(new Goal(kind, value, target.direction(), target.due()));
  }

  /** 1 if more is better, −1 if less is. */
  int way() {
    return direction == Direction.UP ? 1 : -1;
  }

  /** Whether a number is on the right side of the goal or on it. */
  boolean metBy(BigDecimal number) {
    return number.subtract(value).signum() * way() >= 0;
  }

  /** The size that one year's figure should have about; empty where the kind tells nothing. */
  Optional<BigDecimal> yearlySize(int years) {
    return switch (kind) {
      case LEVEL, FLOOR_EACH_YEAR, AVERAGE_GROWTH -> Optional.of(value);
      case CUMULATIVE -> Optional.of(lantu.assess.Exact.over(value, BigDecimal.valueOf(years)));
      default -> Optional.empty();
    };
  }
}
