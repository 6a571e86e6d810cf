package lantu.ui.figures;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.ui.control.CopyDetails;

/** Says why typed text was refused; leads back to it or drops it. */
final class DraftBar {
  private final Messages messages;
  private final HBox bar = new HBox(12);

  DraftBar(FigureEdits edits, FigureGrid grid, Messages messages) {
    this.messages = messages;
    Label sentence = new Label();
    sentence.setId("figures-draft");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().addAll("problem", "draft");
    bar.getChildren()
        .addAll(
            sentence,
            new CopyDetails("figures-draft", sentence.textProperty(), messages),
            button("figures.draft.resume", () -> edits.draft().get().ifPresent(grid::resume)),
            button("figures.draft.drop", edits::dropDraft));
    bar.managedProperty().bind(bar.visibleProperty());
    edits
        .draft()
        .addListener(
            (property, old, now) -> {
              sentence.setText(now.map(Draft::sentence).orElse(""));
              bar.setVisible(now.isPresent());
            });
    bar.setVisible(false);
  }

  HBox node() {
    return bar;
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(messages.get(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }
}
