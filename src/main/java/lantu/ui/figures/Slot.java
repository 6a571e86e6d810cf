package lantu.ui.figures;

import lantu.plan.Series;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * What a column of numbers is of.
 *
 * @param series null where every column is of the one series that is chosen above the grid
 */
record Slot(PlanYear year, @Nullable Series series) {
  /** A year in the series that is chosen above the grid. */
  static Slot of(PlanYear year) {
    return new Slot(year, null);
  }

  /** The series of its figures, where one is chosen above the grid. */
  Series seriesOr(Series chosen) {
    return series == null ? chosen : series;
  }
}
