package lantu.ui.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lantu.chart.ChartModel;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartSize;
import lantu.ui.control.Segments;
import lantu.ui.theme.Style;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A chart with what can be done to it: shown as a table, copied, saved. What is copied and saved is
 * as wide as a page and on white ground, whatever the window looks like.
 *
 * <p>It wants to stand in a box with a padding of 16: the drawing's own margin lies in it, so that
 * its words line up with the tools above.
 */
public final class ChartView extends VBox {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private static final double MARGIN = 16;

  /** 288 dots per inch at the width of a page. */
  private static final double COPY_SCALE = 3;

  private final ChartKit kit;
  private final ChartCanvas canvas;
  private final TableFace table = new TableFace();
  private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.CHART);
  private final Button save;
  private final Label told = new Label();
  private Optional<ChartModel> model = Optional.empty();

  /**
   * A view that shows nothing yet.
   *
   * @param lead stands at the left of the tools: a heading, or what the chart is chosen with
   */
  public ChartView(ChartKit kit, Node lead) {
    this.kit = kit;
    this.canvas = new ChartCanvas(kit);
    getStyleClass().add("chart-view");
    canvas.setId("chart-canvas");
    StackPane stage = new StackPane(canvas, table);
    stage.setMinHeight(0);
    VBox.setMargin(stage, new Insets(0, -MARGIN, 0, -MARGIN));
    StackPane.setMargin(table, new Insets(0, MARGIN, 0, MARGIN));
    VBox.setVgrow(stage, Priority.ALWAYS);
    save = button("save", Feather.DOWNLOAD, this::save);
    told.setId("chart-told");
    told.getStyleClass().add(Style.CAPTION);
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    getChildren().addAll(tools(lead), stage, told);
    face.addListener((property, old, now) -> turn());
    turn();
    addEventHandler(KeyEvent.KEY_PRESSED, this::copyByKey);
  }

  /** Shows a chart in place of the one before. */
  public void show(ChartModel shown) {
    model = Optional.of(shown);
    told.setText("");
    canvas.show(shown);
    table.show(shown);
  }

  private HBox tools(Node lead) {
    Segments<Face> faces = new Segments<>(List.of(Face.values()), one -> text("face." + one), face);
    faces.setId("chart-face");
    faces.hint(one -> text("face." + one + ".hint"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox tools =
        new HBox(
            lead,
            space,
            faces,
            button("copyPicture", Feather.IMAGE, this::copyPicture),
            button("copyTable", Feather.COPY, this::copyTable),
            save);
    tools.getStyleClass().add("chart-tools");
    return tools;
  }

  private void turn() {
    boolean drawn = face.get() == Face.CHART;
    canvas.setVisible(drawn);
    table.setVisible(!drawn);
  }

  private void copyByKey(KeyEvent event) {
    if (COPY.match(event)) {
      if (face.get() == Face.CHART) {
        copyPicture();
      } else {
        copyTable();
      }
      event.consume();
    }
  }

  private void copyPicture() {
    model.ifPresent(
        shown -> {
          Canvas page =
              new Canvas(ChartSize.PAGE.width() * COPY_SCALE, ChartSize.PAGE.height() * COPY_SCALE);
          Painter.paint(kit.renderer(), shown, ChartTheme.LIGHT, page, COPY_SCALE);
          ClipboardContent content = new ClipboardContent();
          content.putImage(page.snapshot(null, null));
          Clipboard.getSystemClipboard().setContent(content);
          told.setText(text("copiedPicture"));
        });
  }

  private void copyTable() {
    model.ifPresent(
        shown -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(shown.table().tabbed());
          Clipboard.getSystemClipboard().setContent(content);
          told.setText(text("copiedTable"));
        });
  }

  private void save() {
    told.setText("");
    save.setDisable(true);
    model.ifPresent(shown -> kit.save(shown, this::saved));
  }

  private void saved(Optional<Path> file) {
    save.setDisable(false);
    told.setText(file.map(written -> kit.messages().get("charts.saved", written)).orElse(""));
  }

  private Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("chart-" + key);
    button.setTooltip(new Tooltip(text(key)));
    button.setAccessibleText(text(key));
    button.getStyleClass().addAll("button-icon", "flat", "chart-tool");
    button.setOnAction(event -> action.run());
    return button;
  }

  private String text(String key) {
    return kit.messages().get("charts." + key);
  }
}
