package lantu.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Series;
import lantu.value.PlanYear;

/** How many of the main indicators have an actual figure of the district, by year. */
final class CompletenessChart {
  private final ChartFrame frame;
  private final List<Indicator> wanted;

  CompletenessChart(ChartFrame frame) {
    this.frame = frame;
    this.wanted = frame.plan().indicators(IndicatorRole.MAIN);
  }

  ChartModel model(String name) {
    List<PlanYear> years = frame.years();
    List<ChartPoint> filled = new ArrayList<>();
    List<ChartPoint> explained = new ArrayList<>();
    for (PlanYear year : years) {
      filled.add(count(wanted.stream().filter(one -> hasValue(one, year)).count()));
      explained.add(count(wanted.stream().filter(one -> isExplained(one, year)).count()));
    }
    List<ChartSeries> series = new ArrayList<>();
    series.add(
        new ChartSeries(
            frame.text("chart.completeness.filled"), Look.ACCENT, SeriesMark.FILLED, filled));
    ChartSeries missing =
        new ChartSeries(
            frame.text("chart.completeness.explained"),
            Look.REFERENCE,
            SeriesMark.FILLED,
            explained);
    if (missing.hasValues()) {
      series.add(missing);
    }
    String unit = frame.text("chart.completeness.unit");
    return new ChartModel(
        name,
        title(frame.names(years), series),
        frame.subtitle(frame.text("chart.completeness.what"), unit, false),
        unit,
        frame.text("chart.label.year"),
        frame.valueLabel(frame.text("chart.completeness.axis"), unit),
        ChartForm.STACKED_COLUMNS,
        frame.names(years),
        series,
        List.of(
            new TargetLine(
                frame.text("chart.completeness.whole"), BigDecimal.valueOf(wanted.size()))),
        frame.marks(),
        null,
        frame.unlessFilled(
            frame.names(years),
            series,
            frame.text("chart.completeness.empty", frame.span(), wanted.size())));
  }

  private String title(List<String> years, List<ChartSeries> series) {
    Optional<String> last = ChartFrame.lastFilled(years, series);
    if (last.isEmpty()) {
      return frame.text("chart.completeness.none", frame.span(), wanted.size());
    }
    BigDecimal value = series.getFirst().points().get(years.indexOf(last.get())).value();
    return frame.text(
        "chart.completeness.some", last.get(), value == null ? 0 : value, wanted.size());
  }

  private static ChartPoint count(long number) {
    return number == 0 ? ChartPoint.GAP : ChartPoint.of(BigDecimal.valueOf(number));
  }

  private boolean hasValue(Indicator indicator, PlanYear year) {
    return frame.points().point(indicator, frame.plan().district(), Series.ACTUAL, year).value()
        != null;
  }

  private boolean isExplained(Indicator indicator, PlanYear year) {
    FigureKey key =
        new FigureKey(indicator.code(), frame.plan().district().code(), year, Series.ACTUAL);
    boolean counts = frame.until() == null || year.compareTo(frame.until()) <= 0;
    return counts
        && frame
            .plan()
            .figure(key)
            .map(Figure::status)
            .filter(DataStatus.MISSING::equals)
            .isPresent()
        && !hasValue(indicator, year);
  }
}
