package lantu.slide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lantu.assess.Verdict;
import lantu.chart.ChartCatalogue;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.IndicatorCode;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;

/**
 * The agenda there is without anybody making one: how the plan stands, what needs talk first with a
 * page each, the zones together and one by one, the open findings.
 */
public final class DefaultAgenda {
  /** More lagging indicators than these have no page of their own; the list has them all. */
  private static final int LAGGING = 8;

  private DefaultAgenda() {}

  /** The agenda for a plan. */
  public static Agenda of(Situation now) {
    List<AgendaItem> items = new ArrayList<>();
    items.add(AgendaItem.of(PageKind.STANDING));
    items.add(AgendaItem.of(PageKind.TALK));
    Set<IndicatorCode> lagging = new LinkedHashSet<>();
    now.counted().stream()
        .filter(verdict -> verdict.status().lagging())
        .map(Verdict::key)
        .forEach(key -> lagging.add(key.indicator()));
    lagging.stream()
        .limit(LAGGING)
        .forEach(code -> items.add(new AgendaItem(PageKind.INDICATOR, code.value())));
    if (now.plan().indicators().stream().anyMatch(one -> !one.areaTargets().isEmpty())) {
      items.add(new AgendaItem(PageKind.CHART, ChartCatalogue.ZONES_TARGETS));
      items.add(new AgendaItem(PageKind.CHART, ChartCatalogue.ZONES_STACKED));
    }
    for (Area zone : now.plan().areas(AreaKind.ZONE)) {
      items.add(new AgendaItem(PageKind.ZONE, zone.code().value()));
    }
    items.add(AgendaItem.of(PageKind.FINDINGS));
    return new Agenda(now.say("agenda.default"), items);
  }
}
