package lantu.assess;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The arithmetic of the assessment: {@link #PRECISION} significant digits, half up. */
public final class Exact {
  /** Significant digits that a division or a root keeps. */
  public static final int PRECISION = 34;

  static final MathContext CONTEXT = new MathContext(PRECISION, RoundingMode.HALF_UP);

  /** 100. */
  public static final BigDecimal HUNDRED = new BigDecimal("100");

  /** Digits that a root is taken with, so that a result with few digits comes out with those. */
  private static final MathContext WIDE = new MathContext(PRECISION + 20, RoundingMode.HALF_UP);

  /** Decimals that a computed number keeps in a formula. */
  private static final int SHOWN = 8;

  private Exact() {}

  /** The quotient; the divisor is not zero. */
  public static BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, CONTEXT);
  }

  /** The quotient with as many digits as the dividend needs, {@link #PRECISION} at least. */
  static BigDecimal fine(BigDecimal dividend, BigDecimal divisor) {
    int digits =
        Math.max(
            PRECISION,
            dividend.stripTrailingZeros().precision() + divisor.stripTrailingZeros().precision());
    return dividend.divide(divisor, new MathContext(digits, RoundingMode.HALF_UP));
  }

  /** The product. */
  public static BigDecimal times(BigDecimal left, BigDecimal right) {
    return left.multiply(right, CONTEXT);
  }

  /** The power; the base is positive. */
  public static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    return wide(base, exponent).round(CONTEXT);
  }

  private static BigDecimal wide(BigDecimal base, BigDecimal exponent) {
    if (base.compareTo(BigDecimal.ONE) == 0 || exponent.signum() == 0) {
      return BigDecimal.ONE;
    }
    if (exponent.stripTrailingZeros().scale() <= 0 && exponent.abs().compareTo(HUNDRED) < 0) {
      int whole = exponent.intValueExact();
      return whole >= 0
          ? base.pow(whole, WIDE)
          : BigDecimal.ONE.divide(base.pow(-whole, WIDE), WIDE);
    }
    return BigDecimalMath.pow(base, exponent, WIDE);
  }

  /** {@code value × factor^(part/whole)}; the factor is positive. */
  static BigDecimal grown(BigDecimal value, BigDecimal factor, BigDecimal part, BigDecimal whole) {
    return value.multiply(wide(factor, part.divide(whole, WIDE)), CONTEXT);
  }

  /** The root; the base is not negative, the degree is positive. */
  static BigDecimal root(BigDecimal base, BigDecimal degree) {
    return base.signum() == 0
        ? BigDecimal.ZERO
        : wide(base, BigDecimal.ONE.divide(degree, WIDE)).round(CONTEXT);
  }

  /** The yearly rate in percent that leads from one positive value to another. */
  public static BigDecimal yearlyRate(BigDecimal from, BigDecimal to, BigDecimal years) {
    return growth(from, to, years).multiply(HUNDRED).round(CONTEXT);
  }

  /** The yearly growth, a pure number, with digits to spare. */
  static BigDecimal growth(BigDecimal from, BigDecimal to, BigDecimal years) {
    return wide(to.divide(from, WIDE), BigDecimal.ONE.divide(years, WIDE)).subtract(BigDecimal.ONE);
  }

  /** 1 + rate/100. */
  public static BigDecimal factor(BigDecimal percent) {
    return BigDecimal.ONE.add(percent.movePointLeft(2));
  }

  /**
   * Plain digits for a formula: a number as typed keeps its digits, a computed one with more than a
   * number is typed with is shortened to 8 decimals, counted from its first digit where it is less
   * than one. A negative number stands in brackets.
   */
  public static String digits(BigDecimal value) {
    BigDecimal shown = value;
    if (value.scale() > SHOWN && value.precision() > 2 * SHOWN) {
      int whole = Math.max(value.precision() - value.scale(), 0);
      shown =
          value.round(new MathContext(whole + SHOWN, RoundingMode.HALF_UP)).stripTrailingZeros();
    }
    String text = shown.toPlainString();
    return value.signum() < 0 ? "(" + text + ")" : text;
  }
}
