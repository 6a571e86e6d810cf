package lantu.ui.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import lantu.plan.IndicatorCode;
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
  private final Set<IndicatorCode> from;
  private Formula formula;
  private final Map<PlanYear, ObjectProperty<Content>> cells;

  /**
   * A line.
   *
   * @param from the indicators whose figures it is computed from
   */
  ComputedRow(
      String id,
      String code,
      String name,
      String unit,
      Set<IndicatorCode> from,
      Formula formula,
      List<PlanYear> years) {
    this.from = Set.copyOf(from);
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

  /** Whether its numbers follow from figures of the indicator. */
  boolean follows(IndicatorCode indicator) {
    return from.contains(indicator);
  }

  /** Computes its numbers from the plan; the years in which one is another now. */
  Set<PlanYear> compute(Plan plan) {
    Set<PlanYear> other = new HashSet<>();
    cells.forEach(
        (year, cell) -> {
          if (GridLines.put(cell, formula.apply(plan, year))) {
            other.add(year);
          }
        });
    return other;
  }

  /** This line computing as a newer one does, if they look the same; else the newer one. */
  ComputedRow follow(ComputedRow newer) {
    if (!id.equals(newer.id)
        || !name.equals(newer.name)
        || !unit.equals(newer.unit)
        || !from.equals(newer.from)) {
      return newer;
    }
    formula = newer.formula;
    return this;
  }
}
