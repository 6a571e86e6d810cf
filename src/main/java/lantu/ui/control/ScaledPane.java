package lantu.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import lantu.ui.theme.Scale;

/**
 * Fills itself with one node drawn larger: at 200% the node is laid out in half the width and
 * height and drawn twice as large, so that everything in it grows, not only the type.
 */
public final class ScaledPane extends Pane {
  private final Parent content;
  private final ObservableValue<Scale> scale;

  /** Draws the content as large as the scale says now and later. */
  public ScaledPane(Parent content, ObservableValue<Scale> scale) {
    this.content = content;
    this.scale = scale;
    getChildren().add(content);
    transform();
    scale.addListener((at, before, now) -> transform());
  }

  private void transform() {
    double factor = scale.getValue().factor();
    content.getTransforms().setAll(Transform.scale(factor, factor));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double factor = scale.getValue().factor();
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
