package lantu.ui.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.value.PlanYear;

/** One indicator's line in the grid, with a property per year that the cells follow. */
final class FigureRow {
  private final Indicator indicator;
  private final Map<PlanYear, ObjectProperty<Optional<Figure>>> cells;
  private final StringProperty target = new SimpleStringProperty("");

  FigureRow(Indicator indicator, List<PlanYear> years) {
    this.indicator = indicator;
    this.cells =
        years.stream()
            .collect(
                Collectors.toMap(
                    year -> year, year -> new SimpleObjectProperty<>(Optional.empty())));
  }

  Indicator indicator() {
    return indicator;
  }

  /** The wording of its target in the area that is shown; empty if it has none. */
  StringProperty target() {
    return target;
  }

  /** The figure of a year that the grid shows; empty for an empty cell. */
  ObjectProperty<Optional<Figure>> cell(PlanYear year) {
    ObjectProperty<Optional<Figure>> cell = cells.get(year);
    if (cell == null) {
      throw new IllegalArgumentException("no column for " + year);
    }
    return cell;
  }
}
