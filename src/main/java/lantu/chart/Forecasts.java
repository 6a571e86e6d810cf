package lantu.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Outlook;
import lantu.assess.Verdict;
import lantu.plan.Area;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * Where a level goes at the pace so far, as the assessment forecasts it: a line from the latest
 * figure to the due year, and a fan between the slowest and the fastest pace of a year.
 */
final class Forecasts {
  /** What is drawn of a forecast, and what the note says of it; nothing where there is none. */
  record Drawn(List<ChartSeries> series, String note) {
    static final Drawn NOTHING = new Drawn(List.of(), "");
  }

  private final ChartFrame frame;
  private final Indicator indicator;
  private final Area area;
  private final Look look;

  Forecasts(ChartFrame frame, Indicator indicator, Area area, Look look) {
    this.frame = frame;
    this.indicator = indicator;
    this.area = area;
    this.look = look;
  }

  /** The forecast from the last of the points, one per year. */
  Drawn from(List<PlanYear> years, List<ChartPoint> actual) {
    int last = last(actual);
    PlanYear base = frame.plan().profile().baseYear();
    if (last < 0 || years.get(last).compareTo(base) <= 0) {
      return Drawn.NOTHING;
    }
    Optional<Verdict> verdict =
        Assessment.verdicts(
                frame.plan(), indicator, CutOff.endOf(years.get(last)), EntryDates.UNKNOWN)
            .stream()
            .filter(one -> one.current() && one.key().area().equals(area.code()))
            .findFirst();
    return verdict.map(one -> drawn(one, years, actual, last)).orElse(Drawn.NOTHING);
  }

  private Drawn drawn(Verdict verdict, List<PlanYear> years, List<ChartPoint> actual, int last) {
    PlanYear due = verdict.target().due();
    int end = years.indexOf(due);
    Outlook outlook = verdict.outlook();
    BigDecimal value = outlook.value();
    if (value == null || end <= last) {
      return Drawn.NOTHING;
    }
    int decimals =
        actual.stream()
            .map(ChartPoint::value)
            .mapToInt(one -> one == null ? 0 : Math.max(0, one.scale()))
            .max()
            .orElse(0);
    BigDecimal there = rounded(value, decimals);
    List<ChartSeries> series = new ArrayList<>();
    StringBuilder note =
        new StringBuilder(frame.text("chart.note.forecast", due, NumberText.grouped(there)));
    BigDecimal low = outlook.low();
    BigDecimal high = outlook.high();
    BigDecimal from = actual.get(last).value();
    if (low != null && high != null && low.compareTo(high) != 0) {
      BigDecimal least = rounded(low.min(high), decimals);
      BigDecimal most = rounded(low.max(high), decimals);
      series.add(series("fanLow", SeriesMark.FAN_LOW, line(years.size(), last, from, end, least)));
      series.add(series("fanHigh", SeriesMark.FAN_HIGH, line(years.size(), last, from, end, most)));
      note.append(
          frame.text("chart.note.fan", NumberText.grouped(least), NumberText.grouped(most)));
    }
    series.add(series("forecast", SeriesMark.FORECAST, line(years.size(), last, from, end, there)));
    return new Drawn(series, note.toString());
  }

  private ChartSeries series(String key, SeriesMark mark, List<ChartPoint> points) {
    return new ChartSeries(frame.text("chart.series." + key), look, mark, points);
  }

  private static List<ChartPoint> line(
      int years, int from, @Nullable BigDecimal start, int to, BigDecimal end) {
    List<ChartPoint> points = new ArrayList<>(Collections.nCopies(years, ChartPoint.GAP));
    points.set(from, ChartPoint.of(start));
    points.set(to, ChartPoint.of(end));
    return points;
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static int last(List<ChartPoint> points) {
    int last = points.size() - 1;
    while (last >= 0 && points.get(last).value() == null) {
      last--;
    }
    return last;
  }
}
