package lantu.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.chart.ChartForm;
import lantu.chart.ChartModel;
import lantu.chart.ChartPoint;
import lantu.chart.ChartScale;
import lantu.chart.ChartSeries;
import lantu.chart.Look;
import lantu.chart.SeriesMark;
import lantu.text.Messages;

/**
 * The measured costs against the size as charts, one for each group of work. The sizes are equal
 * steps apart and so are equal ratios of cost, so that n log n is nearly a straight line; it begins
 * where the dearest work of the group does.
 */
final class ScalePlots {
  private static final List<Look> LOOKS = List.of(Look.values());

  private final Messages messages;
  private final List<Integer> factors;

  ScalePlots(Messages messages, List<Integer> factors) {
    this.messages = messages;
    this.factors = List.copyOf(factors);
  }

  /** A chart for each group of which anything was measured. */
  Map<ScaleWork.Group, ChartModel> of(List<ScaleGrowth> all) {
    Map<ScaleWork.Group, List<ScaleGrowth>> groups = new EnumMap<>(ScaleWork.Group.class);
    for (ScaleGrowth growth : all) {
      groups
          .computeIfAbsent(growth.costs().getFirst().work().group(), any -> new ArrayList<>())
          .add(growth);
    }
    Map<ScaleWork.Group, ChartModel> charts = new EnumMap<>(ScaleWork.Group.class);
    groups.forEach((group, members) -> charts.put(group, chart(group, members)));
    return charts;
  }

  private ChartModel chart(ScaleWork.Group group, List<ScaleGrowth> members) {
    boolean line = factors.size() > 1;
    List<ChartSeries> series = new ArrayList<>();
    for (ScaleGrowth growth : members) {
      List<ChartPoint> points =
          factors.stream()
              .map(factor -> at(growth, factor).map(ScalePlots::millis).orElse(null))
              .map(ChartPoint::of)
              .toList();
      Look look = LOOKS.get(series.size() % LOOKS.size());
      String name = messages.get("work.scale.of." + growth.costs().getFirst().work());
      series.add(new ChartSeries(name, look, line ? SeriesMark.LINE : SeriesMark.FILLED, points));
    }
    if (line) {
      reference(members).ifPresent(series::add);
    }
    return new ChartModel(
        "bench-" + group,
        messages.get("work.scale.chart.title", messages.get("work.scale.group." + group)),
        messages.get(line ? "work.scale.chart.subtitle" : "work.scale.chart.oneSize"),
        messages.get("work.scale.chart.unit"),
        messages.get("work.scale.chart.category"),
        messages.get(line ? "work.scale.chart.value" : "work.scale.chart.unit"),
        line ? ChartForm.LINE : ChartForm.GROUPED_COLUMNS,
        factors.stream().map(factor -> messages.get("work.scale.factor", factor)).toList(),
        series,
        List.of(),
        List.of(messages.get("work.demo")),
        line ? messages.get("work.scale.chart.note") : null,
        null,
        List.of(),
        null,
        null,
        null,
        line ? ChartScale.LOG : ChartScale.AUTO,
        null);
  }

  /** n log n, from the dearest work at the smallest size. */
  private Optional<ChartSeries> reference(List<ScaleGrowth> members) {
    return members.stream()
        .filter(growth -> growth.costs().size() > 1)
        .max(java.util.Comparator.comparingLong(one -> one.costs().getFirst().medianMicros()))
        .map(
            dearest -> {
              ScaleCost first = dearest.costs().getFirst();
              List<ChartPoint> points =
                  factors.stream()
                      .map(factor -> at(dearest, factor).map(cost -> scaled(first, cost)))
                      .map(value -> ChartPoint.of(value.orElse(null)))
                      .toList();
              return new ChartSeries(
                  messages.get("work.scale.chart.reference"),
                  Look.REFERENCE,
                  SeriesMark.TICK,
                  points);
            });
  }

  private static BigDecimal scaled(ScaleCost first, ScaleCost at) {
    double ratio =
        at.figures() * Math.log(at.figures()) / (first.figures() * Math.log(first.figures()));
    return millis(Math.round(Math.max(1, first.medianMicros()) * ratio));
  }

  private static Optional<ScaleCost> at(ScaleGrowth growth, int factor) {
    return growth.costs().stream().filter(cost -> cost.factor() == factor).findFirst();
  }

  private static BigDecimal millis(ScaleCost cost) {
    return millis(Math.max(1, cost.medianMicros()));
  }

  private static BigDecimal millis(long micros) {
    BigDecimal exact = BigDecimal.valueOf(micros, 3);
    return exact.compareTo(BigDecimal.TEN) < 0
        ? exact.setScale(2, RoundingMode.HALF_UP).max(new BigDecimal("0.01"))
        : exact.setScale(0, RoundingMode.HALF_UP);
  }
}
