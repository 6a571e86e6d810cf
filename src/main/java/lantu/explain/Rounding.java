package lantu.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Rounding for readers: half up, but never across a line that the number was held against. */
final class Rounding {
  private Rounding() {}

  /**
   * The number with the fewest decimals, at least {@code decimals}, that lies on the same side of
   * every bound as the number itself: 0.9499 held against 0.95 stays 0.9499 and is not 0.95.
   */
  static BigDecimal faithful(BigDecimal value, int decimals, Collection<BigDecimal> bounds) {
    for (int shown = decimals; shown < value.scale(); shown++) {
      BigDecimal rounded = value.setScale(shown, RoundingMode.HALF_UP);
      if (bounds.stream().allMatch(bound -> sameSide(value, rounded, bound))) {
        return rounded;
      }
    }
    return value.scale() < decimals ? value.setScale(decimals) : value;
  }

  private static boolean sameSide(BigDecimal value, BigDecimal rounded, BigDecimal bound) {
    return value.compareTo(bound) == rounded.compareTo(bound);
  }
}
