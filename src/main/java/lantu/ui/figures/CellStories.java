package lantu.ui.figures;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantu.edit.JournalEntry;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.work.HistoryWords;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** Tells where a cell's number comes from and who changed it last. */
final class CellStories {
  private final PlanSession session;
  private final Messages messages;
  private final Map<FigureKey, List<JournalEntry>> changes = new HashMap<>();
  private @Nullable Plan seen;

  CellStories(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  CellStory of(Indicator indicator, FigureKey key) {
    Plan plan = session.plan();
    @Nullable Figure figure = plan.figure(key).orElse(null);
    String area = plan.area(key.area()).map(Area::name).orElse(key.area().value());
    return new CellStory(
        messages.get(
            "figures.story.place",
            indicator.name(),
            key.year(),
            area,
            messages.term(key.series()),
            indicator.unit()),
        plan.area(key.area())
            .flatMap(indicator::targetOf)
            .map(Target::wording)
            .orElseGet(() -> messages.get("figures.none.target")),
        source(plan, figure),
        status(figure),
        figure == null || figure.note() == null ? messages.get("figures.none") : figure.note(),
        change(key));
  }

  private String source(Plan plan, @Nullable Figure figure) {
    return figure == null || figure.source() == null
        ? messages.get("figures.none")
        : plan.sourceTitle(figure.source());
  }

  private String status(@Nullable Figure figure) {
    if (figure == null) {
      return messages.get("figures.status.empty");
    }
    return figure.status() == null
        ? messages.get("figures.status.unstated")
        : messages.term(figure.status());
  }

  private String change(FigureKey key) {
    return changes(key).stream()
        .filter(entry -> entry.what() == JournalEntry.What.FIGURE_SET)
        .findFirst()
        .map(new HistoryWords(session.plan(), messages, zone())::line)
        .map(
            line ->
                messages.get(
                    "figures.story.change",
                    line.entry().who(),
                    line.when(),
                    value(line.old()),
                    value(line.now())))
        .orElseGet(() -> messages.get("figures.story.unchanged"));
  }

  /**
   * The changes of a cell, newest first; the journal is read again only after the plan has changed.
   */
  List<JournalEntry> changes(FigureKey key) {
    if (session.plan() != seen) {
      seen = session.plan();
      changes.clear();
      for (JournalEntry entry : session.journal()) {
        FigureKey cell = entry.key();
        if (cell != null) {
          changes.computeIfAbsent(cell, any -> new ArrayList<>()).add(entry);
        }
      }
    }
    return List.copyOf(changes.getOrDefault(key, List.of()));
  }

  /** Where the reader's clock stands. */
  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  private String value(String text) {
    return text.isEmpty() ? messages.get("figures.emptyCell") : text;
  }
}
