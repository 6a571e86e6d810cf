package lantu.ui.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.edit.JournalEntry;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.WrappedLabel;
import lantu.ui.theme.Style;
import lantu.work.HistoryLine;

/** What is chosen, whole, with the way to its cell and the revert. */
final class EntryPane {
  private static final double WIDTH = 280;

  private final HistoryViewModel model;
  private final Messages messages;
  private final Navigator navigator;
  private final VBox content = new VBox(12);
  private final ScrollPane pane = new ScrollPane(content);

  EntryPane(HistoryViewModel model, Messages messages, Navigator navigator) {
    this.model = model;
    this.messages = messages;
    this.navigator = navigator;
    content.getStyleClass().add("entry");
    pane.setFitToWidth(true);
    pane.getStyleClass().addAll(Style.CARD, "entry-pane");
    pane.setPrefWidth(WIDTH);
    pane.setMinWidth(WIDTH);
    show(List.of());
  }

  ScrollPane node() {
    return pane;
  }

  void show(List<HistoryLine> chosen) {
    content.getChildren().clear();
    pane.setVvalue(0);
    if (chosen.isEmpty()) {
      add(WrappedLabel.of(messages.get("history.choose"), Style.MUTED));
      return;
    }
    if (chosen.size() == 1) {
      one(chosen.getFirst());
    } else {
      add(WrappedLabel.of(messages.get("history.several", chosen.size()), Style.SECTION_TITLE));
      add(WrappedLabel.of(messages.get("history.several.hint"), Style.MUTED));
    }
    revert(chosen);
  }

  private void one(HistoryLine line) {
    Label title =
        WrappedLabel.of(line.object().isEmpty() ? line.what() : line.object(), "section-title");
    title.setId("entry-title");
    add(title);
    add(
        WrappedLabel.of(
            messages.get("history.by", line.entry().number(), line.when(), line.entry().who()),
            Style.MUTED));
    fact("what", line.series().isEmpty() ? line.what() : line.what() + " · " + line.series());
    fact("old", line.old());
    fact("new", line.now());
    fact("why", line.why());
    FigureKey key = line.entry().key();
    if (key != null) {
      link("history.toCell", Place.FIGURES, key.toString());
    } else if (line.entry().what() == JournalEntry.What.INDICATOR_SET) {
      link("history.toIndicator", Place.INDICATORS, String.valueOf(line.entry().subject()));
    } else if (line.entry().what() == JournalEntry.What.PROJECT_SET) {
      link("history.toProject", Place.PROJECTS, String.valueOf(line.entry().subject()));
    }
  }

  private void link(String words, Place place, String code) {
    Button link = new Button(messages.get(words));
    link.setId("entry-go");
    link.getStyleClass().add(Style.LINK);
    link.setOnAction(event -> navigator.go(place, code));
    add(link);
  }

  private void fact(String key, String words) {
    VBox fact =
        new VBox(
            2,
            WrappedLabel.of(messages.get("history.column." + key), Style.CAPTION),
            WrappedLabel.of(words.isEmpty() ? messages.get("history.none") : words, "fact"));
    add(fact);
  }

  private void revert(List<HistoryLine> chosen) {
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    add(line);
    if (chosen.stream().anyMatch(each -> each.entry().what() == JournalEntry.What.PLAN_ADDED)) {
      add(WrappedLabel.of(messages.get("history.noRevert"), Style.MUTED));
      return;
    }
    TextField reason = new TextField();
    reason.setId("revert-why");
    reason.setPromptText(messages.get("history.revert.why"));
    reason.setAccessibleText(messages.get("history.revert.why"));
    Button revert = new Button(messages.get("history.revert", chosen.size()));
    revert.setId("revert");
    revert.setMinWidth(Region.USE_PREF_SIZE);
    revert.setOnAction(event -> model.revert(chosen, reason.getText()));
    reason.setOnAction(event -> model.revert(chosen, reason.getText()));
    add(WrappedLabel.of(messages.get("history.revert.hint"), Style.CAPTION));
    add(reason);
    add(revert);
  }

  private void add(Node node) {
    content.getChildren().add(node);
  }
}
