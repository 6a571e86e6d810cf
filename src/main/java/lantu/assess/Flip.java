package lantu.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * 临界值: the figure at the cut-off at which the verdict would change: for a lagging indicator the
 * least improvement that helps, otherwise the first loss that hurts.
 *
 * @param value the figure, in the indicator's unit
 * @param then the verdict it would change to
 * @param atValue whether it changes at the value itself; otherwise just beyond it
 */
public record Flip(BigDecimal value, VerdictStatus then, boolean atValue) {
  private static final BigDecimal LEAST_STEP = new BigDecimal("1E-18");
  private static final MathContext FINEST = new MathContext(28);

  /**
   * Looks for it among the values at which the status may change.
   *
   * @param now the figure as it is
   * @param way 1 if more is better, −1 if less is
   * @param bounds figures at which the status may change
   * @param statusAt the status as a function of the figure
   */
  static @Nullable Flip find(
      BigDecimal now,
      int way,
      List<BigDecimal> bounds,
      Function<BigDecimal, VerdictStatus> statusAt) {
    VerdictStatus status = statusAt.apply(now);
    int direction = status.lagging() ? way : -way;
    List<BigDecimal> ahead =
        bounds.stream()
            .filter(bound -> bound.subtract(now).signum() * direction >= 0)
            .sorted(Comparator.comparing(bound -> bound.subtract(now).abs()))
            .toList();
    for (BigDecimal bound : ahead) {
      VerdictStatus there = statusAt.apply(bound);
      if (there != status) {
        return new Flip(bound, there, true);
      }
      VerdictStatus beyond = statusAt.apply(bound.add(step(bound, direction)));
      if (beyond != status) {
        return new Flip(bound, beyond, false);
      }
    }
    return null;
  }

  /** The smallest step that the arithmetic still tells apart. */
  static BigDecimal step(BigDecimal at, int direction) {
    BigDecimal fine = at.signum() == 0 ? LEAST_STEP : at.abs().round(FINEST).ulp();
    return fine.max(LEAST_STEP).multiply(BigDecimal.valueOf(direction));
  }
}
