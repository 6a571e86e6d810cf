package lantu.ui.manual;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.manual.Manual;
import lantu.manual.ManualPage;
import lantu.text.Messages;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** The pages at the left with what looks through them, the page that is read at the right. */
final class ManualView extends BorderPane {
  private final Messages messages;
  private final Consumer<Place> go;
  private final TextField search = new TextField();
  private final ListView<ManualPage> list = new ListView<>();
  private final Label nothing = new Label();
  private final VBox page = new VBox();
  private final ScrollPane scroller = new ScrollPane(page);
  private @Nullable Manual manual;

  ManualView(Messages messages, Consumer<Place> go) {
    this.messages = messages;
    this.go = go;
    getStyleClass().addAll("manual", "workbench");
    getStylesheets().add(Style.sheet("manual"));
    search.setId("manual-search");
    search.setPromptText(messages.get("handbook.search"));
    search.setAccessibleText(messages.get("handbook.search"));
    search.textProperty().addListener((at, before, now) -> find());
    search.setOnAction(event -> list.requestFocus());
    list.setId("manual-pages");
    list.setAccessibleText(messages.get("handbook.pages"));
    list.setCellFactory(
        view ->
            new ListCell<>() {
              @Override
              protected void updateItem(@Nullable ManualPage item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.title());
              }
            });
    nothing.setWrapText(true);
    nothing.getStyleClass().add(Style.MUTED);
    list.setPlaceholder(nothing);
    list.getSelectionModel().selectedItemProperty().addListener((at, before, now) -> fill(now));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(search, list);
    left.getStyleClass().add("manual-left");
    setLeft(left);
    page.setId("manual-page");
    page.getStyleClass().add("manual-page");
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(true);
    scroller.setAccessibleText(messages.get("handbook.page"));
    setCenter(scroller);
  }

  /** Shows a page of a manual; the first where it has no such page. */
  void show(Manual now, String key) {
    manual = now;
    search.clear();
    list.getItems().setAll(now.pages());
    ManualPage wanted = now.page(key).orElse(now.pages().getFirst());
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
  }

  void takeKeyboard() {
    list.requestFocus();
  }

  void search() {
    search.requestFocus();
    search.selectAll();
  }

  /** Clears what is looked for; whether there was anything. */
  boolean clearSearch() {
    boolean any = !search.getText().isEmpty();
    search.clear();
    return any;
  }

  private void find() {
    Manual now = manual;
    if (now == null) {
      return;
    }
    ManualPage read = list.getSelectionModel().getSelectedItem();
    List<ManualPage> found = now.find(search.getText());
    nothing.setText(messages.get("handbook.nothing", search.getText().strip()));
    list.getItems().setAll(found);
    if (search.getText().isBlank() && read != null) {
      list.getSelectionModel().select(read);
    } else {
      list.getSelectionModel().selectFirst();
    }
    fill(list.getSelectionModel().getSelectedItem());
  }

  private void fill(@Nullable ManualPage shown) {
    page.getChildren().clear();
    if (shown == null) {
      return;
    }
    List<String> words = Manual.words(search.getText());
    Label title = new Label(shown.title());
    title.getStyleClass().add(Style.PAGE_TITLE);
    page.getChildren().add(title);
    PageNodes nodes = new PageNodes(words);
    page.getChildren().addAll(shown.blocks().stream().flatMap(nodes::of).toList());
    Arrays.stream(Place.values())
        .filter(place -> place.name().equals(shown.key()))
        .forEach(place -> page.getChildren().add(link(place)));
    Platform.runLater(() -> bringUp(nodes.firstFound()));
  }

  private Hyperlink link(Place place) {
    Hyperlink link = new Hyperlink(messages.get("handbook.go"));
    link.setId("manual-go");
    link.setOnAction(event -> go.accept(place));
    return link;
  }

  /** Scrolls to what was looked for, or to the top. */
  private void bringUp(@Nullable Node found) {
    scroller.applyCss();
    scroller.layout();
    double spare = page.getHeight() - scroller.getViewportBounds().getHeight();
    double top = found == null ? 0 : found.getBoundsInParent().getMinY();
    scroller.setVvalue(spare <= 0 ? 0 : Math.clamp(top / spare, 0, 1));
  }
}
