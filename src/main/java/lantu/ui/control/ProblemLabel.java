package lantu.ui.control;

import javafx.beans.binding.StringExpression;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
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
    setGraphic(new CopyDetails(id, textProperty(), messages));
    setContentDisplay(ContentDisplay.RIGHT);
  }
}
