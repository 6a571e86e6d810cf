package lantu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import lantu.chart.ChartModel;
import lantu.chart.ChartTable;
import lantu.ui.theme.Style;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A chart with what can be done to it: shown as a table, copied, saved. */
public final class ChartView extends VBox {
  private final ChartKit kit;
  private final ChartCanvas canvas;
  private final TableView<List<String>> table = new TableView<>();
  private final ToggleButton flip;
  private final Label told = new Label();
  private Optional<ChartModel> model = Optional.empty();

  /** An empty view. */
  public ChartView(ChartKit kit) {
    this.kit = kit;
    this.canvas = new ChartCanvas(kit);
    getStyleClass().add("chart-view");
    table.getStyleClass().add("chart-table");
    table.setVisible(false);
    canvas.setId("chart-canvas");
    table.setId("chart-table");
    StackPane stage = new StackPane(canvas, table);
    stage.setMinHeight(0);
    VBox.setVgrow(stage, Priority.ALWAYS);
    flip = new ToggleButton();
    flip.setId("chart-flip");
    dress(flip, Feather.GRID, "charts.flip");
    flip.selectedProperty()
        .addListener(
            (property, was, is) -> {
              canvas.setVisible(!is);
              table.setVisible(is);
            });
    told.getStyleClass().add(Style.CAPTION);
    told.setId("chart-told");
    HBox tools =
        new HBox(
            4,
            flip,
            button("chart-copy-picture", Feather.IMAGE, "charts.copyPicture", this::copyPicture),
            button("chart-copy-table", Feather.COPY, "charts.copyTable", this::copyTable),
            button("chart-save", Feather.DOWNLOAD, "charts.save", () -> model.ifPresent(kit::save)),
            told);
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("chart-tools");
    getChildren().addAll(stage, tools);
  }

  /** Shows a chart in place of the one before. */
  public void show(ChartModel shown) {
    model = Optional.of(shown);
    told.setText("");
    canvas.show(shown);
    fill(shown.table());
  }

  private void fill(ChartTable data) {
    List<TableColumn<List<String>, String>> columns = new ArrayList<>();
    for (int i = 0; i < data.headers().size(); i++) {
      int place = i;
      TableColumn<List<String>, String> column = new TableColumn<>(data.headers().get(i));
      column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(place)));
      column.setSortable(false);
      column.setReorderable(false);
      column.setPrefWidth(i == 0 ? 96 : 124);
      if (i > 0) {
        column.getStyleClass().add(Style.NUM);
      }
      columns.add(column);
    }
    table.getColumns().setAll(columns);
    table.getItems().setAll(data.rows());
  }

  private void copyPicture() {
    SnapshotParameters parameters = new SnapshotParameters();
    ClipboardContent content = new ClipboardContent();
    content.putImage(canvas.snapshot(parameters, null));
    Clipboard.getSystemClipboard().setContent(content);
    told.setText(kit.messages().get("charts.copiedPicture"));
  }

  private void copyTable() {
    model.ifPresent(
        shown -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(shown.table().tabbed());
          Clipboard.getSystemClipboard().setContent(content);
          told.setText(kit.messages().get("charts.copiedTable"));
        });
  }

  private Button button(String id, Ikon icon, String key, Runnable action) {
    Button button = new Button();
    button.setId(id);
    dress(button, icon, key);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void dress(javafx.scene.control.ButtonBase button, Ikon icon, String key) {
    button.setGraphic(new FontIcon(icon));
    Tooltip hint = new Tooltip(kit.messages().get(key));
    hint.setTextAlignment(TextAlignment.LEFT);
    button.setTooltip(hint);
    button.setAccessibleText(kit.messages().get(key));
    button.getStyleClass().addAll("button-icon", "flat", "chart-tool");
  }
}
