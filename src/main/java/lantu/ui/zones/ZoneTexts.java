package lantu.ui.zones;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lantu.assess.Balance;
import lantu.plan.Area;
import lantu.plan.AreaTarget;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** Puts an indicator's zone numbers into the words of the screen. */
final class ZoneTexts {
  private final Plan plan;
  private final Indicator indicator;
  private final ZoneNumbers numbers;
  private final Messages messages;

  ZoneTexts(Plan plan, Indicator indicator, Messages messages) {
    this.plan = plan;
    this.indicator = indicator;
    this.numbers = new ZoneNumbers(plan, indicator);
    this.messages = messages;
  }

  List<ZoneCard> cards() {
    List<ZoneCard> cards = new ArrayList<>();
    for (Area zone : numbers.zones()) {
      cards.add(card(zone, cards.size() + 1));
    }
    return cards;
  }

  /** The zones' targets as a sum with its result: 340 + 240 + 70 = 650 万平方米. */
  String targetWorking() {
    Balance targets = numbers.targets();
    String parts = targets.parts().stream().map(this::shown).collect(Collectors.joining(" + "));
    return messages.get(
        "zones.targets.working", parts, shown(targets.sum()), indicator.unit().symbol());
  }

  /** Whether the targets agree, in words. */
  String targetRemark() {
    Balance targets = numbers.targets();
    return switch (targets.verdict()) {
      case HOLDS -> messages.get("zones.targets.holds", shown(targets.whole()), indicator.unit());
      case DIFFERS ->
          messages.get(
              "zones.targets.differs",
              shown(targets.whole()),
              shown(targets.residual()),
              indicator.unit());
      case INCOMPLETE -> messages.get("zones.targets.incomplete", missing(targets));
      case EMPTY -> messages.get("zones.targets.empty", wording());
    };
  }

  /** Where each target stands. */
  List<String> targetSources() {
    List<String> lines = new ArrayList<>();
    for (AreaTarget part : indicator.areaTargets()) {
      String name = plan.area(part.area()).map(Area::name).orElse(part.area().value());
      lines.add(
          messages.get("zones.targets.source", name, part.target().wording(), part.section()));
    }
    Target whole = indicator.target();
    if (whole != null) {
      Integer ordinal = indicator.ordinal();
      String place =
          ordinal == null
              ? messages.get("zones.targets.section", indicator.section())
              : messages.get("zones.targets.table", ordinal);
      lines.add(
          messages.get("zones.targets.whole", plan.district().name(), whole.wording(), place));
    }
    return lines;
  }

  Balance.Verdict targetVerdict() {
    return numbers.targets().verdict();
  }

  /** The actual figures by year, and their totals where they add up. */
  List<BalanceRow> actuals() {
    List<BalanceRow> rows = new ArrayList<>();
    for (PlanYear year : numbers.years()) {
      rows.add(row(messages.get("zones.year", year), numbers.actuals(year)));
    }
    if (numbers.cumulative()) {
      rows.add(row(messages.get("zones.total"), numbers.totals()));
    }
    return rows;
  }

  /** Whether a zone has an actual figure in the plan's years. */
  boolean anyActual() {
    return numbers.zones().stream().anyMatch(zone -> numbers.soFar(zone) != null);
  }

  private ZoneCard card(Area zone, int number) {
    BigDecimal target = numbers.targetValue(zone);
    BigDecimal actual = numbers.soFar(zone);
    BigDecimal open = target == null || actual == null ? target : target.subtract(actual);
    boolean over = open != null && open.signum() < 0;
    boolean counted = target != null && upwards(zone);
    return new ZoneCard(
        number,
        zone.name(),
        target == null ? wording(zone) : shown(target),
        actualLabel(zone),
        shown(actual),
        counted ? messages.get(over ? "zones.card.over" : "zones.card.open") : "",
        counted && open != null ? shown(open.abs()) : "",
        share(target),
        part(actual, target),
        origin(zone));
  }

  private String actualLabel(Area zone) {
    return numbers
        .lastYear(zone)
        .map(
            year ->
                messages.get(numbers.cumulative() ? "zones.card.total" : "zones.card.latest", year))
        .orElse(messages.get("zones.card.none"));
  }

  private String share(@Nullable BigDecimal target) {
    BigDecimal whole = numbers.targetValue(plan.district());
    if (target == null || whole == null || whole.signum() == 0) {
      return "";
    }
    BigDecimal percent = target.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    return messages.get("zones.card.share", NumberText.plain(percent));
  }

  private static double part(@Nullable BigDecimal actual, @Nullable BigDecimal target) {
    if (actual == null || target == null || target.signum() <= 0) {
      return 0;
    }
    return Math.clamp(actual.divide(target, 4, RoundingMode.HALF_UP).doubleValue(), 0, 1);
  }

  private String origin(Area zone) {
    return indicator.areaTargets().stream()
        .filter(part -> part.area().equals(zone.code()))
        .map(part -> messages.get("zones.card.origin", part.target().wording(), part.section()))
        .findFirst()
        .orElse(messages.get("zones.card.noTarget"));
  }

  private boolean upwards(Area zone) {
    return numbers.target(zone).map(Target::direction).orElse(Direction.UP) == Direction.UP;
  }

  private String wording(Area zone) {
    return numbers.target(zone).map(Target::wording).orElse("");
  }

  private String wording() {
    Target whole = indicator.target();
    return whole == null ? messages.get("zones.noTarget") : whole.wording();
  }

  private BalanceRow row(String label, Balance balance) {
    Balance.Verdict verdict = balance.verdict();
    String remark =
        switch (verdict) {
          case EMPTY -> "";
          case HOLDS -> messages.get("zones.row.holds");
          case DIFFERS -> messages.get("zones.row.differs");
          case INCOMPLETE -> messages.get("zones.row.incomplete", missing(balance));
        };
    return new BalanceRow(
        label,
        balance.parts().stream().map(this::shown).toList(),
        shown(balance.sum()),
        shown(balance.whole()),
        shown(balance.residual()),
        verdict,
        remark);
  }

  private String missing(Balance balance) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < balance.parts().size(); i++) {
      if (balance.parts().get(i) == null) {
        names.add(numbers.zones().get(i).name());
      }
    }
    if (balance.whole() == null) {
      names.add(plan.district().name());
    }
    return String.join(messages.get("zones.and"), names);
  }

  private String shown(@Nullable BigDecimal value) {
    return value == null ? messages.get("zones.nothing") : NumberText.grouped(value);
  }
}
