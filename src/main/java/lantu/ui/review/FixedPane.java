package lantu.ui.review;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/**
 * Lays its content out for a projector of 1920 × 1080 and draws it as large as there is room, so
 * that a page looks the same on every screen; what is left over stays empty on both sides.
 */
final class FixedPane extends Pane {
  static final double WIDTH = 1920;
  static final double HEIGHT = 1080;

  private final Parent content;
  private final Scale scale = new Scale(1, 1);

  FixedPane(Parent content) {
    this.content = content;
    getStyleClass().add("review-ground");
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    if (factor <= 0) {
      return;
    }
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(
        Math.rint((getWidth() - WIDTH * factor) / 2),
        Math.rint((getHeight() - HEIGHT * factor) / 2),
        WIDTH,
        HEIGHT);
  }
}
