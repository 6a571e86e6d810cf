package lantu.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import lantu.text.NumberText;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Where a chart's value axis begins and ends, and its round steps. */
final class ValueScale {
  private static final int STEPS = 5;
  private static final double HEADROOM = 0.10;

  /** The whole with some room for the numbers above it. */
  private static final double FULL = 106;

  private static final double FULL_STEP = 20;
  private static final double GROWTH = 1.2;

  private final double low;
  private final double high;
  private final double step;

  private ValueScale(double low, double high, double step) {
    this.low = low;
    this.high = high;
    this.step = step;
  }

  /** Columns begin at zero; lines may begin near their lowest value. */
  static ValueScale of(ChartModel model) {
    if (model.scale() == ChartScale.FULL) {
      return new ValueScale(0, FULL, FULL_STEP);
    }
    List<Double> all = new ArrayList<>(model.values().map(BigDecimal::doubleValue).toList());
    model.targets().forEach(target -> all.add(target.value().doubleValue()));
    if (model.form() == ChartForm.STACKED_COLUMNS) {
      all.addAll(stacks(model));
    }
    double min = all.stream().mapToDouble(value -> value).min().orElse(0);
    double max = all.stream().mapToDouble(value -> value).max().orElse(1);
    if (model.scale() == ChartScale.LOG) {
      return new ValueScale(min / GROWTH, max * GROWTH, max);
    }
    if (model.form() != ChartForm.LINE || max == min || (min > 0 && min < max - min)) {
      min = Math.min(0, min);
      max = Math.max(0, max);
    }
    return around(min, max);
  }

  /** Round numbers around two values. */
  static ValueScale around(double min, double max) {
    double span = max > min ? max - min : Math.max(Math.abs(max), 1);
    double top = max + (max == 0 && min < 0 ? 0 : span * HEADROOM);
    double bottom = min == 0 ? 0 : min - span * HEADROOM;
    double step = round(Math.max(top - bottom, 1e-9) / STEPS);
    return new ValueScale(Math.floor(bottom / step) * step, top, step);
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  double step() {
    return step;
  }

  private static List<Double> stacks(ChartModel model) {
    List<Double> sums = new ArrayList<>();
    for (int i = 0; i < model.categories().size(); i++) {
      double sum = 0;
      for (ChartSeries one : model.series()) {
        BigDecimal value = one.points().get(i).value();
        sum += one.mark().column() && value != null ? value.doubleValue() : 0;
      }
      sums.add(sum);
    }
    return sums;
  }

  private static double round(double rough) {
    double unit = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (factor * unit >= rough) {
        return factor * unit;
      }
    }
    return 10 * unit;
  }

  void applyTo(NumberAxis axis) {
    axis.setRange(low, high);
    axis.setTickUnit(
        new NumberTickUnit(step) {
          @Override
          public String valueToString(double value) {
            BigDecimal exact = new BigDecimal(value, new MathContext(10));
            return NumberText.grouped(
                exact.abs().doubleValue() < step / 1000
                    ? BigDecimal.ZERO
                    : YearlyPoints.tidy(exact));
          }
        });
  }
}
