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

  private Exact() {}

  /** The quotient; the divisor is not zero. */
  public static BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, CONTEXT);
  }

  /** The product. */
  public static BigDecimal times(BigDecimal left, BigDecimal right) {
    return left.multiply(right, CONTEXT);
  }

  /** The power; the base is positive. */
  public static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    if (base.compareTo(BigDecimal.ONE) == 0 || exponent.signum() == 0) {
      return BigDecimal.ONE;
    }
    if (exponent.stripTrailingZeros().scale() <= 0 && exponent.abs().compareTo(HUNDRED) < 0) {
      int whole = exponent.intValueExact();
      return whole >= 0
          ? base.pow(whole, CONTEXT)
          : over(BigDecimal.ONE, base.pow(-whole, CONTEXT));
    }
    return BigDecimalMath.pow(base, exponent, CONTEXT);
  }

  /** The yearly rate in percent that leads from one positive value to another. */
  public static BigDecimal yearlyRate(BigDecimal from, BigDecimal to, BigDecimal years) {
    return power(over(to, from), over(BigDecimal.ONE, years))
        .subtract(BigDecimal.ONE)
        .multiply(HUNDRED);
  }

  /** 1 + rate/100. */
  public static BigDecimal factor(BigDecimal percent) {
    return BigDecimal.ONE.add(percent.movePointLeft(2));
  }

  /** Plain digits for a formula, a sum or product shortened to 8 decimals. */
  public static String digits(BigDecimal value) {
    BigDecimal shown = value.scale() > 8 ? value.setScale(8, RoundingMode.HALF_UP) : value;
    String text =
        shown.scale() > 0 && value.scale() > 8
            ? shown.stripTrailingZeros().toPlainString()
            : shown.toPlainString();
    return value.signum() < 0 ? "(" + text + ")" : text;
  }
}
