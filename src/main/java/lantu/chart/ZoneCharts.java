package lantu.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Basis;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * The charts of an indicator that the zones make together, such as new floorspace. What is reached
 * is the total so far where yearly figures add up, else the figure of the year.
 */
final class ZoneCharts {
  private static final String YEAR = "chart.label.year";
  private static final String ZONE = "chart.label.zone";

  private final ChartFrame frame;
  private final Indicator indicator;
  private final List<Area> zones;
  private final String unit;
  private final boolean cumulative;
  private final boolean split;

  ZoneCharts(ChartFrame frame, Indicator indicator) {
    this.frame = frame;
    this.indicator = indicator;
    this.zones = frame.plan().areas(AreaKind.ZONE);
    this.unit = indicator.unit().symbol();
    this.cumulative = indicator.basis() == Basis.CUMULATIVE;
    this.split = zones.stream().anyMatch(zone -> goal(zone) != null);
  }

  /**
   * What is reached by year, the zones on top of each other; the targets as the last column where
   * they are split over the zones.
   */
  ChartModel stacked(String name) {
    List<PlanYear> years = frame.years();
    List<String> categories = new ArrayList<>(frame.names(years));
    List<ChartSeries> series = new ArrayList<>(reached());
    BigDecimal goal = goal(frame.plan().district());
    if (cumulative) {
      List<ChartPoint> path =
          frame.points().schedule(indicator, frame.plan().district(), goal, years);
      series.add(
          new ChartSeries(
              frame.text("chart.series.schedule"), Look.DISTRICT, SeriesMark.TICK, path));
    }
    if (split) {
      categories.add(frame.text("chart.zones.targetColumn"));
      series.replaceAll(ZoneCharts::widened);
      series.addAll(zones.size(), aims(years.size()));
    }
    return model(
        name,
        cumulative ? totalTitle("chart.zones.stacked", goal) : yearTitle(goal),
        basis("chart.zones.what.running"),
        ChartForm.STACKED_COLUMNS,
        YEAR,
        categories,
        series,
        targetLine(goal),
        cumulative ? frame.holesNote(categories, series) : "");
  }

  /** The target of each zone beside what it has reached. */
  ChartModel targets(String name) {
    List<ChartPoint> goals = new ArrayList<>();
    List<ChartPoint> totals = new ArrayList<>();
    List<ChartSeries> reached = reached();
    for (int i = 0; i < zones.size(); i++) {
      goals.add(ChartPoint.of(goal(zones.get(i))).with(Look.zone(i)));
      totals.add(last(reached.get(i).points()).with(Look.zone(i)));
    }
    List<ChartSeries> series = new ArrayList<>();
    if (split) {
      series.add(
          new ChartSeries(
              frame.text("chart.series.target"), Look.DISTRICT, SeriesMark.OUTLINED, goals));
    }
    String total = cumulative ? "chart.series.total" : "chart.series.latest";
    series.add(new ChartSeries(frame.text(total), Look.DISTRICT, SeriesMark.FILLED, totals));
    BigDecimal goal = goal(frame.plan().district());
    return model(
        name,
        cumulative ? totalTitle("chart.zones.targets", goal) : yearTitle(goal),
        cumulative ? "chart.zones.what.targets" : "chart.zones.what.latest",
        ChartForm.GROUPED_COLUMNS,
        ZONE,
        zones.stream().map(Area::name).toList(),
        series,
        List.of(),
        cumulative ? frame.holesNote(frame.names(frame.years()), reached) : "");
  }

