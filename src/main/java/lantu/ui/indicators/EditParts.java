package lantu.ui.indicators;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the parts of the editor are made of. */
final class EditParts {
  private static final double LABELS = 64;

  private final Fields fields;
  private final Messages messages;

  EditParts(Fields fields, Messages messages) {
    this.fields = fields;
    this.messages = messages;
  }

  Fields fields() {
    return fields;
  }

  String text(String key, Object... arguments) {
    return messages.get("indicators." + key, arguments);
  }

  GridPane grid() {
    GridPane grid = fields.grid();
    grid.getColumnConstraints().getFirst().setMinWidth(LABELS);
    return grid;
  }

  /** A labelled field that takes the width there is. */
  void row(GridPane grid, String key, Region field) {
    fields.row(grid, "indicators." + key, field);
    field.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  /** A part with its heading. */
  VBox part(String key, Node... nodes) {
    Label title = new Label(text(key));
    title.getStyleClass().add(Style.STRONG);
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    VBox part = new VBox(8, line, title);
    part.getChildren().addAll(nodes);
    return part;
  }

  /** A name that leads somewhere else. */
  Button link(String id, String words, Runnable go) {
    Button link = new Button(words);
    link.setId(id);
    link.getStyleClass().add(Style.LINK);
    link.setWrapText(true);
    link.setOnAction(event -> go.run());
    return link;
  }

  /** A line with a cross at its end that takes it away. */
  HBox removable(Node first, String id, String words, Runnable remove) {
    Button cross = new Button("", new FontIcon(Feather.X));
    cross.setId(id);
    cross.getStyleClass().addAll("button-icon", "flat");
    cross.setAccessibleText(words);
    cross.setTooltip(new Tooltip(words));
    cross.setMinWidth(Region.USE_PREF_SIZE);
    cross.setOnAction(event -> remove.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(8, first, space, cross);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** A choice with a button that adds what is chosen. */
  <T> HBox adding(String id, ComboBox<T> box, String verb, Consumer<T> add) {
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPrefWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    Button button = new Button(verb);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(box.valueProperty().isNull());
    button.setOnAction(
        event -> {
          T chosen = box.getValue();
          box.setValue(null);
          add.accept(chosen);
        });
    return new HBox(8, box, button);
  }

  /** Puts other things on offer where they have changed. */
  static <T> void offer(ComboBox<T> box, List<T> items) {
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
  }
}
