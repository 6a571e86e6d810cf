package lantu.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The direct labels at the right of a plot, kept from running into each other. */
final class Gutter implements Layer {
  static final double GAP = 10;
  private static final double LINE = 1.3;

  /** A label that belongs at a height which only the drawn plot knows. */
  record Label(String text, Color colour, boolean strong, ToDoubleFunction<Sheet> height) {}

  private final Font font;
  private final Font strong;
  private final List<Label> labels = new ArrayList<>();

  Gutter(Font font, Font strong) {
    this.font = font;
    this.strong = strong;
  }

  void add(Label label) {
    labels.add(label);
  }

  /** The room the labels need at the right of the plot. */
  double width() {
    return labels.stream()
        .mapToDouble(label -> ChartFonts.width(label.strong() ? strong : font, label.text()) + GAP)
        .max()
        .orElse(0);
  }

  @Override
  public void draw(Sheet sheet) {
    record Placed(Label label, double y) {}
    List<Placed> placed =
        labels.stream()
            .map(label -> new Placed(label, label.height().applyAsDouble(sheet)))
            .filter(one -> !Double.isNaN(one.y()))
            .sorted(Comparator.comparingDouble(Placed::y))
            .toList();
    double[] heights =
        spread(placed.stream().mapToDouble(Placed::y).toArray(), sheet.data().getMaxY());
    for (int i = 0; i < heights.length; i++) {
      Label label = placed.get(i).label();
      sheet.left(
          label.text(),
          label.strong() ? strong : font,
          label.colour(),
          sheet.data().getMaxX() + GAP,
          heights[i]);
    }
  }

  /** Pushes labels down until none overlaps, then back up from the bottom. */
  private double[] spread(double[] heights, double bottom) {
    double step = font.getSize2D() * LINE;
    for (int i = 1; i < heights.length; i++) {
      heights[i] = Math.max(heights[i], heights[i - 1] + step);
    }
    double limit = bottom - step / 2;
    for (int i = heights.length - 1; i >= 0; i--) {
      heights[i] = Math.min(heights[i], limit);
      limit = heights[i] - step;
    }
    return heights;
  }
}
