package lantu.ui.figures;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.ui.theme.Style;

/** The texts of the side panel: nothing is cut off. */
final class SideTexts {
  private SideTexts() {}

  /** A text that takes as many lines as it needs. */
  static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /** The heading of a part, under a line. */
  static VBox heading(String text) {
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    return new VBox(12, line, line(text, Style.STRONG));
  }
}
