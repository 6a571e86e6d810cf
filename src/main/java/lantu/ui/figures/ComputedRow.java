package lantu.ui.figures;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import lantu.plan.Plan;
import lantu.value.PlanYear;

/** A line of numbers that follow from others; it cannot be typed into. */
final class ComputedRow implements GridRow {
  /** What a line computes, and from which plan and year. */
  interface Formula extends BiFunction<Plan, PlanYear, Content> {}

  private final String id;
  private final String code;
  private final String name;
  private final String unit;
  private Formula formula;
  private final Map<PlanYear, ObjectProperty<Content>> cells;

  ComputedRow(
      String id, String code, String name, String unit, Formula formula, List<PlanYear> years) {
    this.id = id;
    this.code = code;
    this.name = name;
    this.unit = unit;
    this.formula = formula;
    this.cells =
        years.stream()
            .collect(
                Collectors.toMap(
                    year -> year, year -> new SimpleObjectProperty<>(Content.nothing())));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String unit() {
    return unit;
  }

  @Override
  public ObservableValue<String> target() {
    return new ReadOnlyStringWrapper("");
  }

  @Override
  public ObjectProperty<Content> content(PlanYear year) {
    ObjectProperty<Content> cell = cells.get(year);
    if (cell == null) {
      throw new IllegalArgumentException("no column for " + year);
    }
    return cell;
  }

  /** Computes its numbers from the plan. */
  void compute(Plan plan) {
    cells.forEach((year, cell) -> GridLines.put(cell, formula.apply(plan, year)));
  }

  /** This line computing as a newer one does, if they look the same; else the newer one. */
  ComputedRow follow(ComputedRow newer) {
    if (!id.equals(newer.id) || !name.equals(newer.name) || !unit.equals(newer.unit)) {
      return newer;
    }
    formula = newer.formula;
    return this;
  }
}
