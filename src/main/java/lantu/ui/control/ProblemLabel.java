package lantu.ui.control;

import javafx.beans.binding.StringExpression;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import lantu.text.Messages;

/**
 * Why the last thing asked for was not done; there only while there is something to say, with a
 * link that copies the details for whoever looks after the program.
 */
public final class ProblemLabel extends Label {
  /** A label that follows the words. */
  public ProblemLabel(String id, StringExpression words, Messages messages) {
    setId(id);
    getStyleClass().add("problem");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    textProperty().bind(words);
    visibleProperty().bind(words.isNotEmpty());
    managedProperty().bind(visibleProperty());
    Hyperlink copy = new Hyperlink(messages.get("dialog.copyDetails"));
    copy.setId(id + "-details");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(messages.details(getText()));
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(messages.get("dialog.copied"));
        });
    words.addListener(
        (at, before, now) -> {
          copy.setText(messages.get("dialog.copyDetails"));
          copy.setVisited(false);
        });
    setGraphic(copy);
    setContentDisplay(ContentDisplay.RIGHT);
  }
}
