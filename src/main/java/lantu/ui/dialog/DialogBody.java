package lantu.ui.dialog;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * What stands above the buttons of a dialog. Where it needs more height than it had when it was
 * shown, the window grows with it; where the screen is too low for that, it scrolls, so that the
 * buttons are always in sight.
 */
final class DialogBody extends ScrollPane {
  private final DialogPane pane;

  DialogBody(DialogPane pane, Node... parts) {
    this.pane = pane;
    HBox content =
        new HBox(parts) {
          @Override
          protected void layoutChildren() {
            super.layoutChildren();
            // Later, because the window cannot change its size in the middle of a layout.
            Platform.runLater(DialogBody.this::makeRoom);
          }
        };
    content.getStyleClass().add("dialog-content");
    setContent(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("edge-to-edge");
  }

  private void makeRoom() {
    Window window = pane.getScene() == null ? null : pane.getScene().getWindow();
    if (window == null || !window.isShowing()) {
      return;
    }
    double missing = pane.prefHeight(pane.getWidth()) - pane.getHeight();
    Rectangle2D screen = screen(window);
    double height = Math.min(window.getHeight() + Math.max(0, missing), screen.getHeight());
    if (height != window.getHeight()) {
      window.setHeight(height);
      window.setY(Math.max(screen.getMinY(), Math.min(window.getY(), screen.getMaxY() - height)));
    }
  }

  private static Rectangle2D screen(Window window) {
    return Screen.getScreensForRectangle(
            window.getX(), window.getY(), window.getWidth(), window.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
