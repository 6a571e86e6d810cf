package lantu.chart;

import java.io.Serializable;
import java.util.List;

/**
 * One series of a chart.
 *
 * @param name its name as shown
 * @param look its colour and pattern
 * @param mark how it is drawn
 * @param points one per category, in their order
 */
public record ChartSeries(String name, Look look, SeriesMark mark, List<ChartPoint> points)
    implements Serializable {
  /** Copies the list. */
  public ChartSeries {
    points = List.copyOf(points);
  }

  /** Whether any point has a value. */
  public boolean hasValues() {
    return points.stream().anyMatch(point -> point.value() != null);
  }

  /** The look of a point: its own, else that of the series. */
  public Look lookAt(int category) {
    Look own = points.get(category).look();
    return own == null ? look : own;
  }
}
