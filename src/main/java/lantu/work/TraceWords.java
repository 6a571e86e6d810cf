package lantu.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import lantu.report.Fact;
import lantu.report.Origin;
import lantu.text.Messages;
import lantu.text.NumberText;

/** Where the numbers of a report come from, in words, a line for each. */
final class TraceWords {
  private final Messages messages;

  TraceWords(Messages messages) {
    this.messages = messages;
  }

  /** The cells, each with value, status, source and day of entry. */
  String origins(List<Origin> origins) {
    return String.join("\n", origins.stream().map(this::line).toList());
  }

  /** The numbers of a paragraph: what they count, and the cells they rest on. */
  String facts(List<Fact> facts) {
    LinkedHashSet<String> lines = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (!fact.basis().isEmpty()) {
        lines.add(messages.get("work.trace.fact", fact.name(), fact.text(), fact.basis()));
      }
      fact.origins().forEach(origin -> lines.add(line(origin)));
    }
    return String.join("\n", lines);
  }

  private String line(Origin origin) {
    List<String> parts = new ArrayList<>();
    parts.add(
        messages.get(
            "work.trace.value",
            messages.get(
                "work.trace.cell",
                origin.indicator(),
                origin.area(),
                origin.year(),
                origin.series()),
            NumberText.plain(origin.value()) + origin.unit()));
    parts.add(origin.status().isEmpty() ? messages.get("work.trace.noStatus") : origin.status());
    if (!origin.source().isEmpty()) {
      parts.add(messages.get("work.trace.source", origin.source()));
    }
    if (!origin.entered().isEmpty()) {
      parts.add(messages.get("work.trace.entered", origin.entered()));
    }
    return String.join(messages.get("work.trace.join"), parts);
  }
}
