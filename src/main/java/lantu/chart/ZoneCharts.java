package lantu.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** The charts of an indicator whose target is split over the zones, such as new floorspace. */
final class ZoneCharts {
  private final ChartFrame frame;
  private final Indicator indicator;
  private final List<Area> zones;
  private final String unit;

  ZoneCharts(ChartFrame frame, Indicator indicator) {
    this.frame = frame;
    this.indicator = indicator;
    this.zones = frame.plan().areas(AreaKind.ZONE);
    this.unit = indicator.unit().symbol();
  }

  /** Running totals by year, the zones on top of each other, the targets as the last column. */
  ChartModel stacked(String name) {
    List<PlanYear> years = frame.years();
    List<String> categories = new ArrayList<>(frame.names(years));
    categories.add(frame.text("chart.zones.targetColumn"));
    List<ChartSeries> series = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      List<ChartPoint> points = new ArrayList<>(running(zones.get(i)));
      points.add(ChartPoint.GAP);
      series.add(series(i, zones.get(i).name(), SeriesMark.FILLED, points));
    }
    for (int i = 0; i < zones.size(); i++) {
      List<ChartPoint> points = new ArrayList<>(Collections.nCopies(years.size(), ChartPoint.GAP));
      points.add(ChartPoint.of(goal(zones.get(i))));
      String label = frame.text("chart.zones.targetOf", zones.get(i).name());
      series.add(series(i, label, SeriesMark.OUTLINED, points));
    }
    BigDecimal goal = goal(frame.plan().district());
    List<ChartPoint> path =
        new ArrayList<>(frame.points().schedule(indicator, frame.plan().district(), goal, years));
    path.add(ChartPoint.GAP);
    series.add(
        new ChartSeries(frame.text("chart.series.schedule"), Look.DISTRICT, SeriesMark.TICK, path));
    return model(
        name,
        title("chart.zones.stacked", goal),
        "chart.zones.what.running",
        ChartForm.STACKED_COLUMNS,
        categories,
        series,
        targetLine(goal),
        frame.holesNote(categories, series));
  }

  /** The target of each zone beside its total so far. */
  ChartModel targets(String name, ChartForm form) {
    List<ChartPoint> goals = new ArrayList<>();
    List<ChartPoint> totals = new ArrayList<>();
    List<ChartSeries> zoneSeries = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      List<ChartPoint> running = running(zones.get(i));
      zoneSeries.add(series(i, zones.get(i).name(), SeriesMark.FILLED, running));
      goals.add(ChartPoint.of(goal(zones.get(i))).with(Look.zone(i)));
      totals.add(last(running).with(Look.zone(i)));
    }
    List<ChartSeries> series =
        List.of(
            new ChartSeries(
                frame.text("chart.series.target"), Look.DISTRICT, SeriesMark.OUTLINED, goals),
            new ChartSeries(
                frame.text("chart.series.total"), Look.DISTRICT, SeriesMark.FILLED, totals));
    return model(
        name,
        title("chart.zones.targets", goal(frame.plan().district())),
        "chart.zones.what.targets",
        form,
        zones.stream().map(Area::name).toList(),
        series,
        List.of(),
        frame.holesNote(frame.names(frame.years()), zoneSeries));
  }

  /** What each zone added in each year, side by side. */
  ChartModel yearly(String name) {
    List<PlanYear> years = frame.years();
    List<ChartSeries> series = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      series.add(
          series(
              i,
              zones.get(i).name(),
              SeriesMark.FILLED,
              frame.points().yearly(indicator, zones.get(i), Series.ACTUAL, years)));
    }
    for (int i = 0; i < zones.size(); i++) {
      List<ChartPoint> shares = shares(zones.get(i), years);
      String label = frame.text("chart.zones.shareOf", zones.get(i).name());
      series.add(series(i, label, SeriesMark.TICK, shares));
    }
    return model(
        name,
        frame.text("chart.zones.yearly", indicator.name()),
        "chart.zones.what.yearly",
        ChartForm.GROUPED_COLUMNS,
        frame.names(years),
        series,
        List.of(),
        "");
  }

  private List<ChartPoint> shares(Area zone, List<PlanYear> years) {
    List<ChartPoint> planned = frame.points().yearly(indicator, zone, Series.PLANNED, years);
    BigDecimal goal = goal(zone);
    if (goal == null || planned.stream().anyMatch(point -> point.value() != null)) {
      return planned;
    }
    ChartPoint first = frame.points().schedule(indicator, zone, goal, years).getFirst();
    return Collections.nCopies(years.size(), first);
  }

  private ChartModel model(
      String name,
      String title,
      String what,
      ChartForm form,
      List<String> categories,
      List<ChartSeries> series,
      List<TargetLine> lines,
      String holes) {
    boolean years = form == ChartForm.STACKED_COLUMNS || "chart.zones.what.yearly".equals(what);
    boolean paired = series.stream().filter(one -> one.mark() == SeriesMark.TICK).count() > 1;
    String ticks = paired ? frame.text("chart.zones.ticks") : frame.tickNote(series);
    return new ChartModel(
        name,
        title,
        frame.subtitle(frame.text(what), unit, true),
        unit,
        frame.text(years ? "chart.label.year" : "chart.label.zone"),
        frame.valueLabel(indicator.name(), unit),
        form,
        categories,
        series,
        lines,
        frame.marks(),
        ChartFrame.join(ticks, frame.provisionalNote(series), holes),
        frame.unlessFilled(
            categories, series, frame.text("chart.zones.empty", frame.span(), indicator.name())));
  }

  private String title(String key, @Nullable BigDecimal goal) {
    String subject = indicator.name();
    if (goal == null) {
      return frame.text("chart.zones.subject", subject);
    }
    List<ChartSeries> totals = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < zones.size(); i++) {
      List<ChartPoint> running = running(zones.get(i));
      totals.add(series(i, zones.get(i).name(), SeriesMark.FILLED, running));
      BigDecimal total = last(running).value();
      sum = total == null ? sum : sum.add(total);
    }
    Optional<String> year = ChartFrame.lastFilled(frame.names(frame.years()), totals);
    String whole = NumberText.grouped(goal);
    if (year.isEmpty()) {
      return frame.text("chart.zones.onlyTargets", subject, whole, unit, parts());
    }
    return frame.text(
        key, subject, year.get(), NumberText.grouped(sum), whole, ChartFrame.percent(sum, goal));
  }

  /** The zones' targets as a sum, for example 340+240+70. */
  private String parts() {
    return String.join(
        "+",
        zones.stream().map(this::goal).flatMap(Stream::ofNullable).map(NumberText::plain).toList());
  }

  private List<TargetLine> targetLine(@Nullable BigDecimal goal) {
    return goal == null
        ? List.of()
        : List.of(new TargetLine(frame.text("chart.series.target"), goal));
  }

  private List<ChartPoint> running(Area zone) {
    return frame.points().running(indicator, zone, Series.ACTUAL, frame.years());
  }

  private static ChartPoint last(List<ChartPoint> points) {
    return points.reversed().stream()
        .filter(point -> point.value() != null)
        .findFirst()
        .orElse(ChartPoint.GAP);
  }

  private static ChartSeries series(
      int zone, String name, SeriesMark mark, List<ChartPoint> points) {
    return new ChartSeries(name, Look.zone(zone), mark, points);
  }

  private @Nullable BigDecimal goal(Area area) {
    return indicator.targetOf(area).map(Target::value).orElse(null);
  }
}
