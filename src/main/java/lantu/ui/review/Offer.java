package lantu.ui.review;

import java.util.ArrayList;
import java.util.List;
import lantu.assess.check.Finding;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartEntry;
import lantu.explain.FindingText;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.slide.Situation;
import lantu.text.Messages;

/** What an agenda can hold, and how each item is called. */
final class Offer {
  private Offer() {}

  /** Every item, in the order in which they are offered. */
  static List<AgendaItem> of(Situation now, Messages messages) {
    Plan plan = now.plan();
    List<AgendaItem> items = new ArrayList<>();
    items.add(AgendaItem.of(PageKind.STANDING));
    items.add(AgendaItem.of(PageKind.TALK));
    items.add(AgendaItem.of(PageKind.FINDINGS));
    for (Area zone : plan.areas(AreaKind.ZONE)) {
      items.add(new AgendaItem(PageKind.ZONE, zone.code().value()));
    }
    for (ChartEntry chart : new ChartCatalogue(messages).list()) {
      // One indicator's chart is on its own page; a timeline is longer than a page.
      if (!chart.needsIndicator() && !chart.name().equals(ChartCatalogue.PROJECTS)) {
        items.add(new AgendaItem(PageKind.CHART, chart.name()));
      }
    }
    for (Indicator indicator : plan.indicators()) {
      if (indicator.role() != IndicatorRole.BACKGROUND) {
        items.add(new AgendaItem(PageKind.INDICATOR, indicator.code().value()));
      }
    }
    for (Finding finding : now.open()) {
      items.add(new AgendaItem(PageKind.FINDING, finding.key().toString()));
    }
    return List.copyOf(items);
  }

  /** What an item is called: its kind, and which one. */
  static String name(AgendaItem item, Situation now, Messages messages) {
    String kind = messages.term(item.kind());
    String code = item.code();
    return code == null
        ? kind
        : messages.get("review.item", kind, which(item.kind(), code, now, messages));
  }

  private static String which(PageKind kind, String code, Situation now, Messages messages) {
    return switch (kind) {
      case INDICATOR -> now.plan().findIndicator(code).map(Indicator::name).orElse(code);
      case ZONE -> now.plan().findArea(code).map(Area::name).orElse(code);
      case CHART ->
          new ChartCatalogue(messages)
              .list().stream()
                  .filter(chart -> chart.name().equals(code))
                  .map(ChartEntry::title)
                  .findFirst()
                  .orElse(code);
      case FINDING ->
          now.open().stream()
              .filter(finding -> finding.key().toString().equals(code))
              .map(finding -> finding(finding, now, messages))
              .findFirst()
              .orElse(code);
      case STANDING, TALK, FINDINGS -> code;
    };
  }

  private static String finding(Finding finding, Situation now, Messages messages) {
    FindingText text = new FindingText(now.plan(), messages);
    return messages.get("slide.findings.entry", text.subject(finding), text.title(finding.rule()));
  }
}
