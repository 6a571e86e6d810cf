package lantu.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left between figures and the number that bounds them: headroom, or what is not done. */
final class Leftover {
  private Leftover() {}

  /** The rest up to one bound; a gap where the figure is missing or nothing is left. */
  static List<ChartPoint> upTo(@Nullable BigDecimal bound, List<ChartPoint> points) {
    return points.stream().map(point -> rest(bound, point.value())).toList();
  }

  /** The rest up to each year's own bound. */
  static List<ChartPoint> upTo(List<ChartPoint> bounds, List<ChartPoint> points) {
    List<ChartPoint> rests = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      rests.add(rest(bounds.get(i).value(), points.get(i).value()));
    }
    return rests;
  }

  private static ChartPoint rest(@Nullable BigDecimal bound, @Nullable BigDecimal value) {
    if (bound == null || value == null || value.signum() < 0 || value.compareTo(bound) >= 0) {
      return ChartPoint.GAP;
    }
    return ChartPoint.of(bound.subtract(value));
  }
}
