package lantu.ui.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import lantu.edit.JournalEntry;
import lantu.text.Messages;
import lantu.ui.control.Day;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;
import lantu.work.HistoryWords;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** What was changed since a day that the reader chooses: how much, and the latest of it. */
final class ChangesCard {
  private static final int MOST_LINES = 3;
  private static final int DAYS_BACK = 30;

  private final PlanSession session;
  private final Messages messages;
  private final ZoneId zone;
  private final DatePicker since = new DatePicker();
  private final VBox card = new VBox();
  private final VBox lines = new VBox();
  private boolean stale = true;

  ChangesCard(
      PlanSession session, Messages messages, OverviewCards cards, LocalDate today, ZoneId zone) {
    this.session = session;
    this.messages = messages;
    this.zone = zone;
    since.setId("changes-since");
    since.setPrefWidth(140);
    since.setConverter(new Day());
    since.setValue(today.minusDays(DAYS_BACK));
    since.setAccessibleText(messages.get("overview.changes.since"));
    since.valueProperty().addListener((at, before, now) -> show());
    lines.getStyleClass().add("changes");
    card.setId("changes");
    card.getStyleClass().add(Style.CARD);
    card.getChildren()
        .addAll(
            OverviewCards.heading(messages.get("overview.changes"), since),
            lines,
            cards.link(messages.get("overview.changes.all"), Place.HISTORY, null));
    card.sceneProperty()
        .addListener(
            (at, before, now) -> {
              if (now != null && stale) {
                show();
              }
            });
  }

  Node node() {
    return card;
  }

  /** How much was changed since the chosen day, and the latest of it. */
  List<String> told() {
    List<JournalEntry> made = made();
    List<String> told = new ArrayList<>();
    @Nullable LocalDate from = since.getValue();
    told.add(
        from == null
            ? messages.get("overview.changes.sum", made.size())
            : messages.get("overview.paper.changes", from, made.size()));
    told.addAll(latest(made));
    return told;
  }

  /** Says that the plan has changed; the journal is read when somebody looks. */
  void changed() {
    stale = true;
    if (card.getScene() != null) {
      show();
    }
  }

  private void show() {
    stale = false;
    List<JournalEntry> made = made();
    Label sum = OverviewCards.text(messages.get("overview.changes.sum", made.size()));
    sum.setId("changes-sum");
    lines.getChildren().setAll(sum);
    latest(made).stream()
        .map(words -> OverviewCards.text(words, Style.CAPTION))
        .forEach(lines.getChildren()::add);
  }

  private List<JournalEntry> made() {
    @Nullable LocalDate from = since.getValue();
    return session.journal().stream()
        .filter(entry -> from == null || !day(entry).isBefore(from))
        .toList();
  }

  private List<String> latest(List<JournalEntry> made) {
    HistoryWords words = new HistoryWords(session.plan(), messages, zone);
    return words.lines(made.stream().limit(MOST_LINES).toList()).stream()
        .map(
            line ->
                messages.get(
                    "overview.changes.line",
                    day(line.entry()),
                    line.entry().who(),
                    line.what(),
                    line.object()))
        .toList();
  }

  private LocalDate day(JournalEntry entry) {
    return LocalDate.ofInstant(entry.at(), zone);
  }
}
