package lantu.ui.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;

/** A line of numbers that follow from others; it cannot be typed into. */
final class ComputedRow implements GridRow {
  /** What a line computes, and from which plan and for which column. */
  interface Formula extends BiFunction<Plan, Slot, Content> {}

  private final String id;
  private final String code;
  private final String name;
  private final String unit;
  private final Set<IndicatorCode> from;
  private Formula formula;
  private final Map<Slot, ObjectProperty<Content>> cells = new HashMap<>();

  /**
   * A line.
   *
   * @param from the indicators whose figures it is computed from
   */
  ComputedRow(
      String id, String code, String name, String unit, Set<IndicatorCode> from, Formula formula) {
    this.from = Set.copyOf(from);
    this.id = id;
    this.code = code;
    this.name = name;
    this.unit = unit;
    this.formula = formula;
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
  public ObjectProperty<Content> content(Slot slot) {
    return cells.computeIfAbsent(slot, any -> new SimpleObjectProperty<>(Content.nothing()));
  }

  /** Whether its numbers follow from figures of the indicator. */
  boolean follows(IndicatorCode indicator) {
    return from.contains(indicator);
  }

  /** Computes its numbers from the plan; the columns in which one is another now. */
  Set<Slot> compute(Plan plan, List<Slot> slots) {
    Set<Slot> other = new HashSet<>();
    for (Slot slot : slots) {
      if (GridLines.put(content(slot), formula.apply(plan, slot))) {
        other.add(slot);
      }
    }
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
