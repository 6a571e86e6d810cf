package lantu.value;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A pure number: 0.60 is 60%.
 *
 * @param value the number, any sign
 */
public record Ratio(BigDecimal value) implements Serializable, Comparable<Ratio> {
  /** The ratio of a number. */
  public static Ratio of(BigDecimal value) {
    return new Ratio(value);
  }

  /** As percent, rounded to the given decimals. */
  public BigDecimal percent(int decimals, RoundingMode rounding) {
    return value.movePointRight(2).setScale(decimals, rounding);
  }

  @Override
  public int compareTo(Ratio other) {
    return value.compareTo(other.value);
  }
}
