package lantu.ui.figures;

import java.util.List;
import java.util.Optional;
import lantu.plan.Area;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Series;
import lantu.value.PlanYear;

/**
 * What the reader has chosen to see.
 *
 * @param axis what the lines are of
 * @param area the area of lines of indicators
 * @param indicator the indicator of lines of areas
 * @param series the series of both
 * @param role which indicators are listed; empty for all
 * @param grouping what lines of indicators are grouped by
 * @param years the columns
 */
record GridView(
    Axis axis,
    Area area,
    IndicatorCode indicator,
    Series series,
    Optional<IndicatorRole> role,
    RowGrouping grouping,
    List<PlanYear> years) {
  /** Whether the same lines are seen; what is chosen for lines of the other kind does not count. */
  boolean showsWhat(GridView other) {
    boolean both = axis == other.axis && series == other.series && years.equals(other.years);
    return both
        && switch (axis) {
          case INDICATORS ->
              area.equals(other.area) && role.equals(other.role) && grouping == other.grouping;
          case AREAS -> indicator.equals(other.indicator);
        };
  }
}
