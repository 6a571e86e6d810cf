package lantu.chart;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series.
 *
 * @param value the number in the chart's unit; null is a gap
 * @param provisional whether it may still change
 * @param look its own look; null for that of its series
 * @param remark what the reader should know about it; null if nothing
 */
public record ChartPoint(
    @Nullable BigDecimal value, boolean provisional, @Nullable Look look, @Nullable String remark)
    implements Serializable {
  /** No value. */
  public static final ChartPoint GAP = new ChartPoint(null, false, null, null);

  /** A settled value, or a gap for null. */
  public static ChartPoint of(@Nullable BigDecimal value) {
    return value == null ? GAP : new ChartPoint(value, false, null, null);
  }

  /** The same value with another look. */
  public ChartPoint with(Look other) {
    return new ChartPoint(value, provisional, other, remark);
  }
}
