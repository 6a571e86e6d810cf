package lantu.chart;

import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * Which chart of a plan.
 *
 * @param name its name in the catalogue
 * @param indicator code, ordinal or name of the indicator; null for the chart's own
 * @param area code or name of the area; null for the whole district
 * @param year the year up to which actual figures count; null for all
 * @param scale the scale of the value axis; null for the chart's own
 */
public record ChartRequest(
    String name,
    @Nullable String indicator,
    @Nullable String area,
    @Nullable PlanYear year,
    @Nullable ChartScale scale) {
  /** A chart on its own scale. */
  public ChartRequest(
      String name, @Nullable String indicator, @Nullable String area, @Nullable PlanYear year) {
    this(name, indicator, area, year, null);
  }

  /** The chart with the name, for the whole plan. */
  public static ChartRequest of(String name) {
    return new ChartRequest(name, null, null, null);
  }

  /** The chart of one indicator in the district. */
  public static ChartRequest ofIndicator(String indicator) {
    return new ChartRequest(ChartCatalogue.INDICATOR, indicator, null, null);
  }

  /** The same, with actual figures up to a year only. */
  public ChartRequest until(PlanYear last) {
    return new ChartRequest(name, indicator, area, last, scale);
  }

  /** The same on another scale. */
  public ChartRequest on(ChartScale other) {
    return new ChartRequest(name, indicator, area, year, other);
  }
}
