package lantu.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.edit.Backup;
import lantu.text.Messages;
import lantu.ui.dialog.Titled;

/** What the dialog 数据安全 shows: the backups, the second folder, and what can be done. */
final class SafetyPane extends VBox implements Titled {
  private static final double WIDTH = 620;
  private static final double ROWS = 216;

  private final SafetyModel model;
  private final String title;
  private final ListView<Backup> list = new ListView<>();
  private final Label headline = new Label();
  private final Label second = new Label();
  private final Button none;
  private final ComboBox<String> names = new ComboBox<>();
  private final VBox locked;

  SafetyPane(SafetyModel model, Messages messages) {
    super(12);
    this.model = model;
    this.title = messages.get("safety.name");
    setId("safety");
    setPrefWidth(WIDTH);
    list.setId("backups");
    list.setPrefHeight(ROWS);
    list.setMinHeight(ROWS);
    list.setAccessibleText(messages.get("safety.list"));
    list.setPlaceholder(new Label(messages.get("safety.none")));
    list.setCellFactory(
        view ->
            new ListCell<>() {
              @Override
              protected void updateItem(Backup backup, boolean empty) {
                super.updateItem(backup, empty);
                setText(empty || backup == null ? "" : model.line(backup));
              }
            });
    headline.setId("last-backup");
    headline.setWrapText(true);
    headline.setMaxWidth(WIDTH);
    second.setId("second-folder");
    second.setWrapText(true);
    second.setMaxWidth(WIDTH);
    names.setId("locked-backups");
    names.setAccessibleText(messages.get("safety.locked"));
    names.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(names, Priority.ALWAYS);
    Button unlock =
        button(
            "backup-unlock",
            messages.get("safety.locked.choose"),
            () -> Optional.ofNullable(names.getValue()).ifPresent(model::unlock));
    unlock.setMinWidth(USE_PREF_SIZE);
    locked = new VBox(4, new Label(messages.get("safety.locked")), new HBox(8, names, unlock));
    locked.managedProperty().bind(locked.visibleProperty());
    none = button("second-none", messages.get("safety.second.off"), model::noSecond);
    ProgressBar working = new ProgressBar();
    Button stop = new Button(messages.get("shell.stop"));
    stop.setId("safety-stop");
    stop.setOnAction(event -> model.stop());
    HBox underWay = new HBox(8, working, stop);
    underWay.setAlignment(Pos.CENTER_LEFT);
    underWay.visibleProperty().bind(model.busy());
    underWay.managedProperty().bind(model.busy());
    Label told = new Label();
    told.setId("safety-told");
    told.setWrapText(true);
    told.setMaxWidth(WIDTH);
    told.setMinHeight(USE_PREF_SIZE);
    told.textProperty().bind(model.told());
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    getChildren()
        .addAll(
            headline,
            new Label(messages.get("safety.list")),
            list,
            locked,
            second,
            new FlowPane(
                8,
                8,
                button("backup-now", messages.get("safety.now"), model::backUp),
                button("verify", messages.get("safety.verify"), model::verify),
                button("second-choose", messages.get("safety.second.choose"), model::chooseSecond),
                none),
            underWay,
            told);
    model.busy().addListener((at, before, now) -> refresh());
    refresh();
  }

  private Button button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setOnAction(
        event -> {
          action.run();
          refresh();
        });
    button.disableProperty().bind(model.busy().map(busy -> busy || !model.canWork()));
    return button;
  }

  private void refresh() {
    Backup chosen = list.getSelectionModel().getSelectedItem();
    list.setItems(FXCollections.observableArrayList(model.list()));
    if (chosen != null && list.getItems().contains(chosen)) {
      list.getSelectionModel().select(chosen);
    } else {
      list.getSelectionModel().selectFirst();
    }
    names.setItems(FXCollections.observableArrayList(model.locked()));
    names.getSelectionModel().selectFirst();
    locked.setVisible(!names.getItems().isEmpty());
    headline.setText(model.headline());
    second.setText(model.secondText());
    none.setVisible(model.hasSecond());
  }

  @Override
  public String title() {
    return title;
  }

  /** The backup that the reader has chosen. */
  Optional<Backup> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** Lines to look through. */
  static ListView<String> lines(List<String> lines, String name) {
    ListView<String> view = new ListView<>(FXCollections.observableArrayList(lines));
    view.setAccessibleText(name);
    view.setPrefWidth(WIDTH);
    view.setPrefHeight(ROWS);
    view.setMinHeight(ROWS);
    return view;
  }
}
