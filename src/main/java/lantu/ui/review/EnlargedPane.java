package lantu.ui.review;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Draws a chart larger than its own units, type and all; in a low place a little less so. */
final class EnlargedPane extends Region {
  /** With less height, in its own units, a chart has hardly room for its bars. */
  private static final double LOWEST = 260;

  private final Region content;
  private final double most;
  private final Scale scale = new Scale(1, 1);

  /** A chart drawn as large as a factor at most. */
  EnlargedPane(Region content, double most) {
    this.content = content;
    this.most = most;
    content.getTransforms().add(scale);
    getChildren().add(content);
    setMinSize(200, 160);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.clamp(getHeight() / LOWEST, 1, most);
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
