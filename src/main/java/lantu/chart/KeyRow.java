package lantu.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** The legend: swatches in the very fills of the bars, in as many rows as they need. */
final class KeyRow extends Title {
  private static final double SWATCH_WIDTH = 22;
  private static final double SWATCH_HEIGHT = 13;
  private static final double SPACE = 6;
  private static final double BETWEEN = 20;
  private static final double EDGE = 16;
  private static final double ROW = 20;

  private final transient List<ChartSeries> series;
  private final transient Fill fill;
  private final Font font;
  private final Color ink;
  private final double width;

  /** The legend of a chart of a width. */
  KeyRow(List<ChartSeries> series, Fill fill, Font font, Color ink, double width) {
    super(
        RectangleEdge.BOTTOM,
        HorizontalAlignment.LEFT,
        VerticalAlignment.BOTTOM,
        new RectangleInsets(6, EDGE, 4, EDGE));
    this.series = series;
    this.fill = fill;
    this.font = font;
    this.ink = ink;
    this.width = width;
  }

  @Override
  public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
    int rows = 1;
    double x = EDGE;
    for (ChartSeries one : series) {
      if (x > EDGE && x + room(one) > width) {
        rows++;
        x = EDGE;
      }
      x += room(one);
    }
    return new Size2D(width, rows * ROW + 4);
  }

  private double room(ChartSeries one) {
    return SWATCH_WIDTH + SPACE + ChartFonts.width(font, one.name()) + BETWEEN;
  }

  @Override
  public void draw(Graphics2D g2, Rectangle2D area) {
    double left = area.getX() + EDGE;
    double x = left;
    double y = area.getY() + 6;
    for (ChartSeries one : series) {
      if (x > left && x + room(one) > area.getX() + width) {
        x = left;
        y += ROW;
      }
      Rectangle2D box = new Rectangle2D.Double(x, y, SWATCH_WIDTH, SWATCH_HEIGHT);
      if (one.mark() == SeriesMark.OUTLINED) {
        fill.outlined(g2, box, one.look());
      } else {
        fill.filled(g2, box, one.look(), false);
      }
      g2.setFont(font);
      g2.setPaint(ink);
      g2.drawString(
          one.name(), (float) (x + SWATCH_WIDTH + SPACE), (float) (y + SWATCH_HEIGHT - 2));
      x += room(one);
    }
  }

  @Override
  public @Nullable Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object params) {
    draw(g2, area);
    return null;
  }
}
