package lantu.plan;

import java.math.BigDecimal;
import lantu.value.PlanYear;

/**
 * 评估时点: the end of a year or its middle.
 *
 * @param year the year
 * @param midYear whether only its first half is over; its figure is then the half-year one
 */
public record CutOff(PlanYear year, boolean midYear) implements Comparable<CutOff> {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The end of a year. */
  public static CutOff endOf(PlanYear year) {
    return new CutOff(year, false);
  }

  /** The middle of a year. */
  public static CutOff middleOf(PlanYear year) {
    return new CutOff(year, true);
  }

  /** Years since the end of the base year, in halves; 2.5 for the middle of the third year. */
  public BigDecimal yearsSince(PlanYear base) {
    BigDecimal years = BigDecimal.valueOf(year.value() - base.value());
    return midYear ? years.subtract(HALF) : years;
  }

  /**
   * This cut-off, or the end of {@code due} where that comes earlier: what is due is not judged on.
   */
  public CutOff notAfter(PlanYear due) {
    return year.compareTo(due) > 0 ? endOf(due) : this;
  }

  @Override
  public int compareTo(CutOff other) {
    int byYear = year.compareTo(other.year);
    return byYear != 0 ? byYear : Boolean.compare(other.midYear, midYear);
  }

  @Override
  public String toString() {
    return midYear ? year + "-06" : year + "-12";
  }
}
