package lantu.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The direct labels at the right of a plot, kept from running into each other; names that are too
 * long for the room there go over several lines.
 */
final class Gutter implements Layer {
  static final double GAP = 10;
  private static final double LINE = 1.3;
  private static final double SHARE = 0.22;
  private static final double LEAST = 68;

  /** A label that belongs at a height which only the drawn plot knows. */
  record Label(String text, Color colour, boolean strong, ToDoubleFunction<Sheet> height) {}

  private final Font font;
  private final Font strong;
  private final double widest;
  private final List<Label> labels = new ArrayList<>();

  /** Labels of a chart that is {@code width} wide. */
  Gutter(Font font, Font strong, double width) {
    this.font = font;
    this.strong = strong;
    this.widest = Math.max(LEAST, width * SHARE);
  }

  void add(Label label) {
    labels.add(label);
  }

  /** The room the labels need at the right of the plot. */
  double width() {
    return labels.stream()
        .flatMap(label -> lines(label).stream().map(line -> ChartFonts.width(face(label), line)))
        .mapToDouble(width -> width + GAP)
        .max()
        .orElse(0);
  }

  private List<String> lines(Label label) {
    // A number goes over to the next line whole; words alone are parted evenly.
    return label.text().contains(" ")
        ? TextWrap.lines(label.text(), face(label), widest)
        : TextWrap.balanced(label.text(), face(label), widest);
  }

  private Font face(Label label) {
    return label.strong() ? strong : font;
  }

  /** A label in its lines, with the height of its middle. */
  private record Placed(Label label, List<String> lines, double y) {}

  @Override
  public void draw(Sheet sheet) {
    List<Placed> placed =
        labels.stream()
            .map(label -> new Placed(label, lines(label), label.height().applyAsDouble(sheet)))
            .filter(one -> !Double.isNaN(one.y()))
            .sorted(Comparator.comparingDouble(Placed::y))
            .toList();
    double[] heights = spread(placed, sheet.data().getMaxY());
    double x = sheet.data().getMaxX() + GAP;
    for (int i = 0; i < heights.length; i++) {
      Placed one = placed.get(i);
      double y = heights[i] - (one.lines().size() - 1) * step() / 2;
      for (String line : one.lines()) {
        sheet.left(line, face(one.label()), one.label().colour(), x, y);
        y += step();
      }
    }
  }

  /** Pushes labels down until none overlaps, then back up from the bottom. */
  private double[] spread(List<Placed> placed, double bottom) {
    double[] heights = placed.stream().mapToDouble(Placed::y).toArray();
    for (int i = 1; i < heights.length; i++) {
      double apart = half(placed.get(i - 1)) + half(placed.get(i));
      heights[i] = Math.max(heights[i], heights[i - 1] + apart);
    }
    double limit = bottom;
    for (int i = heights.length - 1; i >= 0; i--) {
      heights[i] = Math.min(heights[i], limit - half(placed.get(i)));
      limit = heights[i] - half(placed.get(i));
    }
    return heights;
  }

  private double half(Placed one) {
    return one.lines().size() * step() / 2;
  }

  private double step() {
    return font.getSize2D() * LINE;
  }
}
