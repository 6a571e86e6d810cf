package lantu.ui.control;

import javafx.beans.binding.StringExpression;
import javafx.scene.control.Label;

/** Why the last thing asked for was not done; there only while there is something to say. */
public final class ProblemLabel extends Label {
  /** A label that follows the words. */
  public ProblemLabel(String id, StringExpression words) {
    setId(id);
    getStyleClass().add("problem");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    textProperty().bind(words);
    visibleProperty().bind(words.isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
