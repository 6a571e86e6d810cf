package lantu.ui.control;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/**
 * A zone's colour with its pattern, so that it can be told without colour: solid, diagonal, dots.
 */
public final class ZoneSwatch extends Pane {
  private static final double USUAL = 20;
  private static final double STEP = 6;

  private final double size;

  /** The swatch of zone 1, 2 or 3. */
  public ZoneSwatch(int number) {
    this(number, USUAL);
  }

  /** The same in another size. */
  public ZoneSwatch(int number, double size) {
    this.size = size;
    setMinSize(size, size);
    setMaxSize(size, size);
    Rectangle ground = new Rectangle(size, size);
    ground.getStyleClass().add("swatch-ground");
    getStyleClass().addAll("zone-swatch", "zone-" + number);
    Rectangle edge = new Rectangle(size, size);
    edge.setArcWidth(8);
    edge.setArcHeight(8);
    setClip(edge);
    getChildren().add(ground);
    if (number == 2) {
      diagonals();
    } else if (number == 3) {
      dots();
    }
  }

  private void diagonals() {
    for (double at = -size; at < size; at += STEP) {
      Line line = new Line(at, size, at + size, 0);
      line.getStyleClass().add("swatch-line");
      getChildren().add(line);
    }
  }

  private void dots() {
    for (double y = 4; y < size; y += STEP) {
      for (double x = 4; x < size; x += STEP) {
        Circle dot = new Circle(x, y, 1.4);
        dot.getStyleClass().add("swatch-dot");
        getChildren().add(dot);
      }
    }
  }
}
