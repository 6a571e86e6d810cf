package lantu.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import lantu.text.Messages;
import lantu.ui.control.WordsColumn;
import lantu.ui.theme.Style;
import lantu.work.HistoryLine;

/** The lines as a table, newest first; several can be chosen. */
final class HistoryTable {
  private static final double ROW = 32;
  private static final double LEAST = 0.8;
  private static final double OBJECT = 228;

  private final Messages messages;
  private final TableView<HistoryLine> table = new TableView<>();

  HistoryTable(HistoryViewModel model, Messages messages) {
    this.messages = messages;
    table.setId("history");
    table.getStyleClass().add("register");
    table.setAccessibleText(messages.get("history.table"));
    table.setItems(model.shown());
    table.setFixedCellSize(ROW);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label nothing = new Label(messages.get("history.nothing"));
    nothing.getStyleClass().add(Style.MUTED);
    table.setPlaceholder(nothing);
    column("number", 44, line -> Long.toString(line.entry().number()));
    column("when", 142, HistoryLine::when);
    column("who", 60, line -> line.entry().who());
    column("what", 76, HistoryLine::what);
    // An indicator's name is often too long for it; the year behind it tells the lines apart.
    add(
        WordsColumn.ofBothEnds(messages.get("history.column.object"), OBJECT, HistoryLine::object),
        OBJECT);
    column("series", 60, HistoryLine::series);
    column("old", 96, HistoryLine::old);
    column("new", 96, HistoryLine::now);
    column("why", 96, HistoryLine::why);
  }

  TableView<HistoryLine> node() {
    return table;
  }

  /** The lines that are chosen, as far as they are listed. */
  List<HistoryLine> chosen() {
    return table.getSelectionModel().getSelectedItems().stream()
        .filter(line -> line != null)
        .toList();
  }

  void choose(HistoryLine line) {
    table.getSelectionModel().clearSelection();
    table.getSelectionModel().select(line);
    table.scrollTo(Math.max(0, table.getItems().indexOf(line) - 4));
  }

  private void column(String key, double width, Function<HistoryLine, String> text) {
    add(WordsColumn.of(messages.get("history.column." + key), width, text), width);
  }

  private void add(TableColumn<HistoryLine, String> column, double width) {
    column.setMinWidth(width * LEAST);
    table.getColumns().add(column);
  }
}
