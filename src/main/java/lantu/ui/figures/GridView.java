package lantu.ui.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lantu.plan.Area;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Series;

/**
 * What the reader has chosen to see.
 *
 * @param axis what the lines are of
 * @param area the area of lines of indicators
 * @param indicator the indicator of lines of areas
 * @param series the series of columns that are of no series of their own
 * @param role which indicators are listed; empty for all
 * @param grouping what lines of indicators are grouped by
 * @param slots the columns of numbers
 */
record GridView(
    Axis axis,
    Area area,
    IndicatorCode indicator,
    Series series,
    Optional<IndicatorRole> role,
    RowGrouping grouping,
    List<Slot> slots) {
  /** Whether the same lines are seen; what is chosen for lines of the other kind does not count. */
  boolean showsWhat(GridView other) {
    boolean both = axis == other.axis && series == other.series && slots.equals(other.slots);
    return both
        && switch (axis) {
          case INDICATORS ->
              area.equals(other.area) && role.equals(other.role) && grouping == other.grouping;
          case AREAS -> indicator.equals(other.indicator);
        };
  }

  /** The series of all columns, each once. */
  Set<Series> allSeries() {
    return slots.stream().map(slot -> slot.seriesOr(series)).collect(Collectors.toSet());
  }
}
