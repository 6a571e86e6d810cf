package lantu.ui.chart;

import java.awt.geom.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The tip that tells a value and the frame around the mark it stands for. They lie in the chart and
 * not in a window of their own, so that they grow with the workbench and never hide what is beside
 * it.
 */
final class Teller {
  private static final double GAP = 10;
  private static final double EDGE = 4;
  private static final double WIDEST = 280;
  private static final double AROUND = 3;

  private final Label tip = new Label();
  private final Region marker = new Region();

  Teller() {
    tip.setId("chart-tip");
    tip.getStyleClass().add("chart-tip");
    tip.setWrapText(true);
    marker.getStyleClass().add("chart-marker");
    for (Region part : new Region[] {tip, marker}) {
      part.setManaged(false);
      part.setMouseTransparent(true);
      part.setVisible(false);
    }
  }

  Label tip() {
    return tip;
  }

  Region marker() {
    return marker;
  }

  /** Frames the mark and puts the tip beside it, inside a chart of the size. */
  void tell(String text, Rectangle2D mark, double width, double height) {
    marker.resizeRelocate(
        mark.getX() - AROUND,
        mark.getY() - AROUND,
        mark.getWidth() + 2 * AROUND,
        mark.getHeight() + 2 * AROUND);
    marker.setVisible(true);
    tip.setText(text);
    tip.setVisible(true);
    tip.applyCss();
    double wide = Math.min(tip.prefWidth(-1), Math.min(WIDEST, width - 2 * EDGE));
    double high = tip.prefHeight(wide);
    double right = mark.getMaxX() + GAP;
    double x = right + wide + EDGE > width ? mark.getX() - GAP - wide : right;
    double y = mark.getY() - high / 2;
    tip.resizeRelocate(inside(x, wide, width), inside(y, high, height), wide, high);
  }

  void hush() {
    tip.setVisible(false);
    marker.setVisible(false);
  }

  private static double inside(double at, double size, double room) {
    return Math.rint(Math.max(EDGE, Math.min(at, room - size - EDGE)));
  }
}
