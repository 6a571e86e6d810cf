package lantu.ui.chart;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.Screen;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A chart in a window, and the hands that work on it. */
abstract class ChartCase {
  static final int WIDTH = 760;
  static final int HEIGHT = 440;

  final RecordingDialogs dialogs = new RecordingDialogs();
  final AtomicInteger renderersMade = new AtomicInteger();
  final ChartCatalogue catalogue = new ChartCatalogue(Messages.chinese());
  final Plan plan = Stand.sampleSession().plan();
  ChartView view;
  Stand stand;
  int renderersBefore;

  @TempDir Path folder;

  @BeforeEach
  void open() {
    ChartKit kit =
        ChartKits.kit(
            dialogs,
            () -> {
              renderersMade.incrementAndGet();
              return ChartKits.renderer();
            });
    view = Stand.onFx(() -> new ChartView(kit, new Label("图表")));
    show(ChartCatalogue.ZONES_STACKED);
    renderersBefore = renderersMade.get();
    stand = put(1);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  ChartModel shownModel() {
    return Stand.onFx(() -> view.shown().orElseThrow());
  }

  static Stage large() {
    return Stand.onFx(
        () -> {
          Stage large =
              Window.getWindows().stream()
                  .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                  .map(Stage.class::cast)
                  .findFirst()
                  .orElseThrow();
          // Drawn now: before its first pulse the chart has no value to tell.
          large.getScene().getRoot().applyCss();
          large.getScene().getRoot().layout();
          return large;
        });
  }

  static void press(Node at, KeyCode code) {
    Stand.onFx(
        () -> {
          at.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          return at;
        });
  }

  ChartModel model(String name) {
    return catalogue.model(plan, ChartRequest.of(name));
  }

  String title() {
    return model(ChartCatalogue.ZONES_STACKED).title();
  }

  void show(String name) {
    show(model(name));
  }

  void showIndicator(String code) {
    show(catalogue.model(plan, ChartRequest.ofIndicator(code)));
  }

  void show(ChartModel model) {
    Stand.onFx(
        () -> {
          view.show(model);
          return view;
        });
  }

  /** Puts the view on a stage, drawn larger by the factor. */
  Stand put(double factor) {
    Pane root =
        Stand.onFx(
            () -> {
              Pane pane = new Pane(view);
              view.resizeRelocate(20, 12, WIDTH / factor, HEIGHT / factor);
              view.setManaged(false);
              pane.getTransforms().add(new Scale(factor, factor));
              return new Pane(pane);
            });
    return Stand.show(
        new Screen() {
          @Override
          public Parent node() {
            return root;
          }
        },
        Theme.LIGHT,
        900,
        500);
  }

  ChartCanvas canvas() {
    return stand.find("chart-canvas", ChartCanvas.class);
  }

  Readings readings() {
    return canvas().readings();
  }

  String accessibleText() {
    ChartCanvas canvas = canvas();
    return Stand.onFx(canvas::getAccessibleText);
  }

  String told() {
    return stand.find("chart-told", Label.class).getText();
  }

  static boolean shown(Node node) {
    return Stand.onFx(() -> node.isVisible() && node.getParent().isVisible());
  }

  void focus() {
    ChartCanvas canvas = canvas();
    Stand.onFx(
        () -> {
          canvas.requestFocus();
          return canvas;
        });
  }

  void flip(String name) {
    Parent faces = stand.find("chart-face", Parent.class);
    ToggleButton wanted =
        Stand.onFx(
            () ->
                faces.lookupAll(".segment").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(name))
                    .findFirst()
                    .orElseThrow());
    fire(wanted);
  }

  void press(String id) {
    fire(stand.find(id, ButtonBase.class));
  }

  void fire(ButtonBase button) {
    Stand.onFx(
        () -> {
          button.fire();
          return button;
        });
    stand.settle();
  }

  void move(javafx.event.EventType<MouseEvent> kind, double x, double y) {
    ChartCanvas canvas = canvas();
    Stand.onFx(
        () -> {
          Point2D place = canvas.localToScene(x, y);
          MouseEvent event =
              new MouseEvent(
                  kind,
                  place.getX(),
                  place.getY(),
                  place.getX(),
                  place.getY(),
                  MouseButton.NONE,
                  0,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  null);
          Event.fireEvent(canvas, event);
          return event;
        });
    stand.settle();
  }

  static int differences(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  static int coloured(BufferedImage image, int colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
      }
    }
    return count;
  }
}
