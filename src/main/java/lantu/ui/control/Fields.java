package lantu.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** The labelled fields that cards and panes are made of. */
public final class Fields {
  private final Messages messages;

  /** Fields whose labels are the messages. */
  public Fields(Messages messages) {
    this.messages = messages;
  }

  /** An empty card with its title. */
  public VBox card(String id, String titleKey) {
    Label title = new Label(messages.get(titleKey));
    title.getStyleClass().add(Style.SECTION_TITLE);
    VBox card = new VBox(title);
    card.setId(id);
    card.getStyleClass().add(Style.CARD);
    return card;
  }

  /** A grid of labelled fields. */
  public GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(88);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(labels, fields);
    return grid;
  }

  /** Adds a field below the others; returns its label. */
  public Label row(GridPane grid, String labelKey, Node... parts) {
    Label label = new Label(messages.get(labelKey));
    label.getStyleClass().add(Style.MUTED);
    label.setLabelFor(parts[0]);
    HBox box = new HBox(8, parts);
    box.setAlignment(Pos.CENTER_LEFT);
    grid.addRow(grid.getRowCount(), label, box);
    return label;
  }

  /** A field for a number or a few words. */
  public TextField text(String id, int columns, String accessibleKey) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(columns);
    field.setAccessibleText(messages.get(accessibleKey));
    return field;
  }

  /** A field for sentences. */
  public TextArea lines(String id, int rows, String accessibleKey) {
    TextArea field = new TextArea();
    field.setId(id);
    field.setPrefRowCount(rows);
    field.setPrefColumnCount(12);
    field.setWrapText(true);
    field.setAccessibleText(messages.get(accessibleKey));
    // Tab leaves the field, as it does every other one.
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            field.fireEvent(
                new KeyEvent(
                    event.getEventType(),
                    event.getCharacter(),
                    event.getText(),
                    KeyCode.TAB,
                    event.isShiftDown(),
                    true,
                    event.isAltDown(),
                    event.isMetaDown()));
          }
        });
    return field;
  }

  /** A choice of a few things. */
  public <T> ComboBox<T> choice(String id, List<T> items, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(items);
    box.setVisibleRowCount(12);
    box.setConverter(new Named<>(item -> name.apply(item)));
    return box;
  }

  /** A quiet line of text. */
  public Label note(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Calls back when the field is left or Enter is pressed in it. */
  public static void onCommit(TextField field, Runnable commit) {
    field.setOnAction(event -> commit.run());
    onLeave(field, commit);
  }

  /** Calls back when the field is left. */
  public static void onLeave(Node field, Runnable commit) {
    field
        .focusedProperty()
        .addListener(
            (property, was, is) -> {
              if (!is) {
                commit.run();
              }
            });
  }
}
