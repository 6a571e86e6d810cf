package lantu.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the value axis begins and ends, and how it runs. */
public enum ChartScale {
  /** Round numbers around what is shown; columns begin at zero. */
  AUTO,
  /** 0 to 100, for shares. */
  FULL,
  /** Equal steps for equal growth. */
  LOG;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final String PERCENT = "%";

  /** The scales that suit a chart: shares can be shown as parts of the whole, lines by growth. */
  static List<ChartScale> of(ChartModel model) {
    List<ChartScale> fitting = new ArrayList<>(List.of(AUTO));
    boolean axis =
        switch (model.form()) {
          case STACKED_COLUMNS, GROUPED_COLUMNS, LINE -> true;
          case BULLET, TIMELINE, PANELS, PAGE -> false;
        };
    if (!axis || !model.hasValues()) {
      return List.copyOf(fitting);
    }
    List<BigDecimal> all =
        Stream.concat(model.values(), model.targets().stream().map(TargetLine::value)).toList();
    if (model.unit().equals(PERCENT)
        && all.stream().allMatch(one -> one.signum() >= 0 && one.compareTo(WHOLE) <= 0)) {
      fitting.add(FULL);
    }
    if (model.form() == ChartForm.LINE && all.stream().allMatch(one -> one.signum() > 0)) {
      fitting.add(LOG);
    }
    return List.copyOf(fitting);
  }
}
