package lantu.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.search.Item;
import lantu.search.Kind;
import lantu.search.SearchIndex;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search field and, over the content below it, what it has found. */
final class SearchBox extends HBox {
  private static final double LIST_WIDTH = 560;
  private static final double TITLE_LEAST = 160;
  private static final double ROW = 36;
  private static final int ROWS = 12;
  private static final double GAP = 4;

  private final TextField field = new TextField();
  private final ListView<Item> list = new ListView<>();
  private final Label nothing = new Label();
  private final VBox panel = new VBox(list, nothing);
  private final Pane overlay;
  private final Consumer<Consumer<SearchIndex>> indexes;
  private final Consumer<Item> chosen;
  private final Messages messages;
  private @Nullable SearchIndex index;

  /**
   * A search field.
   *
   * @param overlay covers the window's content; the hits are laid on it
   * @param indexes gives the index of the plan as it is now, perhaps after a while
   */
  SearchBox(
      Messages messages,
      Pane overlay,
      Consumer<Consumer<SearchIndex>> indexes,
      Consumer<Item> chosen) {
    this.messages = messages;
    this.overlay = overlay;
    this.indexes = indexes;
    this.chosen = chosen;
    getStyleClass().add("search-box");
    field.setId("search");
    field.setPromptText(messages.get("shell.search.prompt"));
    field.setAccessibleText(messages.get("shell.search.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().addAll(new FontIcon(Feather.SEARCH), field);
    buildPanel();
    field.textProperty().addListener((at, before, now) -> refresh());
    field.focusedProperty().addListener((at, before, now) -> focusChanged(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    setOnMousePressed(event -> field.requestFocus());
  }

  /** Puts the cursor into the field. */
  void open() {
    field.requestFocus();
    field.selectAll();
  }

  private void buildPanel() {
    panel.getStyleClass().add("search-panel");
    panel.setVisible(false);
    panel.setPrefWidth(LIST_WIDTH);
    list.setId("search-hits");
    list.getStyleClass().add("search-hits");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new HitCell(messages, this::choose));
    nothing.getStyleClass().addAll(Style.MUTED, "search-nothing");
    nothing.setWrapText(true);
    overlay.getChildren().add(panel);
  }

  private void focusChanged(boolean focused) {
    if (focused) {
      index = null;
      indexes.accept(this::ready);
      refresh();
    } else {
      panel.setVisible(false);
    }
  }

  private void ready(SearchIndex made) {
    if (field.isFocused()) {
      index = made;
      refresh();
    }
  }

  private void refresh() {
    if (field.getText().isBlank()) {
      panel.setVisible(false);
      return;
    }
    SearchIndex now = index;
    List<Item> hits = now == null ? List.of() : now.find(field.getText());
    list.getItems().setAll(hits);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.min(hits.size(), ROWS) * ROW + 2);
    show(list, !hits.isEmpty());
    show(nothing, hits.isEmpty());
    nothing.setText(
        now == null
            ? messages.get("shell.search.preparing")
            : messages.get("shell.search.nothing", field.getText().strip()));
    panel.setVisible(true);
    place();
  }

  private void place() {
    Bounds box = localToScene(getLayoutBounds());
    Point2D corner = overlay.sceneToLocal(box.getMaxX(), box.getMaxY());
    double width = Math.min(LIST_WIDTH, overlay.getWidth() - 2 * GAP);
    double height = Math.min(panel.prefHeight(width), overlay.getHeight() - corner.getY() - ROW);
    panel.resizeRelocate(
        Math.max(GAP, corner.getX() - width), corner.getY() + GAP, width, Math.max(ROW, height));
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void keyPressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      move(code == KeyCode.DOWN ? 1 : -1);
    } else if (code == KeyCode.ENTER && panel.isVisible()) {
      choose(list.getSelectionModel().getSelectedItem());
    } else if (code == KeyCode.ESCAPE) {
      field.clear();
    } else {
      return;
    }
    event.consume();
  }

  private void move(int by) {
    int to = list.getSelectionModel().getSelectedIndex() + by;
    if (to >= 0 && to < list.getItems().size()) {
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - ROWS + 1));
    }
  }

  private void choose(@Nullable Item hit) {
    if (hit != null) {
      field.clear();
      panel.setVisible(false);
      chosen.accept(hit);
    }
  }

  /** What was found; of each kind the first says which it is. */
  private static final class HitCell extends ListCell<Item> {
    private static final double KIND_WIDTH = 44;

    private final Messages messages;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label context = new Label();
    private final HBox kinds = new HBox(kind);
    private final HBox row = new HBox(kinds, title, context);

    HitCell(Messages messages, Consumer<Item> choose) {
      this.messages = messages;
      row.getStyleClass().add("search-hit");
      kind.getStyleClass().add(Style.TAG);
      kind.setMinWidth(Region.USE_PREF_SIZE);
      kinds.setMinWidth(KIND_WIDTH);
      kinds.setAlignment(Pos.CENTER_LEFT);
      context.getStyleClass().add(Style.CAPTION);
      title.setMinWidth(TITLE_LEAST);
      HBox.setHgrow(context, Priority.ALWAYS);
      context.setMaxWidth(Double.MAX_VALUE);
      context.setAlignment(Pos.CENTER_RIGHT);
      setPrefWidth(0);
      setOnMousePressed(event -> choose.accept(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Item hit, boolean empty) {
      super.updateItem(hit, empty);
      if (empty || hit == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String name = messages.get("search.kind." + hit.kind().name());
      int at = getIndex();
      boolean first =
          at == 0
              || at > getListView().getItems().size()
              || getListView().getItems().get(at - 1).kind() != hit.kind();
      kind.setText(name);
      kind.setVisible(first);
      title.setText(hit.title().replace('\n', ' '));
      context.setText(hit.detail());
      // A sentence may be cut off; where it stands may not.
      context.setMinWidth(hit.kind() == Kind.TEXT ? Region.USE_PREF_SIZE : 0);
      setAccessibleText(name + " " + hit.title() + " " + hit.detail());
      setGraphic(row);
    }
  }
}
