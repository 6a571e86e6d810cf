package lantu.ui.figures;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** Says what the signs and marks in the cells stand for. */
final class Legend {
  private final FlowPane line = new FlowPane(16, 4);

  Legend(Messages messages) {
    line.getStyleClass().add("legend");
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getChildren().add(label(messages.get("figures.legend")));
    for (Mark mark : Mark.values()) {
      Label name = label(messages.get("figures.mark." + mark.name().toLowerCase(Locale.ROOT)));
      HBox item = new HBox(4, mark.node(), name);
      item.setAlignment(Pos.CENTER_LEFT);
      line.getChildren().add(item);
    }
  }

  FlowPane node() {
    return line;
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().add(Style.CAPTION);
    return label;
  }
}
