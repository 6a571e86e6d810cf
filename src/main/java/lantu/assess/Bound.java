package lantu.assess;

import java.math.BigDecimal;

/**
 * A figure at which a status may change.
 *
 * @param value the figure
 * @param exact whether it is that figure itself; otherwise the nearest that the digits allow
 */
record Bound(BigDecimal value, boolean exact) {
  /** Decimals between a bound and what is just beyond it: finer than anything typed. */
  private static final int BEYOND = 30;

  static Bound of(BigDecimal value) {
    return new Bound(value, true);
  }

  static Bound quotient(BigDecimal dividend, BigDecimal divisor) {
    BigDecimal value = Exact.fine(dividend, divisor);
    return new Bound(value, value.multiply(divisor).compareTo(dividend) == 0);
  }

  /** The next figure in a direction (1 or −1) that is surely past it. */
  BigDecimal beyond(int direction) {
    BigDecimal step =
        exact
            ? BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0) + BEYOND)
            : value.ulp().multiply(BigDecimal.TWO);
    return value.add(step.multiply(BigDecimal.valueOf(direction)));
  }
}
