package lantu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.text.Messages;
import lantu.ui.control.CopyDetails;
import org.jspecify.annotations.Nullable;

/** Makes an agenda: what there is at the left, what is taken at the right, in its order. */
final class AgendaPane extends StackPane {
  private final ReviewViewModel model;
  private final Messages messages;
  private final Runnable left;
  private final ObservableList<AgendaItem> taken = FXCollections.observableArrayList();
  private final ListView<AgendaItem> offered = new ListView<>();
  private final ListView<AgendaItem> order = new ListView<>(taken);
  private final TextField name = new TextField();
  private final Label problem = new Label();
  private final FocusRing ring = new FocusRing(this);
  private final List<Control> stops = new ArrayList<>();

  /** A pane that is not shown yet; {@code left} hears when it is over. */
  AgendaPane(ReviewViewModel model, Messages messages, Runnable left) {
    this.model = model;
    this.messages = messages;
    this.left = left;
    getStyleClass().add("review-veil");
    setVisible(false);
    setManaged(false);
    offered.setId("review-offer");
    order.setId("review-order");
    name.setId("review-agenda-name");
    name.setPromptText(say("name"));
    name.setAccessibleText(say("name"));
    problem.setId("review-agenda-problem");
    problem.getStyleClass().add("review-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(model.told());
    problem.visibleProperty().bind(model.told().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    problem.setGraphic(new CopyDetails(problem.getId(), problem.textProperty(), messages));
    problem.setContentDisplay(ContentDisplay.RIGHT);
    Label title = new Label(say("title"));
    title.getStyleClass().add("review-question");
    stops.add(offered);
    VBox moves = buttons();
    stops.add(order);
    stops.add(name);
    HBox lists = new HBox(column("offer", offered), moves, column("order", order));
    lists.getStyleClass().add("review-lists");
    VBox.setVgrow(lists, Priority.ALWAYS);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox foot = new HBox(name, button("save", this::save), button("close", this::close));
    foot.getStyleClass().add("review-row");
    VBox card = new VBox(title, lists, problem, foot);
    card.getStyleClass().add("review-card");
    card.setMaxSize(1640, 900);
    getChildren().add(card);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
    offered.setOnKeyPressed(event -> pressed(event, KeyCode.ENTER, this::add));
    order.setOnKeyPressed(event -> pressed(event, KeyCode.DELETE, this::remove));
    offered.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            add();
          }
        });
  }

  private static void pressed(KeyEvent event, KeyCode code, Runnable work) {
    if (event.getCode() == code) {
      event.consume();
      work.run();
    }
  }

  /** Opens it on an agenda; {@code title} is the name it is to be kept under to begin with. */
  void open(Agenda agenda, String title) {
    model.told().set("");
    offered.getItems().setAll(model.offer());
    taken.setAll(agenda.items());
    Function<AgendaItem, String> names = model::name;
    offered.setCellFactory(list -> new Named(names));
    order.setCellFactory(list -> new Named(names));
    name.setText(title);
    setVisible(true);
    setManaged(true);
    offered.getSelectionModel().selectFirst();
    ring.over(stops);
  }

  private VBox column(String key, ListView<AgendaItem> list) {
    Label head = new Label(say(key));
    head.getStyleClass().add("review-list-head");
    list.setAccessibleText(say(key));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox column = new VBox(head, list);
    column.getStyleClass().add("review-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private VBox buttons() {
    VBox box =
        new VBox(
            button("add", this::add),
            button("remove", this::remove),
            button("up", () -> move(-1)),
            button("down", () -> move(1)));
    box.getStyleClass().add("review-moves");
    return box;
  }

  private void add() {
    AgendaItem item = offered.getSelectionModel().getSelectedItem();
    if (item != null) {
      int at = order.getSelectionModel().getSelectedIndex();
      int place = at < 0 ? taken.size() : at + 1;
      taken.add(place, item);
      order.getSelectionModel().clearAndSelect(place);
      order.scrollTo(place);
    }
  }

  private void remove() {
    int at = order.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      taken.remove(at);
    }
  }

  private void move(int step) {
    int at = order.getSelectionModel().getSelectedIndex();
    int to = at + step;
    if (at >= 0 && to >= 0 && to < taken.size()) {
      AgendaItem item = taken.remove(at);
      taken.add(to, item);
      order.getSelectionModel().clearAndSelect(to);
    }
  }

  private void save() {
    if (model.keepAgenda(name.getText(), List.copyOf(taken))) {
      close();
    }
  }

  /** Leaves it; what is not saved is forgotten. */
  void close() {
    if (isVisible()) {
      setVisible(false);
      setManaged(false);
      left.run();
    }
  }

  /** Whether it is open. */
  boolean isOpen() {
    return isVisible();
  }

  private Button button(String key, Runnable work) {
    Button button = new Button(say(key));
    button.setId("review-agenda-" + key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> work.run());
    stops.add(button);
    return button;
  }

  private String say(String key) {
    return messages.get("review.agenda." + key);
  }

  /** An item by its name. */
  private static final class Named extends ListCell<AgendaItem> {
    private final Function<AgendaItem, String> names;

    Named(Function<AgendaItem, String> names) {
      this.names = names;
    }

    @Override
    protected void updateItem(@Nullable AgendaItem item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : names.apply(item));
    }
  }
}
