package lantu.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A decimal number with its unit. The number keeps the digits it was given: 0.010 stays 0.010.
 *
 * @param value the number
 * @param unit its unit
 */
public record Quantity(BigDecimal value, Unit unit) {
  /** The quantity of a number and a unit. */
  public static Quantity of(BigDecimal value, Unit unit) {
    return new Quantity(value, unit);
  }

  /** Zero of a unit. */
  public static Quantity zero(Unit unit) {
    return new Quantity(BigDecimal.ZERO, unit);
  }

  /**
   * The sum, exact.
   *
   * @throws UnitMismatchException if the units differ
   */
  public Quantity plus(Quantity other) {
    return new Quantity(value.add(sameUnit(other).value), unit);
  }

  /**
   * The difference, exact.
   *
   * @throws UnitMismatchException if the units differ
   */
  public Quantity minus(Quantity other) {
    return new Quantity(value.subtract(sameUnit(other).value), unit);
  }

  /**
   * This quantity as a share of another.
   *
   * @param scale decimals of the share
   * @throws ArithmeticException if the other is zero
   * @throws UnitMismatchException if the units differ
   */
  public Ratio shareOf(Quantity whole, int scale, RoundingMode rounding) {
    return Ratio.of(value.divide(sameUnit(whole).value, scale, rounding));
  }

  /** The sum of quantities of one unit; zero of it for none. */
  public static Quantity sum(Unit unit, Collection<Quantity> parts) {
    return parts.stream().reduce(zero(unit), Quantity::plus);
  }

  private Quantity sameUnit(Quantity other) {
    if (!unit.equals(other.unit)) {
      throw new UnitMismatchException(unit, other.unit);
    }
    return other;
  }
}
