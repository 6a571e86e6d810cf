package lantu.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import org.jspecify.annotations.Nullable;

/** What the zones of a plan aim at, and which indicators are split over them. */
final class ZoneGoals {
  private ZoneGoals() {}

  /** The number aimed at; null where the target has none in the indicator's own unit. */
  static @Nullable BigDecimal of(Indicator indicator, Area area) {
    return switch (indicator.targetNow(area).orElse(null)) {
      case Target.Cumulative total -> total.value();
      case Target.Level level -> level.value();
      case Target.FloorEachYear floor -> floor.value();
      case Target.Ceiling ceiling -> ceiling.value();
      case Target.AllDone all -> all.value();
      case Target.AverageGrowth growth -> null;
      case Target.BandOverReference band -> null;
      case Target.Assigned assigned -> null;
      case Target.WithinAssigned within -> null;
      case Target.HoldLevel hold -> null;
      case Target.MultipleOfBase multiple -> null;
      case null -> null;
    };
  }

  /** The zones in order, and the district behind them. */
  static List<Area> areas(Plan plan) {
    return Stream.concat(plan.areas(AreaKind.ZONE).stream(), Stream.of(plan.district())).toList();
  }

  /** The indicators of which a zone has a target or an actual figure of the period. */
  static List<Indicator> split(Plan plan) {
    List<Area> zones = plan.areas(AreaKind.ZONE);
    return plan.indicators().stream()
        .filter(
            indicator ->
                zones.stream()
                    .anyMatch(zone -> of(indicator, zone) != null || filled(plan, indicator, zone)))
        .toList();
  }

  private static boolean filled(Plan plan, Indicator indicator, Area zone) {
    return plan.figures(indicator.code(), zone.code(), Series.ACTUAL).stream()
        .anyMatch(
            figure ->
                figure.value() != null && plan.profile().period().contains(figure.key().year()));
  }
}
