package lantu.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 自然界限: what a figure can be at all, for example 0 to 100 for a share in percent. A forecast stops
 * there, and a figure beyond is questioned.
 *
 * @param low the least possible value in the indicator's unit; null for none
 * @param high the greatest possible value in the indicator's unit, not below {@code low}; null for
 *     none
 */
public record NaturalLimits(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  /** No limits known. */
  public static final NaturalLimits NONE = new NaturalLimits(null, null);

  /** Checks the order. */
  public NaturalLimits {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("limits cross: " + low + " and " + high);
    }
  }

  /** Whether the value is possible. */
  public boolean allow(BigDecimal value) {
    return (low == null || value.compareTo(low) >= 0)
        && (high == null || value.compareTo(high) <= 0);
  }

  /** The possible value nearest to the given one. */
  public BigDecimal nearest(BigDecimal value) {
    if (low != null && value.compareTo(low) < 0) {
      return low;
    }
    return high != null && value.compareTo(high) > 0 ? high : value;
  }
}
