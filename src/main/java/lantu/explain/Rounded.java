package lantu.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import lantu.text.NumberText;

/**
 * Computed numbers for reading: two decimals, or four significant digits where that is less than
 * one; half up, without trailing zeros.
 */
final class Rounded {
  private static final int DECIMALS = 2;
  private static final MathContext SMALL = new MathContext(4, RoundingMode.HALF_UP);

  private Rounded() {}

  static String text(BigDecimal value) {
    BigDecimal rounded =
        value.abs().compareTo(BigDecimal.ONE) < 0
            ? value.round(SMALL)
            : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal shown = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return NumberText.grouped(shown.scale() < 0 ? shown.setScale(0) : shown);
  }
}
