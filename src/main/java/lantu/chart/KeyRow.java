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

/** The legend: one row of swatches in the very fills of the bars. */
final class KeyRow extends Title {
  private static final double SWATCH_WIDTH = 22;
  private static final double SWATCH_HEIGHT = 13;
  private static final double SPACE = 6;
  private static final double BETWEEN = 20;

  private final transient List<ChartSeries> series;
  private final transient Fill fill;
  private final Font font;
  private final Color ink;

  KeyRow(List<ChartSeries> series, Fill fill, Font font, Color ink) {
    super(
        RectangleEdge.BOTTOM,
        HorizontalAlignment.LEFT,
        VerticalAlignment.BOTTOM,
        new RectangleInsets(6, 16, 4, 16));
    this.series = series;
    this.fill = fill;
    this.font = font;
    this.ink = ink;
  }

  @Override
  public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
    double width = 32;
    for (ChartSeries one : series) {
      width += SWATCH_WIDTH + SPACE + ChartFonts.width(font, one.name()) + BETWEEN;
    }
    return new Size2D(width, SWATCH_HEIGHT + 10);
  }

  @Override
  public void draw(Graphics2D g2, Rectangle2D area) {
    double x = area.getX() + 16;
    double y = area.getY() + 6;
    for (ChartSeries one : series) {
      Rectangle2D box = new Rectangle2D.Double(x, y, SWATCH_WIDTH, SWATCH_HEIGHT);
      if (one.mark() == SeriesMark.OUTLINED) {
        fill.outlined(g2, box, one.look());
      } else {
        fill.filled(g2, box, one.look(), false);
      }
      x += SWATCH_WIDTH + SPACE;
      g2.setFont(font);
      g2.setPaint(ink);
      g2.drawString(one.name(), (float) x, (float) (y + SWATCH_HEIGHT - 2));
      x += ChartFonts.width(font, one.name()) + BETWEEN;
    }
  }

  @Override
  public @Nullable Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object params) {
    draw(g2, area);
    return null;
  }
}
