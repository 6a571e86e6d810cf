package lantu.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;

/**
 * 入门引导: five steps on a card over the workbench, each with the screen that it speaks of behind it.
 * Nothing is blocked by it; it can be left at any step.
 */
final class Guide extends VBox {
  private static final double WIDTH = 380;
  private static final List<Place> STEPS =
      List.of(Place.OVERVIEW, Place.FIGURES, Place.CHECKS, Place.ASSESSMENT, Place.REPORTS);

  private final Messages messages;
  private final Navigator go;
  private final Label title = new Label();
  private final Label words = new Label();
  private final Button back;
  private final Button next;
  private int step;

  /** A guide that is not to be seen yet. */
  Guide(Messages messages, Navigator go) {
    this.messages = messages;
    this.go = go;
    setId("guide");
    getStyleClass().addAll(Style.CARD, "guide");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    title.getStyleClass().add(Style.SECTION_TITLE);
    title.setId("guide-title");
    words.setId("guide-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    Button leave = button("guide-leave", "shell.guide.leave", this::leave);
    leave.getStyleClass().add("flat");
    back = button("guide-back", "shell.guide.back", () -> show(step - 1));
    next = button("guide-next", "shell.guide.next", this::next);
    next.getStyleClass().add("accent");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(8, leave, space, back, next);
    getChildren().addAll(title, words, buttons);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setVisible(false);
    setManaged(false);
  }

  /** Begins with the first step. */
  void begin() {
    setVisible(true);
    setManaged(true);
    show(0);
  }

  private void show(int wanted) {
    step = wanted;
    String key = "shell.guide.step." + (step + 1);
    title.setText(messages.get("shell.guide.title", step + 1, STEPS.size(), messages.get(key)));
    words.setText(messages.get(key + ".words"));
    setAccessibleText(title.getText() + " " + words.getText());
    back.setDisable(step == 0);
    boolean last = step == STEPS.size() - 1;
    next.setText(messages.get(last ? "shell.guide.done" : "shell.guide.next"));
    next.setAccessibleText(title.getText() + " " + words.getText() + " " + next.getText());
    go.go(STEPS.get(step), null);
    next.requestFocus();
  }

  private void next() {
    if (step == STEPS.size() - 1) {
      leave();
    } else {
      show(step + 1);
    }
  }

  private void leave() {
    setVisible(false);
    setManaged(false);
    go.go(STEPS.get(step), null);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }

  private Button button(String id, String key, Runnable run) {
    Button button = new Button(messages.get(key));
    button.setId(id);
    button.setOnAction(event -> run.run());
    return button;
  }
}
