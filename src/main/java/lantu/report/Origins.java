package lantu.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lantu.assess.EntryDates;
import lantu.assess.Input;
import lantu.assess.Verdict;
import lantu.plan.Area;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;

/** Finds the cells that numbers come from. */
final class Origins {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private final Plan plan;
  private final Messages messages;
  private final EntryDates dates;
  private final ZoneId zone;

  /** Of a plan's cells; days of entry are told in the zone. */
  Origins(Plan plan, Messages messages, EntryDates dates, ZoneId zone) {
    this.plan = plan;
    this.messages = messages;
    this.dates = dates;
    this.zone = zone;
  }

  /** The origin of a number in a cell; empty where the cell has none. */
  Optional<Origin> of(FigureKey key) {
    return plan.figure(key)
        .flatMap(
            figure -> {
              Indicator indicator = plan.indicator(key.indicator()).orElseThrow();
              Instant entered = dates.entered(key);
              return Optional.ofNullable(figure.value())
                  .map(
                      value ->
                          new Origin(
                              value,
                              indicator.unit(),
                              indicator.name(),
                              plan.area(key.area()).map(Area::name).orElse(""),
                              messages.get("report.year", key.year()),
                              messages.term(key.series()),
                              figure.status() == null ? "" : messages.term(figure.status()),
                              figure.source() == null ? "" : plan.sourceTitle(figure.source()),
                              entered == null ? "" : DAY.format(entered.atZone(zone))));
            });
  }

  /** The origins of what stands in some cells, each cell once. */
  List<Origin> of(Collection<FigureKey> keys) {
    return keys.stream().distinct().flatMap(key -> of(key).stream()).toList();
  }

  /** The cells that went into a verdict. */
  List<Origin> of(Verdict verdict) {
    return of(
        verdict.working().inputs().stream()
            .filter(input -> input.value() != null)
            .map(Input::key)
            .filter(java.util.Objects::nonNull)
            .toList());
  }
}
