package lantu.ui.zones;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/**
 * A zone's colour with its pattern, so that it can be told without colour: solid, diagonal, dots.
 */
final class ZoneSwatch extends Pane {
  private static final double SIZE = 20;
  private static final double STEP = 6;

  /** The swatch of zone 1, 2 or 3. */
  ZoneSwatch(int number) {
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    Rectangle ground = new Rectangle(SIZE, SIZE);
    ground.getStyleClass().add("swatch-ground");
    getStyleClass().addAll("zone-swatch", "zone-" + number);
    Rectangle edge = new Rectangle(SIZE, SIZE);
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
    for (double at = -SIZE; at < SIZE; at += STEP) {
      Line line = new Line(at, SIZE, at + SIZE, 0);
      line.getStyleClass().add("swatch-line");
      getChildren().add(line);
    }
  }

  private void dots() {
    for (double y = 4; y < SIZE; y += STEP) {
      for (double x = 4; x < SIZE; x += STEP) {
        Circle dot = new Circle(x, y, 1.4);
        dot.getStyleClass().add("swatch-dot");
        getChildren().add(dot);
      }
    }
  }
}
