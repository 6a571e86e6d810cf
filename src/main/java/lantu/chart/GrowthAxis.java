package lantu.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import lantu.text.NumberText;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A value axis on which equal steps mean equal growth; all values are above zero. */
final class GrowthAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double[] FACTORS = {1, 1.5, 2, 3, 5, 7};
  private static final double LEAST_BETWEEN = 22;

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    double low = Math.log(getRange().getLowerBound());
    double high = Math.log(getRange().getUpperBound());
    double share = (Math.log(Math.max(value, Double.MIN_NORMAL)) - low) / (high - low);
    return RectangleEdge.isLeftOrRight(edge)
        ? area.getMaxY() - share * area.getHeight()
        : area.getX() + share * area.getWidth();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double low = getRange().getLowerBound();
    double high = getRange().getUpperBound();
    double last = Double.POSITIVE_INFINITY;
    for (double unit = Math.pow(10, Math.floor(Math.log10(low))); unit <= high; unit *= 10) {
      for (double factor : FACTORS) {
        double value = factor * unit;
        double at = valueToJava2D(value, area, edge);
        if (value >= low && value <= high && last - at >= LEAST_BETWEEN) {
          BigDecimal exact = YearlyPoints.tidy(new BigDecimal(value, new MathContext(4)));
          ticks.add(
              new NumberTick(
                  value,
                  NumberText.grouped(exact),
                  TextAnchor.CENTER_RIGHT,
                  TextAnchor.CENTER_RIGHT,
                  0));
          last = at;
        }
      }
    }
    return ticks;
  }
}
