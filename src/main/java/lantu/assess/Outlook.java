package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 趋势 with its forecast.
 *
 * @param trend the verdict
 * @param method how it was forecast
 * @param value the forecast at the due date; null where there is none
 * @param low the forecast at the slowest pace of a year so far, half a year's counted twice; null
 *     where there is none
 * @param high the forecast at the fastest pace of a year so far; null where there is none
 * @param caveats what limits it
 */
public record Outlook(
    Trend trend,
    Method method,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    List<Caveat> caveats) {
  /** Nothing can be said. */
  public static final Outlook UNKNOWN =
      new Outlook(Trend.UNKNOWN, Method.NONE, null, null, null, List.of());

  /** How a forecast is made. */
  public enum Method {
    /** No forecast. */
    NONE,
    /** 线性外推: the mean yearly change so far goes on. */
    LINEAR,
    /** 按年均增速外推: the mean yearly rate so far goes on. */
    CONSTANT_RATE,
    /** 按最近水平: the latest value stays as it is. */
    LATEST_STAYS
  }

  /** What limits a forecast. */
  public enum Caveat {
    /** Only one year is known. */
    ONE_YEAR,
    /** A figure it rests on is 预计 or 快报. */
    PROVISIONAL,
    /** The forecast ran into a natural limit and stops there. */
    AT_LIMIT,
    /** The cut-off is mid-year; half a year counts as half. */
    HALF_YEAR
  }

  /** Copies the list. */
  public Outlook {
    caveats = List.copyOf(caveats);
  }
}
