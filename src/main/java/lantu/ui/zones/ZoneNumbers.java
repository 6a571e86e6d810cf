package lantu.ui.zones;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lantu.assess.Balance;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Basis;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** One indicator's numbers in the zones and the district. */
final class ZoneNumbers {
  private final Plan plan;
  private final Indicator indicator;

  ZoneNumbers(Plan plan, Indicator indicator) {
    this.plan = plan;
    this.indicator = indicator;
  }

  List<Area> zones() {
    return plan.areas(AreaKind.ZONE);
  }

  List<PlanYear> years() {
    return plan.profile().period().years();
  }

  /** Whether yearly figures add up to a total. */
  boolean cumulative() {
    return indicator.basis() == Basis.CUMULATIVE;
  }

  Optional<Target> target(Area area) {
    return indicator.targetOf(area);
  }

  @Nullable BigDecimal targetValue(Area area) {
    return target(area).map(Target::value).orElse(null);
  }

  /** The actual figure of one year; null if there is none. */
  @Nullable BigDecimal actual(Area area, PlanYear year) {
    return plan.figure(new FigureKey(indicator.code(), area.code(), year, Series.ACTUAL))
        .map(Figure::value)
        .orElse(null);
  }

  /** The last plan year with an actual figure. */
  Optional<PlanYear> lastYear(Area area) {
    return years().reversed().stream().filter(year -> actual(area, year) != null).findFirst();
  }

  /** What has been reached: the total so far, or the latest figure; null if there is none. */
  @Nullable BigDecimal soFar(Area area) {
    if (cumulative()) {
      return years().stream()
          .map(year -> actual(area, year))
          .filter(Objects::nonNull)
          .reduce(BigDecimal::add)
          .orElse(null);
    }
    return lastYear(area).map(year -> actual(area, year)).orElse(null);
  }

  Balance targets() {
    return new Balance(
        zones().stream().map(this::targetValue).toList(), targetValue(plan.district()));
  }

  Balance actuals(PlanYear year) {
    return new Balance(
        zones().stream().map(zone -> actual(zone, year)).toList(), actual(plan.district(), year));
  }

  /** All years together; only meaningful where yearly figures add up. */
  Balance totals() {
    return new Balance(zones().stream().map(this::soFar).toList(), soFar(plan.district()));
  }
}
