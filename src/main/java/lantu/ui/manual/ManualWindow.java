package lantu.ui.manual;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import lantu.manual.Manual;
import lantu.text.Messages;
import lantu.ui.control.Place;
import lantu.ui.control.ScaledPane;
import lantu.ui.theme.Appearance;

/** The manual's window; it stays open beside the main window until Escape closes it. */
public final class ManualWindow {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 640;

  private final Stage stage = new Stage();
  private final ManualView view;

  /**
   * A window that is not shown yet.
   *
   * @param go shows a screen in the main window
   */
  public ManualWindow(Messages messages, Appearance appearance, Consumer<Place> go) {
    view = new ManualView(messages, go);
    double factor = appearance.scale().get().factor();
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    Scene scene = new Scene(new ScaledPane(view, appearance.scale()));
    stage.setWidth(Math.min(room.getWidth(), WIDTH * factor));
    stage.setHeight(Math.min(room.getHeight(), HEIGHT * factor));
    stage.setX(room.getMaxX() - stage.getWidth());
    stage.setY(room.getMinY() + (room.getHeight() - stage.getHeight()) / 2);
    appearance.dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    stage.setTitle(messages.get("handbook.window"));
    stage.setScene(scene);
  }

  /** Shows a page of the manual; the first where it has no such page. */
  public void open(Manual manual, String key) {
    view.show(manual, key);
    stage.show();
    stage.toFront();
    view.takeKeyboard();
  }

  /** Takes it away. */
  public void close() {
    stage.close();
  }

  /** Whether it is to be seen. */
  public boolean isOpen() {
    return stage.isShowing();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !view.clearSearch()) {
      stage.close();
      event.consume();
    } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
      view.search();
      event.consume();
    }
  }
}
