package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.explain.FindingText;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.text.NumberText;

/**
 * What the edges of a cell mark, and the same in words: in the tooltip, and to a screen reader,
 * which is told the figure too.
 */
final class CellEdges {
  /** More findings than these are counted only. */
  private static final int TOLD = 3;

  private final FiguresViewModel model;
  private final CellFindings findings;
  private final Messages messages;

  CellEdges(FiguresViewModel model, CellFindings findings, Messages messages) {
    this.model = model;
    this.findings = findings;
    this.messages = messages;
  }

  CellMarks marks(FigureKey key) {
    Optional<Figure> figure = plan().figure(key);
    return new CellMarks(
        figure.map(Figure::source).isPresent(),
        !plan().evidence(key).isEmpty(),
        figure.map(Figure::note).isPresent(),
        findings.worst(key));
  }

  /** A line for each thing that there is to tell; empty for nothing. */
  String tip(FigureKey key) {
    return String.join("\n", told(key));
  }

  /** The whole cell in one sentence. */
  String spoken(FigureKey key) {
    List<String> parts = new ArrayList<>();
    parts.add(plan().indicator(key.indicator()).map(Indicator::name).orElse(""));
    parts.add(messages.get("figures.column.year", key.year()));
    parts.addAll(figure(key));
    parts.addAll(told(key));
    return String.join(messages.get("figures.spoken.join"), parts);
  }

  private List<String> figure(FigureKey key) {
    Optional<Figure> found = plan().figure(key);
    if (found.isEmpty()) {
      return List.of(messages.get("figures.emptyCell"));
    }
    Figure figure = found.get();
    BigDecimal value = figure.value();
    List<String> parts = new ArrayList<>();
    if (value != null) {
      String unit =
          plan().indicator(key.indicator()).map(indicator -> indicator.unit().symbol()).orElse("");
      parts.add(NumberText.plain(value) + unit);
    }
    parts.add(
        figure.status() == null
            ? messages.get("figures.spoken.unstated")
            : messages.term(figure.status()));
    return parts;
  }

  private List<String> told(FigureKey key) {
    List<String> lines = new ArrayList<>();
    plan()
        .figure(key)
        .ifPresent(
            figure -> {
              String source = model.source(figure);
              if (!source.isEmpty()) {
                lines.add(messages.get("figures.tip.source", source));
              }
              if (figure.note() != null) {
                lines.add(messages.get("figures.tip.note", figure.note()));
              }
            });
    int files = plan().evidence(key).size();
    if (files > 0) {
      lines.add(messages.get("figures.tip.evidence", files));
    }
    if (findings.worst(key).isPresent()) {
      FindingText words = new FindingText(plan(), messages);
      findings.of(key).stream()
          .limit(TOLD)
          .forEach(
              finding ->
                  lines.add(
                      messages.get(
                          "figures.tip.finding",
                          words.severity(finding.severity()),
                          words.message(finding))));
      int more = findings.of(key).size() - TOLD;
      if (more > 0) {
        lines.add(messages.get("figures.tip.more", more));
      }
    }
    plan()
        .closedYear(key.year())
        .ifPresent(
            closed ->
                lines.add(
                    messages.get(
                        "figures.year.told", key.year(), closed.who(), closed.on(), closed.why())));
    return lines;
  }

  private Plan plan() {
    return model.shown().get();
  }
}
