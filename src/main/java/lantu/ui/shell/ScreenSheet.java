package lantu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import lantu.chart.ChartModel;
import lantu.report.SheetReport;
import lantu.ui.chart.ChartView;

/**
 * What there is to print on a screen: the charts and tables that can be seen on it, a table with
 * all its rows. Two tables over the same rows, of which one stands still, are one on paper.
 */
final class ScreenSheet {
  private final List<ChartModel> charts = new ArrayList<>();
  private final List<SheetReport.Lines> tables = new ArrayList<>();
  private final String title;
  private List<?> items = List.of();

  private ScreenSheet(String title) {
    this.title = title;
  }

  /** Of a screen; {@code title} names tables that have no name of their own. */
  static ScreenSheet of(Node screen, String title) {
    ScreenSheet sheet = new ScreenSheet(title);
    sheet.look(screen);
    return sheet;
  }

  List<ChartModel> charts() {
    return charts;
  }

  List<SheetReport.Lines> tables() {
    return tables;
  }

  boolean isEmpty() {
    return charts.isEmpty() && tables.isEmpty();
  }

  private void look(Node node) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case ChartView chart -> chart.shown().ifPresent(charts::add);
      case TableView<?> table -> add(table);
      case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::look);
      default -> {
        // Nothing to print.
      }
    }
  }

  private <R> void add(TableView<R> table) {
    List<TableColumn<R, ?>> columns = table.getVisibleLeafColumns();
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.getItems().size(); row++) {
      int at = row;
      rows.add(columns.stream().map(column -> text(table, column, at)).toList());
    }
    List<String> head = columns.stream().map(column -> words(column.getText())).toList();
    if (!tables.isEmpty() && !items.isEmpty() && items.equals(List.copyOf(table.getItems()))) {
      beside(head, rows);
    } else {
      keep(head, rows);
      items = List.copyOf(table.getItems());
    }
  }

  private void keep(List<String> head, List<List<String>> rows) {
    if (!head.isEmpty() && !rows.isEmpty()) {
      tables.add(new SheetReport.Lines(title, head, rows));
    }
  }

  /** Puts the columns behind those of the table before. */
  private void beside(List<String> head, List<List<String>> rows) {
    SheetReport.Lines before = tables.removeLast();
    List<List<String>> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      joined.add(Stream.concat(before.rows().get(i).stream(), rows.get(i).stream()).toList());
    }
    tables.add(
        new SheetReport.Lines(
            title, Stream.concat(before.head().stream(), head.stream()).toList(), joined));
  }

  /** What a cell shows is known to the cell alone, so one is made and filled for each. */
  private static <R, T> String text(TableView<R> table, TableColumn<R, T> column, int row) {
    TableCell<R, T> cell = column.getCellFactory().call(column);
    cell.updateTableView(table);
    cell.updateTableColumn(column);
    return filled(cell, row, () -> String.valueOf(column.getCellData(row)));
  }

  private static String filled(IndexedCell<?> cell, int row, Supplier<String> data) {
    cell.updateIndex(row);
    List<String> words = new ArrayList<>();
    collect(cell, words::add);
    String shown = words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
    boolean picture = shown.isEmpty() && cell.getGraphic() != null;
    return picture ? Optional.ofNullable(cell.getAccessibleText()).orElseGet(data) : words(shown);
  }

  private static void collect(Node node, Consumer<String> words) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled) {
      words.accept(words(labeled.getText()));
      if (labeled.getGraphic() != null) {
        collect(labeled.getGraphic(), words);
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
  }

  private static String words(String text) {
    return text == null ? "" : text.replace('\n', ' ').strip();
  }
}
