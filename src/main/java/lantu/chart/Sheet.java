package lantu.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;

/**
 * The sheet a chart is being drawn on, after its bars and axes stand.
 *
 * @param g2 where to draw
 * @param plot the plot with its axes
 * @param data the box between the axes
 * @param whole the box of the whole chart
 * @param bars the bars as painted
 */
record Sheet(
    Graphics2D g2, CategoryPlot plot, Rectangle2D data, Rectangle2D whole, List<BarLog.Bar> bars) {
  /** From the vertical middle of a line of type down to its base, in sizes of the type. */
  static final double RISE = 0.38;

  /** Where a value stands along the value axis. */
  double at(double value) {
    return plot.getRangeAxis().valueToJava2D(value, data, plot.getRangeAxisEdge());
  }

  double start(int category) {
    return plot.getDomainAxis().getCategoryStart(category, count(), data, plot.getDomainAxisEdge());
  }

  double middle(int category) {
    return plot.getDomainAxis()
        .getCategoryMiddle(category, count(), data, plot.getDomainAxisEdge());
  }

  double end(int category) {
    return plot.getDomainAxis().getCategoryEnd(category, count(), data, plot.getDomainAxisEdge());
  }

  private int count() {
    return plot.getDataset() == null ? 0 : plot.getDataset().getColumnCount();
  }

  /** Writes text with its left end at x and its vertical middle at y. */
  void left(String text, Font font, Color colour, double x, double y) {
    g2.setFont(font);
    g2.setPaint(colour);
    g2.drawString(text, (float) x, (float) (y + font.getSize2D() * RISE));
  }

  /** The same, centred on x. */
  void centred(String text, Font font, Color colour, double x, double y) {
    left(text, font, colour, x - ChartFonts.width(font, text) / 2, y);
  }

  /** The same on a plate of its own, so that no pattern runs through it. */
  void plated(String text, Font font, Color colour, Color plate, double x, double y) {
    double width = ChartFonts.width(font, text) + 8;
    double height = font.getSize2D() + 4;
    g2.setPaint(plate);
    g2.fill(new RoundRectangle2D.Double(x - width / 2, y - height / 2, width, height, 4, 4));
    centred(text, font, colour, x, y);
  }
}
