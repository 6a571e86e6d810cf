package lantu.assess;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * 临界值: the figure at the cut-off at which the verdict would change: for a lagging indicator the
 * least improvement that helps, otherwise the first loss that hurts.
 *
 * @param value the figure, in the indicator's unit; where no decimal can write it exactly, the next
 *     one that the arithmetic tells apart on the side where the verdict has changed
 * @param then the verdict it would change to
 * @param atValue whether it changes at the value itself; otherwise just beyond it
 */
public record Flip(BigDecimal value, VerdictStatus then, boolean atValue) {
  /**
   * Looks for it among the values at which the status may change.
   *
   * @param now the figure as it is
   * @param way 1 if more is better, −1 if less is
   * @param bounds figures at which the status may change
   * @param statusAt the status as a function of the figure
   */
  static @Nullable Flip find(
      BigDecimal now, int way, List<Bound> bounds, Function<BigDecimal, VerdictStatus> statusAt) {
    VerdictStatus status = statusAt.apply(now);
    int direction = status.lagging() ? way : -way;
    List<Bound> ahead =
        bounds.stream()
            .filter(bound -> bound.value().subtract(now).signum() * direction >= 0)
            .sorted(Comparator.comparing(bound -> bound.value().subtract(now).abs()))
            .toList();
    for (Bound bound : ahead) {
      VerdictStatus there = statusAt.apply(bound.value());
      if (there != status) {
        return new Flip(bound.value(), there, true);
      }
      BigDecimal beyond = bound.beyond(direction);
      VerdictStatus then = statusAt.apply(beyond);
      if (then != status) {
        return bound.exact() ? new Flip(bound.value(), then, false) : new Flip(beyond, then, true);
      }
    }
    return null;
  }
}
