package lantu.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lantu.plan.Area;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** The line under a chart: where its figures come from and how settled they are. */
final class ChartSource {
  private static final int MOST_NAMED = 3;

  private final Plan plan;
  private final Messages messages;
  private final @Nullable PlanYear until;

  /** Figures count up to a year; null for all. */
  ChartSource(Plan plan, Messages messages, @Nullable PlanYear until) {
    this.plan = plan;
    this.messages = messages;
    this.until = until;
  }

  /** The line for the actual figures of an indicator in some areas. */
  String line(Indicator indicator, Collection<Area> areas) {
    Map<DataStatus, Integer> settled = new EnumMap<>(DataStatus.class);
    Set<String> sources = new LinkedHashSet<>();
    int unsaid = 0;
    int empty = 0;
    for (Area area : areas) {
      for (PlanYear year : plan.profile().period().years()) {
        if (until != null && year.compareTo(until) > 0) {
          continue;
        }
        Optional<Figure> figure =
            plan.figure(new FigureKey(indicator.code(), area.code(), year, Series.ACTUAL));
        DataStatus status = figure.map(Figure::status).orElse(null);
        if (figure.isEmpty()) {
          empty++;
        } else if (status == null) {
          unsaid++;
        } else {
          settled.merge(status, 1, Integer::sum);
        }
        figure.map(Figure::source).map(plan::sourceTitle).ifPresent(sources::add);
      }
    }
    return messages.get("report.chart.source", named(sources), counts(settled, unsaid, empty));
  }

  private String named(Set<String> sources) {
    if (sources.isEmpty()) {
      return messages.get("report.chart.source.none");
    }
    String first = sources.stream().limit(MOST_NAMED).collect(Collectors.joining(join()));
    return sources.size() > MOST_NAMED
        ? messages.get("report.chart.source.more", first, sources.size())
        : first;
  }

  private String counts(Map<DataStatus, Integer> settled, int unsaid, int empty) {
    Set<String> counts = new LinkedHashSet<>();
    settled.forEach((status, count) -> counts.add(messages.term(status) + count));
    if (unsaid > 0) {
      counts.add(messages.get("report.chart.source.unsaid", unsaid));
    }
    if (empty > 0) {
      counts.add(messages.get("report.chart.source.empty", empty));
    }
    return String.join(join(), counts);
  }

  private String join() {
    return messages.get("report.join.items");
  }
}
