package lantu.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels whose words go on in the next line and are never cut off. */
public final class WrappedLabel {
  private WrappedLabel() {}

  /** A label with a style class. */
  public static Label of(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
