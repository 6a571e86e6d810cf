package lantu.ui.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableStringProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleableStringProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import lantu.chart.ChartModel;
import lantu.chart.ChartTheme;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
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
  private static final double LARGEST = 4096;

  private final ChartKit kit;
  private final ImageView picture = new ImageView();
  private final Tooltip tooltip = new Tooltip();
  private final StyleableStringProperty theme =
      new SimpleStyleableStringProperty(THEME, this, "theme", "light") {
        @Override
        protected void invalidated() {
          requestLayout();
        }
      };
  private @Nullable ChartModel model;
  private @Nullable ChartRenderingInfo drawn;
  private int told = -1;

  ChartCanvas(ChartKit kit) {
    this.kit = kit;
    getStyleClass().add("chart-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    picture.setMouseTransparent(true);
    getChildren().add(picture);
    setMinSize(160, 120);
    localToSceneTransformProperty()
        .addListener(
            (property, old, now) -> {
              if (old.getMxx() != now.getMxx()) {
                requestLayout();
              }
            });
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY(), event));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> tooltip.hide());
    addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    focusedProperty()
        .addListener(
            (property, was, is) -> {
              tooltip.hide();
              told = -1;
            });
  }

  /** Shows a chart. */
  void show(ChartModel shown) {
    model = shown;
    setAccessibleText(shown.title() + " " + shown.subtitle());
    requestLayout();
  }

  /** The values as they are told, in the order in which they were drawn. */
  List<String> values() {
    return entities().stream().map(ChartEntity::getToolTipText).toList();
  }

  @Override
  protected void layoutChildren() {
    ChartModel shown = model;
    double width = getWidth();
    double height = getHeight();
    if (shown == null || width < 1 || height < 1) {
      return;
    }
    double scale = Math.min(pixels(), LARGEST / Math.max(width, height));
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_ARGB_PRE);
    drawn = draw(shown, image, scale);
    picture.setImage(toScreen(image));
    picture.setFitWidth(image.getWidth() / scale);
    picture.setFitHeight(image.getHeight() / scale);
    told = -1;
  }

  /** Drawn with the hints of the picture files, so that both look the same. */
  private ChartRenderingInfo draw(ChartModel shown, BufferedImage image, double scale) {
    Graphics2D g2 = image.createGraphics();
    try {
      g2.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      return kit.renderer().draw(shown, g2, image.getWidth(), image.getHeight(), colours(), scale);
    } finally {
      g2.dispose();
    }
  }

  private static WritableImage toScreen(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    WritableImage copy = new WritableImage(width, height);
    copy.getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    return copy;
  }

  /** Pixels of the screen for one unit in here. */
  private double pixels() {
    double scale = getLocalToSceneTransform().getMxx();
    Window window = getScene() == null ? null : getScene().getWindow();
    return scale * (window == null ? 1 : window.getRenderScaleX());
  }

  private ChartTheme colours() {
    return "dark".equals(theme.get()) ? ChartTheme.DARK : ChartTheme.LIGHT;
  }

  private void hover(double x, double y, MouseEvent event) {
    String text = textAt(x, y);
    if (text == null) {
      tooltip.hide();
    } else {
      tooltip.setText(text);
      tooltip.show(this, event.getScreenX() + 12, event.getScreenY() + 12);
    }
  }

  /** What is told at a place; null for nothing. */
  @Nullable String textAt(double x, double y) {
    for (ChartEntity entity : entities()) {
      if (entity.getArea().contains(x, y)) {
        return entity.getToolTipText();
      }
    }
    return null;
  }

  private void step(KeyEvent event) {
    int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    List<ChartEntity> all = entities();
    if (by == 0 || all.isEmpty()) {
      return;
    }
    told = Math.floorMod(told < 0 && by < 0 ? all.size() - 1 : told + by, all.size());
    ChartEntity entity = all.get(told);
    Point2D place =
        localToScreen(
            entity.getArea().getBounds2D().getCenterX(), entity.getArea().getBounds2D().getY());
    if (place != null) {
      tooltip.setText(entity.getToolTipText());
      tooltip.show(this, place.getX(), place.getY());
    }
    setAccessibleText(entity.getToolTipText());
    event.consume();
  }

  private List<ChartEntity> entities() {
    ChartRenderingInfo info = drawn;
    if (info == null) {
      return List.of();
    }
    return ((java.util.Collection<?>) info.getEntityCollection().getEntities())
        .stream()
            .filter(ChartEntity.class::isInstance)
            .map(ChartEntity.class::cast)
            .filter(entity -> entity.getToolTipText() != null)
            .toList();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    List<CssMetaData<? extends Styleable, ?>> all =
        new java.util.ArrayList<>(Region.getClassCssMetaData());
    all.add(THEME);
    return all;
  }

  /** Whether it is drawn and what it is drawn from. */
  boolean shows(ChartModel wanted) {
    return drawn != null && Objects.equals(model, wanted);
  }
}
