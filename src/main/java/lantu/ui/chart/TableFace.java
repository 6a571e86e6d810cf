package lantu.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.chart.ChartModel;
import lantu.chart.ChartTable;
import lantu.ui.theme.Style;

/** A chart's data as a table, with the words of the chart around it. */
final class TableFace extends VBox {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final double CHARACTER = 12;
  private static final double PADDING = 28;
  private static final double NARROWEST = 76;
  private static final double WIDEST = 280;

  private final TableView<List<String>> table = new TableView<>();

  TableFace() {
    getStyleClass().add("chart-table-face");
    table.setId("chart-table");
    table.getStyleClass().add("chart-table");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(table);
  }

  void show(ChartModel model) {
    Label title = label(model.title(), Style.STRONG);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(8, title);
    for (String mark : model.marks()) {
      Label tag = label(mark, Style.TAG_WARNING);
      tag.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(tag);
    }
    getChildren().setAll(head, label(model.subtitle(), Style.CAPTION), table);
    if (model.emptyText() != null) {
      getChildren().add(label(model.emptyText(), Style.CAPTION));
    }
    if (model.note() != null) {
      getChildren().add(label(model.note(), Style.CAPTION));
    }
    if (model.provenance() != null) {
      getChildren().add(label(model.provenance(), Style.CAPTION));
    }
    fill(model.table());
  }

  private void fill(ChartTable data) {
    List<TableColumn<List<String>, String>> columns = new ArrayList<>();
    for (int i = 0; i < data.headers().size(); i++) {
      columns.add(column(data, i));
    }
    table.getColumns().setAll(columns);
    table.getItems().setAll(data.rows());
  }

  private static TableColumn<List<String>, String> column(ChartTable data, int place) {
    String header = data.headers().get(place);
    TableColumn<List<String>, String> column = new TableColumn<>(header);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
    column.setSortable(false);
    column.setReorderable(false);
    boolean numeric =
        place > 0
            && data.rows().stream()
                .map(row -> row.get(place))
                .allMatch(text -> text.isEmpty() || NUMBER.matcher(text).matches());
    int longest =
        numeric
            ? header.length()
            : data.rows().stream().mapToInt(row -> row.get(place).length()).max().orElse(0);
    double room = Math.min(WIDEST, Math.max(longest, header.length()) * CHARACTER + PADDING);
    column.setPrefWidth(Math.max(NARROWEST, room));
    if (numeric) {
      List<BigDecimal> numbers =
          data.rows().stream()
              .map(row -> row.get(place))
              .filter(text -> !text.isEmpty())
              .map(BigDecimal::new)
              .toList();
      column.getStyleClass().add(Style.NUM);
      column.setCellFactory(owner -> new NumberCell(numbers));
    }
    return column;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
