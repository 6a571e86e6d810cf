package lantu.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableStringProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleableStringProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import lantu.chart.ChartModel;
import lantu.chart.ChartTheme;
import org.jspecify.annotations.Nullable;

/**
 * The drawn chart. It is drawn for the pixels of the screen, whatever the workbench's own scale is,
 * and drawn anew when its size, model or theme changes. The style sheet names the theme in {@code
 * -lt-chart-theme}. Values are told where the pointer is, and one after the other by the arrow
 * keys.
 */
final class ChartCanvas extends Region {
  private static final CssMetaData<ChartCanvas, String> THEME =
      new CssMetaData<>("-lt-chart-theme", StyleConverter.getStringConverter(), "light") {
        @Override
        public boolean isSettable(ChartCanvas canvas) {
          return true;
        }

        @Override
        public StyleableProperty<String> getStyleableProperty(ChartCanvas canvas) {
          return canvas.theme;
        }
      };

  /** Larger canvases are drawn coarser, since their pixels have to be held twice. */
  private static final double LARGEST = 4096;

  /** What a drawing was made from; nothing is drawn again while it is the same. */
  private record Drawing(
      ChartModel model, ChartTheme theme, double width, double height, double scale) {}

  private final ChartKit kit;
  private final Canvas canvas = new Canvas();
  private final Scale toUnits = new Scale();
  private final Teller teller = new Teller();
  private final StyleableStringProperty theme =
      new SimpleStyleableStringProperty(THEME, this, "theme", "light") {
        @Override
        protected void invalidated() {
          requestLayout();
        }
      };
  private @Nullable ChartModel model;
  private @Nullable Drawing drawing;
  private Readings readings = Readings.none();
  private int told = -1;
  private Consumer<String> chosen = code -> {};
  private Consumer<Rectangle2D> seen = box -> {};

  ChartCanvas(ChartKit kit) {
    this.kit = kit;
    getStyleClass().add("chart-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(kit.messages().get("charts.keys"));
    setMinSize(160, 120);
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    canvas.getTransforms().add(toUnits);
    getChildren().addAll(canvas, teller.marker(), teller.tip());
    localToSceneTransformProperty()
        .addListener(
            (property, old, now) -> {
              if (old.getMxx() != now.getMxx()) {
                requestLayout();
              } else {
                align();
              }
            });
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> tell(-1));
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose());
    addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    focusedProperty().addListener((property, was, is) -> tell(-1));
  }

  /** Shows a chart. */
  void show(ChartModel shown) {
    model = shown;
    tell(-1);
    requestLayout();
  }

  /** Calls back with the code of what a value is about when it is clicked or Enter is pressed. */
  void onChoose(Consumer<String> listener) {
    chosen = listener;
  }

  /** Calls back with the box of a value that the keyboard has come to. */
  void onTold(Consumer<Rectangle2D> listener) {
    seen = listener;
  }

  private void choose() {
    if (told >= 0) {
      readings.get(told).code().ifPresent(chosen);
    }
  }

  /** The values of what is drawn now. */
  Readings readings() {
    return readings;
  }

  @Override
  protected void layoutChildren() {
    ChartModel shown = model;
    double width = getWidth();
    double height = getHeight();
    if (shown == null || width < 1 || height < 1) {
      return;
    }
    double scale = Math.min(factor(), LARGEST / Math.max(width, height));
    Drawing wanted = new Drawing(shown, colours(), width, height, scale);
    if (!wanted.equals(drawing)) {
      draw(wanted);
      drawing = wanted;
    }
    align();
  }

  private void draw(Drawing wanted) {
    double scale = wanted.scale();
    canvas.setWidth(Math.ceil(wanted.width() * scale));
    canvas.setHeight(Math.ceil(wanted.height() * scale));
    toUnits.setX(1 / scale);
    toUnits.setY(1 / scale);
    readings =
        Readings.of(Painter.paint(kit.renderer(), wanted.model(), wanted.theme(), canvas, scale));
    tell(-1);
  }

  /** How much larger than its own units this is drawn in the scene. */
  private double factor() {
    return getLocalToSceneTransform().getMxx();
  }

  /** Puts the canvas on whole pixels of the screen, since anything between would blur it. */
  private void align() {
    Window window = getScene() == null ? null : getScene().getWindow();
    double factor = factor() * (window == null ? 1 : window.getRenderScaleX());
    Point2D corner = localToScene(0, 0).multiply(factor / factor());
    canvas.relocate(
        (Math.rint(corner.getX()) - corner.getX()) / factor,
        (Math.rint(corner.getY()) - corner.getY()) / factor);
  }

  private ChartTheme colours() {
    return "dark".equals(theme.get()) ? ChartTheme.DARK : ChartTheme.LIGHT;
  }

  private void hover(MouseEvent event) {
    tell(readings.at(event.getX(), event.getY()).orElse(-1));
  }

  private void step(KeyEvent event) {
    int last = readings.count() - 1;
    if (last < 0) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> tell(told == last ? 0 : told + 1);
      case LEFT -> tell(told <= 0 ? last : told - 1);
      case HOME -> tell(0);
      case END -> tell(last);
      case ENTER -> choose();
      case DOWN, UP -> {
        if (readings.get(0).code().isEmpty()) {
          return;
        }
        tell(readings.neighbour(told, event.getCode() == KeyCode.DOWN ? 1 : -1));
      }
      case ESCAPE -> {
        if (told < 0) {
          return;
        }
        tell(-1);
      }
      default -> {
        return;
      }
    }
    if (told >= 0) {
      seen.accept(readings.get(told).box());
    }
    event.consume();
  }

  /** Tells a value; −1 for none, which leaves what the whole chart says. */
  private void tell(int index) {
    told = index;
    ChartModel shown = model;
    if (index >= 0) {
      Readings.Reading reading = readings.get(index);
      Rectangle2D box = reading.box();
      teller.tell(reading.text(), box, getWidth(), getHeight());
      setAccessibleText(reading.text());
    } else {
      teller.hush();
      setAccessibleText(shown == null ? "" : spoken(shown));
    }
  }

  private String spoken(ChartModel shown) {
    List<String> parts = new ArrayList<>(List.of(shown.title(), shown.subtitle()));
    parts.addAll(shown.marks());
    if (shown.emptyText() != null) {
      parts.add(shown.emptyText());
    }
    if (shown.note() != null) {
      parts.add(shown.note());
    }
    if (shown.provenance() != null) {
      parts.add(shown.provenance());
    }
    return String.join(" ", parts);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.add(THEME);
    return all;
  }
}
