package lantu.ui.review;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/**
 * A dot that points, like a laser: while the mouse is held on the page, or while it is switched on.
 */
final class Highlighter extends Pane {
  private static final double RADIUS = 18;

  private final BooleanProperty on = new SimpleBooleanProperty(this, "on");
  private final Circle dot = new Circle(RADIUS);

  /** Points on a page. */
  Highlighter(Region page) {
    setMouseTransparent(true);
    dot.setId("review-dot");
    dot.getStyleClass().add("review-dot");
    dot.setManaged(false);
    dot.setVisible(false);
    getChildren().add(dot);
    page.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            point(event);
          }
        });
    page.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
    page.addEventFilter(
        MouseEvent.MOUSE_MOVED,
        event -> {
          if (on.get()) {
            point(event);
          }
        });
    page.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (!on.get()) {
            dot.setVisible(false);
          }
        });
    page.addEventFilter(MouseEvent.MOUSE_EXITED, event -> dot.setVisible(false));
    on.addListener((at, before, now) -> dot.setVisible(false));
  }

  /** Whether the dot follows the mouse without a button. */
  BooleanProperty on() {
    return on;
  }

  private void point(MouseEvent event) {
    Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
    dot.setCenterX(at.getX());
    dot.setCenterY(at.getY());
    dot.setVisible(true);
  }
}
