package lantu.ui.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.work.AssessPlan;

/** The one indicator whose target the plan divides among its zones, and how far each zone is. */
final class ZoneTargets {
  private final Plan plan;
  private final Messages messages;

  ZoneTargets(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  Optional<Overview.ZoneStrip> strip() {
    return plan.indicators().stream()
        .filter(indicator -> indicator.zones() == ZoneCombination.ADDITIVE)
        .filter(indicator -> indicator.target() instanceof Target.Cumulative)
        .filter(this::everyZoneHasATarget)
        .findFirst()
        .map(this::strip);
  }

  private boolean everyZoneHasATarget(Indicator indicator) {
    List<Area> zones = plan.areas(AreaKind.ZONE);
    return !zones.isEmpty()
        && zones.stream().allMatch(zone -> indicator.targetOf(zone).map(Target::value).isPresent());
  }

  private Overview.ZoneStrip strip(Indicator indicator) {
    List<Overview.ZoneRow> rows = new ArrayList<>();
    for (Area zone : plan.areas(AreaKind.ZONE)) {
      BigDecimal target = value(indicator.targetOf(zone).orElseThrow());
      BigDecimal actual = soFar(indicator, zone);
      rows.add(
          new Overview.ZoneRow(
              zone.code().value(),
              zone.name(),
              actual,
              target,
              OverviewReader.share(actual, target),
              new FigureKey(
                      indicator.code(), zone.code(), AssessPlan.latest(plan).year(), Series.ACTUAL)
                  .toString()));
    }
    BigDecimal sum =
        rows.stream().map(Overview.ZoneRow::target).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal district = value(Objects.requireNonNull(indicator.target()));
    boolean holds = sum.compareTo(district) == 0;
    String parts =
        rows.stream()
            .map(row -> NumberText.grouped(row.target()))
            .collect(Collectors.joining(" + "));
    return new Overview.ZoneStrip(
        indicator.code().value(),
        messages.get("overview.zones.title", indicator.name(), indicator.unit()),
        List.copyOf(rows),
        messages.get("overview.zones.sum", parts, NumberText.grouped(sum)),
        holds,
        messages.get(
            holds ? "overview.zones.holds" : "overview.zones.differs",
            NumberText.grouped(district)));
  }

  private BigDecimal soFar(Indicator indicator, Area zone) {
    return plan.figures(indicator.code(), zone.code(), Series.ACTUAL).stream()
        .filter(figure -> plan.profile().period().contains(figure.key().year()))
        .map(Figure::value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal value(Target target) {
    return Objects.requireNonNull(target.value());
  }
}
