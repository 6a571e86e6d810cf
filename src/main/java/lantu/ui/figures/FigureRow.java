package lantu.ui.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.value.PlanYear;

/**
 * The line of one indicator in one area, to be typed into, with a property per year that the cells
 * follow.
 */
final class FigureRow implements GridRow {
  private final Indicator indicator;
  private final Area area;
  private final boolean ofAreas;
  private final Map<PlanYear, ObjectProperty<Content>> cells;
  private final StringProperty target = new SimpleStringProperty("");

  /**
   * A line.
   *
   * @param ofAreas whether it stands among the areas of one indicator rather than among indicators
   */
  FigureRow(Indicator indicator, Area area, boolean ofAreas, List<PlanYear> years) {
    this.indicator = indicator;
    this.area = area;
    this.ofAreas = ofAreas;
    this.cells =
        years.stream()
            .collect(
                Collectors.toMap(
                    year -> year, year -> new SimpleObjectProperty<>(Content.nothing())));
  }

  Indicator indicator() {
    return indicator;
  }

  Area area() {
    return area;
  }

  @Override
  public String id() {
    return ofAreas ? area.code().value() : indicator.code().value();
  }

  @Override
  public String code() {
    Integer ordinal = indicator.ordinal();
    return ofAreas ? "" : ordinal == null ? indicator.code().value() : ordinal.toString();
  }

  @Override
  public String name() {
    return ofAreas ? area.name() : indicator.name();
  }

  @Override
  public String unit() {
    return indicator.unit().symbol();
  }

  @Override
  public StringProperty target() {
    return target;
  }

  @Override
  public ObjectProperty<Content> content(PlanYear year) {
    ObjectProperty<Content> cell = cells.get(year);
    if (cell == null) {
      throw new IllegalArgumentException("no column for " + year);
    }
    return cell;
  }

  /** The figure of a year that the grid shows; empty for an empty cell. */
  Optional<Figure> figure(PlanYear year) {
    return content(year).get() instanceof Content.Entered entered
        ? Optional.of(entered.figure())
        : Optional.empty();
  }
}
