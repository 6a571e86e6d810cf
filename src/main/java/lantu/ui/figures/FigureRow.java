package lantu.ui.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.Indicator;

/**
 * The line of one indicator in one area, to be typed into, with a property per column that the
 * cells follow.
 */
final class FigureRow implements GridRow {
  private final Indicator indicator;
  private final Area area;
  private final boolean ofAreas;
  private final Map<Slot, ObjectProperty<Content>> cells = new HashMap<>();
  private final StringProperty target = new SimpleStringProperty("");

  /**
   * A line.
   *
   * @param ofAreas whether it stands among the areas of one indicator rather than among indicators
   */
  FigureRow(Indicator indicator, Area area, boolean ofAreas) {
    this.indicator = indicator;
    this.area = area;
    this.ofAreas = ofAreas;
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
  public ObjectProperty<Content> content(Slot slot) {
    return cells.computeIfAbsent(slot, any -> new SimpleObjectProperty<>(Content.nothing()));
  }

  /** The figure of a column that the grid shows; empty for an empty cell. */
  Optional<Figure> figure(Slot slot) {
    return content(slot).get() instanceof Content.Entered entered
        ? Optional.of(entered.figure())
        : Optional.empty();
  }
}
