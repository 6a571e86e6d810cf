package lantu.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints the bars of one mark in their looks and remembers where they stand. */
final class BarLog implements BarPainter {
  /** One painted bar. */
  record Bar(ChartSeries series, int category, Rectangle2D box) {
    ChartPoint point() {
      return series.points().get(category);
    }
  }

  private final transient Fill fill;
  private final transient List<ChartSeries> rows;
  private final transient List<Bar> bars = new ArrayList<>();
  private final boolean stacked;

  /** Paints bars of a dataset whose rows are the given series. */
  BarLog(Fill fill, List<ChartSeries> rows, boolean stacked) {
    this.fill = fill;
    this.rows = rows;
    this.stacked = stacked;
  }

  void clear() {
    bars.clear();
  }

  List<Bar> bars() {
    return bars;
  }

  @Override
  public void paintBar(
      Graphics2D g2,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape shape,
      RectangleEdge base) {
    ChartSeries series = rows.get(row);
    Rectangle2D box = box(shape.getFrame());
    if (series.mark() == SeriesMark.OUTLINED) {
      fill.outlined(g2, box, series.lookAt(column));
    } else {
      boolean provisional = series.points().get(column).provisional();
      fill.filled(g2, box, series.lookAt(column), provisional);
    }
    bars.add(new Bar(series, column, box));
  }

  /** A hairline of ground between the parts of a stack. */
  private Rectangle2D box(Rectangle2D frame) {
    if (!stacked || frame.getHeight() < 4) {
      return frame;
    }
    return new Rectangle2D.Double(
        frame.getX(), frame.getY() + 1, frame.getWidth(), frame.getHeight() - 1);
  }

  @Override
  public void paintBarShadow(
      Graphics2D g2,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {
    // Charts have no shadows.
  }
}
