package lantu.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import lantu.merge.MergeCell;
import lantu.merge.Side;
import lantu.text.Messages;
import lantu.ui.control.WordsColumn;
import lantu.ui.dialog.Unfinished;
import lantu.ui.theme.Style;
import lantu.work.MergeLine;
import org.jspecify.annotations.Nullable;

/** What both sides changed, cell by cell, and which of them is to stand. */
final class MergePane extends VBox implements Unfinished {
  private static final double WIDTH = 1040;
  private static final double ROWS = 300;
  private static final double WHOLE = 64;

  private final MergeModel model;
  private final Messages messages;
  private final TableView<MergeLine> table = new TableView<>();
  private final Label count = new Label();
  private final Label whole = new Label();
  private final ReadOnlyBooleanWrapper unfinished = new ReadOnlyBooleanWrapper(this, "unfinished");

  MergePane(MergeModel model, Messages messages) {
    super(8);
    this.model = model;
    this.messages = messages;
    setId("merge");
    setPrefWidth(WIDTH);
    getStylesheets().add(Style.sheet("shell"));
    table.setId("merge-cells");
    table.getStyleClass().add("merge-cells");
    table.setAccessibleText(messages.get("packages.merge.list"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setPrefSize(WIDTH, ROWS);
    table.setMinHeight(ROWS);
    column("state", 128, MergeLine::state);
    column("what", 80, MergeLine::what);
    column("object", 332, MergeLine::object);
    column("before", 132, MergeLine::before);
    column("mine", 132, MergeLine::mine);
    column("theirs", 132, MergeLine::theirs);
    column("taken", 90, model::taken);
    table.setRowFactory(owner -> new Row());
    count.setId("merge-count");
    whole.setId("merge-whole");
    whole.setWrapText(true);
    whole.setMaxWidth(WIDTH);
    whole.setPrefHeight(WHOLE);
    whole.setMinHeight(WHOLE);
    whole.setAlignment(Pos.TOP_LEFT);
    whole.getStyleClass().add(Style.MUTED);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((at, before, now) -> whole.setText(now == null ? "" : model.whole(now)));
    Button mine = button("merge-mine", "mine", () -> choose(Side.MINE));
    Button theirs = button("merge-theirs", "theirs", () -> choose(Side.THEIRS));
    Button both = button("merge-both", "both", this::chooseBoth);
    both.disableProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(line -> !line.cell().canStayTwice())
                .orElse(true));
    mine.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    theirs.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    getChildren()
        .addAll(
            count,
            table,
            whole,
            new FlowPane(
                8,
                8,
                mine,
                theirs,
                both,
                button("merge-all-mine", "allMine", () -> rest(Side.MINE)),
                button("merge-all-theirs", "allTheirs", () -> rest(Side.THEIRS))));
    refresh();
    table.getSelectionModel().selectFirst();
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(messages.get("packages.merge." + key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void choose(Side side) {
    model.choose(List.copyOf(table.getSelectionModel().getSelectedItems()), side);
    refresh();
  }

  private void chooseBoth() {
    model.chooseBoth(List.copyOf(table.getSelectionModel().getSelectedItems()));
    refresh();
  }

  private void rest(Side side) {
    model.chooseRest(side);
    refresh();
  }

  /** Lists what there is now; what was selected stays so. */
  private void refresh() {
    Set<String> selected =
        table.getSelectionModel().getSelectedItems().stream()
            .map(line -> line.cell().code())
            .collect(Collectors.toSet());
    List<MergeLine> lines = model.lines();
    table.getItems().setAll(lines);
    table.refresh();
    for (int i = 0; i < lines.size(); i++) {
      if (selected.contains(lines.get(i).cell().code())) {
        table.getSelectionModel().select(i);
      }
    }
    count.setText(model.count());
    unfinished.set(!model.merge().open().isEmpty());
  }

  /** Whether a conflict is not decided. */
  @Override
  public ObservableValue<Boolean> unfinished() {
    return unfinished.getReadOnlyProperty();
  }

  private void column(String key, double width, Function<MergeLine, String> text) {
    TableColumn<MergeLine, String> column =
        WordsColumn.of(messages.get("packages.merge.column." + key), width, text);
    column.getStyleClass().add(key + "-column");
    table.getColumns().add(column);
  }

  /** A line dressed by who changed it and whether it waits for the reader. */
  private final class Row extends TableRow<MergeLine> {
    @Override
    protected void updateItem(@Nullable MergeLine item, boolean empty) {
      super.updateItem(item, empty);
      getStyleClass().removeAll("conflict", "open");
      if (!empty && item != null) {
        if (item.cell().state() == MergeCell.State.CONFLICT) {
          getStyleClass().add("conflict");
        }
        if (model.merge().decided(item.cell()).isEmpty()) {
          getStyleClass().add("open");
        }
      }
    }
  }
}
