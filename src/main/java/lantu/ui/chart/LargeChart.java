package lantu.ui.chart;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import lantu.chart.ChartModel;
import lantu.ui.theme.Style;
import lantu.ui.theme.WindowIcon;

/**
 * A chart alone in a large window, with larger type. Escape closes it, F11 fills the screen and
 * takes that back.
 */
final class LargeChart {
  private static final double SHARE = 0.92;
  private static final double LARGER = 1.5;

  private final Stage stage = new Stage();
  private final ChartView view;

  /** A window over the owner, dressed as the owner's scene is. */
  LargeChart(ChartKit kit, Scene owner) {
    Label keys = new Label(kit.messages().get("charts.large.keys"));
    keys.getStyleClass().add(Style.CAPTION);
    view = ChartView.alone(kit, keys);
    StackPane card = new StackPane(view);
    card.getStyleClass().addAll(Style.CARD, "large-chart");
    Scene scene = new Scene(new Enlarged(card, LARGER));
    scene.setUserAgentStylesheet(owner.getUserAgentStylesheet());
    scene.getStylesheets().setAll(owner.getStylesheets());
    Window window = owner.getWindow();
    stage.initOwner(window);
    WindowIcon.put(stage);
    stage.setScene(scene);
    // The chart has the first word: Escape takes back a value that is told.
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    stage.setFullScreenExitHint(kit.messages().get("charts.large.keys"));
    place(screen(window));
  }

  private static Rectangle2D screen(Window window) {
    List<Screen> under =
        Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), 1);
    return (under.isEmpty() ? Screen.getPrimary() : under.getFirst()).getVisualBounds();
  }

  private void place(Rectangle2D bounds) {
    double width = bounds.getWidth() * SHARE;
    double height = bounds.getHeight() * SHARE;
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setX(bounds.getMinX() + (bounds.getWidth() - width) / 2);
    stage.setY(bounds.getMinY() + (bounds.getHeight() - height) / 2);
  }

  /** Shows a chart in place of the one before. */
  void show(ChartModel model) {
    stage.setTitle(model.title());
    view.show(model);
  }

  void open() {
    stage.show();
    stage.toFront();
    view.takeKeyboard();
  }

  boolean isOpen() {
    return stage.isShowing();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      stage.close();
      event.consume();
    } else if (event.getCode() == KeyCode.F11) {
      stage.setFullScreen(!stage.isFullScreen());
      event.consume();
    }
  }

  /** Lays out what it holds in so much less room and draws it so much larger. */
  private static final class Enlarged extends Pane {
    private final Region content;
    private final double factor;

    Enlarged(Region content, double factor) {
      this.content = content;
      this.factor = factor;
      content.getTransforms().add(new Scale(factor, factor));
      getChildren().add((Node) content);
    }

    @Override
    protected void layoutChildren() {
      content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
  }
}
