package lantu.ui.chart;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
import lantu.chart.ChartScale;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartSize;
import lantu.ui.control.Segments;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;
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
  private static final double LEAST_HEIGHT = 120;

  /** The room to be seen above and below a value that is told. */
  private static final double AROUND = 40;

  /** 288 dots per inch at the width of a page. */
  private static final double COPY_SCALE = 3;

  /** A picture that is higher is copied coarser, since the screen cannot hold it. */
  private static final double LARGEST = 4096;

  private final ChartKit kit;
  private final ChartCanvas canvas;
  private final ScrollPane scroller = new ScrollPane();
  private final TableFace table = new TableFace();
  private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.CHART);
  private final Button save;
  private final Label told = new Label();
  private final ScaleMenu scales;
  private final boolean enlarging;
  private Optional<ChartModel> model = Optional.empty();
  private @Nullable LargeChart large;

  /**
   * A view that shows nothing yet.
   *
   * @param lead stands at the left of the tools: a heading, or what the chart is chosen with
   */
  public ChartView(ChartKit kit, Node lead) {
    this(kit, lead, true);
  }

  /** The chart of a window of its own. */
  static ChartView alone(ChartKit kit, Node lead) {
    return new ChartView(kit, lead, false);
  }

  private ChartView(ChartKit kit, Node lead, boolean enlarging) {
    this.kit = kit;
    this.enlarging = enlarging;
    this.canvas = new ChartCanvas(kit);
    getStyleClass().add("chart-view");
    canvas.setId("chart-canvas");
    scroller.setContent(canvas);
    scroller.setFitToWidth(true);
    scroller.setFitToHeight(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroller.getStyleClass().add("chart-scroller");
    scroller
        .viewportBoundsProperty()
        .addListener((property, old, now) -> model.ifPresent(this::stretch));
    canvas.onTold(this::bringIntoView);
    StackPane stage = new StackPane(scroller, table);
    stage.setMinHeight(0);
    VBox.setMargin(stage, new Insets(0, -MARGIN, 0, -MARGIN));
    StackPane.setMargin(table, new Insets(0, MARGIN, 0, MARGIN));
    VBox.setVgrow(stage, Priority.ALWAYS);
    scales = new ScaleMenu(kit.messages(), this::rescale);
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
    told.setText("");
    draw(kit.catalogue().scaled(shown, scales.offer(shown)));
  }

  private void draw(ChartModel shown) {
    model = Optional.of(shown);
    canvas.show(shown);
    if (face.get() == Face.TABLE) {
      table.show(shown);
    }
    stretch(shown);
    LargeChart there = large;
    if (there != null && there.isOpen()) {
      there.show(shown);
    }
  }

  private void rescale(ChartScale wanted) {
    model.ifPresent(shown -> draw(kit.catalogue().scaled(shown, wanted)));
  }

  /** The chart as it is drawn, on the scale that was chosen. */
  public Optional<ChartModel> shown() {
    return model;
  }

  /** Puts the keyboard into the drawing. */
  void takeKeyboard() {
    canvas.requestFocus();
  }

  private void enlarge() {
    LargeChart there = large;
    if (there == null) {
      there = new LargeChart(kit, getScene());
      large = there;
    }
    model.ifPresent(there::show);
    there.open();
  }

  /** Calls back with the code of a project when its bar is clicked or Enter is pressed on it. */
  public void onChoose(Consumer<String> listener) {
    canvas.onChoose(listener);
  }

  /**
   * What has rows is as high as they are and scrolls; every other chart takes the room there is.
   */
  private void stretch(ChartModel shown) {
    double width = scroller.getViewportBounds().getWidth();
    boolean tall = shown.timeline() != null || shown.panels() != null;
    if (!tall || width <= 0) {
      canvas.setMinHeight(LEAST_HEIGHT);
    } else {
      canvas.setMinHeight(Math.ceil(kit.renderer().height(shown, width, 0)));
    }
  }

  private void bringIntoView(Rectangle2D mark) {
    double room = scroller.getViewportBounds().getHeight();
    double spare = canvas.getHeight() - room;
    if (spare > 1) {
      double top = scroller.getVvalue() * spare;
      double wanted = Math.max(mark.getMaxY() + AROUND - room, Math.min(top, mark.getY() - AROUND));
      scroller.setVvalue(Math.clamp(wanted / spare, 0, 1));
    }
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
            scales,
            faces,
            button("copyPicture", Feather.IMAGE, this::copyPicture),
            button("copyTable", Feather.COPY, this::copyTable),
            save);
    if (enlarging) {
      tools.getChildren().add(button("enlarge", Feather.MAXIMIZE_2, this::enlarge));
    }
    tools.getStyleClass().add("chart-tools");
    return tools;
  }

  private void turn() {
    boolean drawn = face.get() == Face.CHART;
    if (!drawn) {
      model.ifPresent(table::show);
    }
    scroller.setVisible(drawn);
    canvas.setVisible(drawn);
    table.setVisible(!drawn);
  }

  private void copyByKey(KeyEvent event) {
    if (enlarging && event.getCode() == KeyCode.F11) {
      enlarge();
      event.consume();
    } else if (COPY.match(event)) {
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
          double width = ChartSize.PAGE.width();
          double height = kit.renderer().height(shown, width, ChartSize.PAGE.height());
          double scale = Math.min(COPY_SCALE, LARGEST / height);
          Canvas page = new Canvas(width * scale, height * scale);
          Painter.paint(kit.renderer(), shown, ChartTheme.LIGHT, page, scale);
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
