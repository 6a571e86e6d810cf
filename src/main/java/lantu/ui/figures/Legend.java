package lantu.ui.figures;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what the signs and marks in the cells stand for. */
final class Legend {
  private final FlowPane line = new FlowPane(16, 4);

  Legend(Messages messages) {
    line.getStyleClass().add("legend");
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getChildren().add(label(messages.get("figures.legend")));
    for (Mark mark : Mark.values()) {
      Label name = label(messages.get("figures.mark." + mark.name().toLowerCase(Locale.ROOT)));
      line.getChildren().add(item(mark.node(), name));
    }
    FontIcon lock = new FontIcon(Feather.LOCK);
    lock.getStyleClass().add("year-lock");
    line.getChildren().add(item(lock, label(messages.get("figures.mark.closed"))));
  }

  private static HBox item(Node sign, Label name) {
    HBox item = new HBox(4, sign, name);
    item.setAlignment(Pos.CENTER_LEFT);
    return item;
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