  /**
   * Actual, schedule and target of the zones and the district as lying bars. The district's actual
   * is its own figure, never the zones' sum.
   */
  ChartModel bullets(String name) {
    List<Area> areas = ZoneGoals.areas(frame.plan());
    List<PlanYear> years = frame.years();
    List<ChartPoint> goals = new ArrayList<>();
    List<ChartPoint> totals = new ArrayList<>();
    List<ChartPoint> paths = new ArrayList<>();
    for (Area area : areas) {
      int zone = zones.indexOf(area);
      Look look = zone < 0 ? Look.DISTRICT : Look.zone(zone);
      List<ChartPoint> points =
          cumulative
              ? frame.points().running(indicator, area, Series.ACTUAL, years)
              : frame.points().yearly(indicator, area, Series.ACTUAL, years);
      goals.add(ChartPoint.of(goal(area)).with(look));
      totals.add(last(points).with(look));
      paths.add(due(area, points));
    }
    List<ChartSeries> series = new ArrayList<>();
    series.add(
        new ChartSeries(
            frame.text("chart.series.target"), Look.DISTRICT, SeriesMark.OUTLINED, goals));
    series.add(
        new ChartSeries(
            frame.text(cumulative ? "chart.series.total" : "chart.series.latest"),
            Look.DISTRICT,
            SeriesMark.FILLED,
            totals));
    series.add(
        new ChartSeries(
            frame.text("chart.series.schedule"), Look.DISTRICT, SeriesMark.TICK, paths));
    series.removeIf(one -> one.mark() == SeriesMark.OUTLINED && !one.hasValues());
    BigDecimal goal = goal(frame.plan().district());
    return model(
        name,
        cumulative ? totalTitle("chart.zones.targets", goal) : yearTitle(goal),
        cumulative ? "chart.zones.what.bullets" : "chart.zones.what.latest",
        ChartForm.BULLET,
        ZONE,
        areas.stream().map(Area::name).toList(),
        series,
        List.of(),
        frame.text("chart.zones.bullets"));
  }

  /** Where the schedule stands in the latest year of the area, at the end if there is none. */
  private ChartPoint due(Area area, List<ChartPoint> points) {
    if (!cumulative) {
      return ChartPoint.GAP;
    }
    int at = points.size() - 1;
    while (at >= 0 && points.get(at).value() == null) {
      at--;
    }
    return at < 0
        ? ChartPoint.GAP
        : frame.points().schedule(indicator, area, goal(area), frame.years()).get(at);
  }

