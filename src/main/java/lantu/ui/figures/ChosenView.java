package lantu.ui.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Series;
import lantu.work.PlanSession;

/** What the reader has chosen to see in the grid, and what there is to choose from. */
final class ChosenView {
  private final PlanSession session;
  private final ObjectProperty<Area> area;
  private final ObjectProperty<Series> series = new SimpleObjectProperty<>(Series.ACTUAL);
  private final ObjectProperty<Optional<IndicatorRole>> role =
      new SimpleObjectProperty<>(Optional.of(IndicatorRole.MAIN));
  private final ObjectProperty<Axis> axis = new SimpleObjectProperty<>(Axis.INDICATORS);
  private final ObjectProperty<IndicatorCode> indicator;
  private final ObjectProperty<RowGrouping> grouping =
      new SimpleObjectProperty<>(RowGrouping.CATEGORY);

  /** At first the indicators of the main table, as they are in the whole district. */
  ChosenView(PlanSession session) {
    this.session = session;
    this.area = new SimpleObjectProperty<>(session.plan().district());
    this.indicator = new SimpleObjectProperty<>(session.plan().indicators().getFirst().code());
    axis.addListener((property, old, now) -> widen(now));
  }

  List<Area> areas() {
    return session.plan().areas();
  }

  List<Series> allSeries() {
    return Arrays.asList(Series.values());
  }

  /** The indicators to choose from, the main table first. */
  List<IndicatorCode> indicators() {
    return session.plan().indicators().stream()
        .sorted(Comparator.comparing(Indicator::role))
        .map(Indicator::code)
        .toList();
  }

  /** What an indicator is called. */
  String nameOf(IndicatorCode code) {
    return session.plan().indicator(code).map(Indicator::name).orElse(code.value());
  }

  ObjectProperty<Area> area() {
    return area;
  }

  ObjectProperty<Series> series() {
    return series;
  }

  ObjectProperty<Optional<IndicatorRole>> role() {
    return role;
  }

  /** What the lines are of. */
  ObjectProperty<Axis> axis() {
    return axis;
  }

  /** The indicator whose areas the lines are, or would be. */
  ObjectProperty<IndicatorCode> indicator() {
    return indicator;
  }

  /** What lines of indicators are grouped by. */
  ObjectProperty<RowGrouping> grouping() {
    return grouping;
  }

  /** All that is chosen, shown in these columns. */
  GridView in(List<Slot> slots) {
    return new GridView(
        axis.get(), area.get(), indicator.get(), series.get(), role.get(), grouping.get(), slots);
  }

  /** Runs something after each choice that changes what the lines show. */
  void onChange(Runnable fill) {
    List.of(axis, series, role, grouping)
        .forEach(choice -> choice.addListener((property, old, now) -> fill.run()));
    area.addListener((property, old, now) -> runIf(Axis.INDICATORS, fill));
    indicator.addListener((property, old, now) -> runIf(Axis.AREAS, fill));
  }

  /** Remembers which line the reader is on, for when the lines are to be of the other kind. */
  void at(FigureRow row) {
    if (axis.get() == Axis.INDICATORS) {
      indicator.set(row.indicator().code());
    } else {
      area.set(row.area());
    }
  }

  private void runIf(Axis concerned, Runnable fill) {
    if (axis.get() == concerned) {
      fill.run();
    }
  }

  /** Lists the indicators of all roles where that of the reader is none of those listed. */
  private void widen(Axis now) {
    boolean listed =
        session
            .plan()
            .indicator(indicator.get())
            .filter(at -> role.get().map(at.role()::equals).orElse(true))
            .isPresent();
    if (now == Axis.INDICATORS && !listed) {
      role.set(Optional.empty());
    }
  }
}
