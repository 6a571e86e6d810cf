package lantu.ui.figures;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import lantu.plan.Series;
import lantu.value.PlanYear;

/** The columns of numbers: each year in the series that is chosen, or in every series. */
final class GridSlots {
  private final List<PlanYear> years;
  private final ObjectProperty<Series> series;
  private final BooleanProperty sideBySide = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Slot>> slots;

  /**
   * Columns, not side by side.
   *
   * @param series the one that is chosen
   */
  GridSlots(List<PlanYear> years, ObjectProperty<Series> series) {
    this.years = years;
    this.series = series;
    this.slots = new ReadOnlyObjectWrapper<>(now());
    sideBySide.addListener((property, old, now) -> slots.set(now()));
  }

  /** Whether every series has a column of its own in each year, whichever is chosen. */
  BooleanProperty sideBySide() {
    return sideBySide;
  }

  /** The columns, from the left. */
  List<Slot> all() {
    return slots.get();
  }

  /** The columns, from the left. */
  ReadOnlyObjectProperty<List<Slot>> property() {
    return slots.getReadOnlyProperty();
  }

  /** The series of a column. */
  Series seriesOf(Slot slot) {
    return slot.seriesOr(series.get());
  }

  /** Where a column stands among them, also one of before they were laid out anew. */
  int position(Slot wanted) {
    int exact = all().indexOf(wanted);
    if (exact >= 0) {
      return exact;
    }
    boolean side = sideBySide.get();
    Slot alike = side ? new Slot(wanted.year(), seriesOf(wanted)) : Slot.of(wanted.year());
    return Math.max(all().indexOf(alike), 0);
  }

  private List<Slot> now() {
    return years.stream()
        .flatMap(
            year ->
                sideBySide.get()
                    ? Stream.of(Series.values()).map(kind -> new Slot(year, kind))
                    : Stream.of(Slot.of(year)))
        .toList();
  }
}