  /** The figures of each zone in each year, side by side. */
  ChartModel yearly(String name) {
    List<PlanYear> years = frame.years();
    List<ChartSeries> series = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      series.add(zone(i, SeriesMark.FILLED, yearly(zones.get(i), Series.ACTUAL)));
    }
    for (int i = 0; i < zones.size(); i++) {
      String label = frame.text("chart.zones.shareOf", zones.get(i).name());
      series.add(
          new ChartSeries(label, Look.zone(i), SeriesMark.TICK, shares(zones.get(i), years)));
    }
    return model(
        name,
        frame.text("chart.zones.yearly", indicator.name()),
        basis("chart.zones.what.yearly"),
        ChartForm.GROUPED_COLUMNS,
        YEAR,
        frame.names(years),
        series,
        List.of(),
        "");
  }

  private List<ChartSeries> reached() {
    List<ChartSeries> series = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      Area zone = zones.get(i);
      List<ChartPoint> points =
          cumulative
              ? frame.points().running(indicator, zone, Series.ACTUAL, frame.years())
              : yearly(zone, Series.ACTUAL);
      series.add(zone(i, SeriesMark.FILLED, points));
    }
    return series;
  }

  /** The zones' targets, in a column behind the years. */
  private List<ChartSeries> aims(int years) {
    List<ChartSeries> series = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      List<ChartPoint> points = new ArrayList<>(Collections.nCopies(years, ChartPoint.GAP));
      points.add(ChartPoint.of(goal(zones.get(i))));
      String label = frame.text("chart.zones.targetOf", zones.get(i).name());
      series.add(new ChartSeries(label, Look.zone(i), SeriesMark.OUTLINED, points));
    }
    return series;
  }

  private static ChartSeries widened(ChartSeries series) {
    List<ChartPoint> points = new ArrayList<>(series.points());
    points.add(ChartPoint.GAP);
    return new ChartSeries(series.name(), series.look(), series.mark(), points);
  }

  private List<ChartPoint> shares(Area zone, List<PlanYear> years) {
    List<ChartPoint> planned = yearly(zone, Series.PLANNED);
    BigDecimal goal = goal(zone);
    if (!cumulative || goal == null || planned.stream().anyMatch(point -> point.value() != null)) {
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
      String categoryLabel,
      List<String> categories,
      List<ChartSeries> all,
      List<TargetLine> lines,
      String holes) {
    List<ChartSeries> series =
        all.stream().filter(one -> one.mark() != SeriesMark.TICK || one.hasValues()).toList();
    boolean paired = series.stream().filter(one -> one.mark() == SeriesMark.TICK).count() > 1;
    String ticks =
        form == ChartForm.BULLET
            ? ""
            : paired ? frame.text("chart.zones.ticks") : frame.tickNote(series);
    ChartModel model =
        new ChartModel(
            name,
            title,
            frame.subtitle(frame.text(what), unit, indicator.target() != null),
            unit,
            frame.text(categoryLabel),
            frame.valueLabel(indicator.name(), unit),
            form,
            categories,
            series,
            lines,
            frame.marks(),
            ChartFrame.join(ticks, frame.provisionalNote(series), holes),
            frame.unlessFilled(
                categories,
                series,
                frame.text("chart.zones.empty", frame.span(), indicator.name())));
    return frame.withBreaks(model, indicator);
  }

  /** What the figures are where they do not add up over the years. */
  private String basis(String ofTotals) {
    return switch (indicator.basis()) {
      case CUMULATIVE -> ofTotals;
      case END_OF_PERIOD -> "chart.zones.what.level";
      case AVERAGE_RATE, EACH_YEAR -> "chart.zones.what.eachYear";
    };
  }

  /** The zones' totals so far against the district's target. */
  private String totalTitle(String key, @Nullable BigDecimal goal) {
    List<ChartSeries> totals = reached();
    Optional<String> year = ChartFrame.lastFilled(frame.names(frame.years()), totals);
    if (year.isEmpty()) {
      return aimTitle(goal);
    }
    BigDecimal sum =
        totals.stream()
            .map(one -> last(one.points()).value())
            .flatMap(Stream::ofNullable)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (goal == null || goal.signum() == 0) {
      return frame.text(
          "chart.zones.total", indicator.name(), year.get(), NumberText.grouped(sum), unit);
    }
    return frame.text(
        key,
        indicator.name(),
        year.get(),
        NumberText.grouped(sum),
        NumberText.grouped(goal),
        ChartFrame.percent(sum, goal));
  }

  /** The zones' sum in the last year; none where a zone's figure is missing in that year. */
  private String yearTitle(@Nullable BigDecimal goal) {
    List<ChartSeries> values = reached();
    List<String> years = frame.names(frame.years());
    Optional<String> year = ChartFrame.lastFilled(years, values);
    if (year.isEmpty()) {
      return aimTitle(goal);
    }
    int at = years.indexOf(year.get());
    List<BigDecimal> parts =
        values.stream()
            .map(one -> one.points().get(at).value())
            .flatMap(Stream::ofNullable)
            .toList();
    if (parts.size() < zones.size()) {
      return aimTitle(goal);
    }
    String sum = NumberText.grouped(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    return goal == null
        ? frame.text("chart.zones.year", indicator.name(), year.get(), sum, unit)
        : frame.text(
            "chart.zones.yearOfTarget",
            indicator.name(),
            year.get(),
            sum,
            unit,
            NumberText.grouped(goal));
  }

  private String aimTitle(@Nullable BigDecimal goal) {
    if (goal == null) {
      return frame.text("chart.zones.subject", indicator.name());
    }
    String whole = NumberText.grouped(goal);
    return split
        ? frame.text("chart.zones.onlyTargets", indicator.name(), whole, unit, parts())
        : frame.text("chart.zones.onlyDistrict", indicator.name(), whole, unit);
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

  private List<ChartPoint> yearly(Area zone, Series series) {
    return frame.points().yearly(indicator, zone, series, frame.years());
  }

  private static ChartPoint last(List<ChartPoint> points) {
    return points.reversed().stream()
        .filter(point -> point.value() != null)
        .findFirst()
        .orElse(ChartPoint.GAP);
  }

  private ChartSeries zone(int at, SeriesMark mark, List<ChartPoint> points) {
    return new ChartSeries(zones.get(at).name(), Look.zone(at), mark, points);
  }

  private @Nullable BigDecimal goal(Area area) {
    return ZoneGoals.of(indicator, area);
  }
}
