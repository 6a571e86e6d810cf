package lantu.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 年度数据: one figure.
 *
 * @param key its cell
 * @param value the number in the indicator's unit with the digits as typed; null only when missing
 * @param status how settled it is; null where nobody has said
 * @param source where it comes from, as the office words it; null while not given
 * @param note a remark; null if none
 */
public record Figure(
    FigureKey key,
    @Nullable BigDecimal value,
    @Nullable DataStatus status,
    @Nullable String source,
    @Nullable String note) {
  /** A figure without a value must say that it is missing. */
  public Figure {
    if (value == null && status != DataStatus.MISSING) {
      throw new IllegalArgumentException("a figure without a value is only for a missing one");
    }
  }
}
