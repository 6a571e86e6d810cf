package lantu.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.Source;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** Says how settled the figures of a chart are and where they come from. */
final class Provenance {
  private static final int MOST_SOURCES = 3;

  private Provenance() {}

  /** The words; null where there are no figures. */
  static @Nullable String of(Collection<Figure> figures, Plan plan, Messages messages) {
    if (figures.isEmpty()) {
      return null;
    }
    List<String> counts = new ArrayList<>();
    for (DataStatus status : DataStatus.values()) {
      long number = figures.stream().filter(one -> one.status() == status).count();
      if (number > 0) {
        counts.add(messages.get("chart.provenance.count", messages.term(status), number));
      }
    }
    long silent = figures.stream().filter(one -> one.status() == null).count();
    if (silent > 0) {
      counts.add(messages.get("chart.provenance.noStatus", silent));
    }
    return messages.get("chart.provenance.status", String.join("、", counts))
        + sources(figures, plan, messages);
  }

  private static String sources(Collection<Figure> figures, Plan plan, Messages messages) {
    List<String> names =
        figures.stream()
            .map(Figure::source)
            .filter(Objects::nonNull)
            .filter(name -> !name.isBlank())
            .map(name -> title(name, plan))
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return messages.get("chart.provenance.noSource");
    }
    String listed = String.join("、", names.subList(0, Math.min(MOST_SOURCES, names.size())));
    return names.size() > MOST_SOURCES
        ? messages.get("chart.provenance.moreSources", listed, names.size())
        : messages.get("chart.provenance.sources", listed);
  }

  /** The title of a source of the plan; what else is written there stands for itself. */
  private static String title(String name, Plan plan) {
    return plan.sources().stream()
        .filter(source -> source.code().value().equals(name))
        .map(Source::title)
        .findFirst()
        .orElse(name);
  }
}
