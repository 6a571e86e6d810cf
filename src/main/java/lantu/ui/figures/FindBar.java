package lantu.ui.figures;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** Finds lines and cells of the grid; comes with Ctrl+F and goes with Esc. */
final class FindBar {
  private static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final FiguresViewModel model;
  private final FigureGrid grid;
  private final Messages messages;
  private final TextField words = new TextField();
  private final Label count = new Label();
  private final HBox bar;
  private int hit;

  /**
   * The bar, not in sight yet.
   *
   * @param screen where Ctrl+F opens it
   */
  FindBar(FiguresViewModel model, FigureGrid grid, Messages messages, Node screen) {
    this.model = model;
    this.grid = grid;
    this.messages = messages;
    words.setId("figures-find");
    words.setPromptText(messages.get("figures.find.prompt"));
    words.setAccessibleText(messages.get("figures.find.prompt"));
    words.setPrefColumnCount(20);
    count.setId("figures-find-count");
    count.getStyleClass().add(Style.MUTED);
    bar =
        new HBox(
            8,
            words,
            button("figures.find.previous", () -> go(-1)),
            button("figures.find.next", () -> go(1)),
            count,
            button("figures.find.close", this::close));
    bar.getStyleClass().add("find-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setVisible(false);
    bar.managedProperty().bind(bar.visibleProperty());
    words.textProperty().addListener((property, old, now) -> first());
    bar.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    screen.addEventHandler(KeyEvent.KEY_PRESSED, this::openOn);
  }

  HBox node() {
    return bar;
  }

  private void openOn(KeyEvent event) {
    if (OPEN.match(event) && grid.finish(true)) {
      bar.setVisible(true);
      words.requestFocus();
      words.selectAll();
      tell(hits());
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && words.equals(event.getTarget())) {
      go(event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  private void close() {
    bar.setVisible(false);
    grid.focus();
  }

  /** The first place from the cursor's line on. */
  private void first() {
    List<GridFinder.Hit> hits = hits();
    List<GridRow> lines = model.lines().all();
    int line = grid.at().get().map(place -> lines.indexOf(place.row())).orElse(0);
    hit = 0;
    for (int i = 0; i < hits.size(); i++) {
      if (lines.indexOf(hits.get(i).row()) >= line) {
        hit = i;
        break;
      }
    }
    show(hits);
  }

  /** The next place in a direction; behind the last comes the first. */
  private void go(int step) {
    List<GridFinder.Hit> hits = hits();
    if (!hits.isEmpty()) {
      hit = Math.floorMod(hit + step, hits.size());
    }
    show(hits);
  }

  private void show(List<GridFinder.Hit> hits) {
    if (!hits.isEmpty()) {
      GridFinder.Hit place = hits.get(Math.min(hit, hits.size() - 1));
      grid.show(place.row(), place.slot());
    }
    tell(hits);
  }

  private void tell(List<GridFinder.Hit> hits) {
    count.setText(
        words.getText().isBlank()
            ? ""
            : hits.isEmpty()
                ? messages.get("figures.find.none")
                : messages.get("figures.find.count", hit + 1, hits.size()));
  }

  private List<GridFinder.Hit> hits() {
    return GridFinder.hits(model.lines().all(), model.slots(), words.getText());
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(messages.get(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> run.run());
    return button;
  }
}
