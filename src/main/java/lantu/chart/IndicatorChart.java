package lantu.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Basis;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** One indicator in one area; the kind of its target decides what is drawn. */
final class IndicatorChart {
  private final ChartFrame frame;
  private final Indicator indicator;
  private final Area area;
  private final @Nullable Target target;
  private final Look look;
  private final List<ChartSeries> series = new ArrayList<>();
  private final List<TargetLine> lines = new ArrayList<>();
  private String special = "";

  IndicatorChart(ChartFrame frame, Indicator indicator, Area area) {
    this.frame = frame;
    this.indicator = indicator;
    this.area = area;
    this.target = indicator.targetNow(area).orElse(null);
    int zone = frame.plan().areas(AreaKind.ZONE).indexOf(area);
    this.look = zone < 0 ? Look.ACCENT : Look.zone(zone);
  }

  ChartModel model(String name) {
    if (target instanceof Target.AllDone all) {
      return done(name, all);
    }
    if (indicator.basis() == Basis.CUMULATIVE && !assigned()) {
      return total(name);
    }
    return switch (target) {
      case Target.Level level -> level(name, level.value(), level.due());
      case Target.AllDone all -> done(name, all);
      case Target.MultipleOfBase multiple -> level(name, multiple(multiple), multiple.due());
      case Target.FloorEachYear floor -> floor(name, floor);
      case Target.Ceiling ceiling -> ceiling(name, ceiling.value());
      case Target.AverageGrowth growth -> everyYear(name, growth.value(), "chart.series.average");
      case Target.Cumulative total -> total(name);
      case Target.BandOverReference band -> band(name, band);
      case Target.HoldLevel hold -> hold(name, hold);
      case Target.Assigned assigned -> assignedEachYear(name);
      case Target.WithinAssigned within -> withinAssigned(name);
      case null -> level(name, null, frame.plan().profile().period().last());
    };
  }

  private boolean assigned() {
    return target instanceof Target.Assigned || target instanceof Target.WithinAssigned;
  }

  private ChartModel total(String name) {
    List<PlanYear> years = frame.years();
    BigDecimal goal = target == null ? null : target.value();
    List<String> categories = new ArrayList<>(frame.names(years));
    List<ChartPoint> running =
        new ArrayList<>(frame.points().running(indicator, area, Series.ACTUAL, years));
    List<ChartPoint> path = new ArrayList<>(frame.points().schedule(indicator, area, goal, years));
    add("chart.series.total", look, SeriesMark.FILLED, running);
    add("chart.series.schedule", Look.DISTRICT, SeriesMark.TICK, path);
    ChartSeries entered = new ChartSeries(area.name(), look, SeriesMark.FILLED, running);
    String holes = frame.holesNote(categories, List.of(entered));
    if (goal != null) {
      categories.add(frame.text("chart.zones.targetColumn"));
      List<ChartPoint> column = new ArrayList<>();
      years.forEach(year -> column.add(ChartPoint.GAP));
      column.add(ChartPoint.of(goal));
      widen();
      add("chart.series.target", look, SeriesMark.OUTLINED, column);
      lines.add(new TargetLine(frame.text("chart.series.target"), goal));
    }
    String title =
        latest(categories, running)
            .map(
                at ->
                    goal == null || goal.signum() == 0
                        ? text("chart.indicator.total", at.year(), at.text())
                        : text(
                            "chart.indicator.totalOfTarget",
                            at.year(),
                            at.text(),
                            NumberText.grouped(goal),
                            ChartFrame.percent(at.value(), goal)))
            .orElse(subject());
    return finish(name, title, "chart.what.total", ChartForm.STACKED_COLUMNS, categories, holes);
  }

  private ChartModel level(String name, @Nullable BigDecimal goal, PlanYear due) {
    PlanYear base = frame.plan().profile().baseYear();
    TreeSet<PlanYear> all = new TreeSet<>(frame.years());
    all.add(base);
    for (int year = frame.plan().profile().period().last().value(); year < due.value(); year++) {
      all.add(PlanYear.of(year + 1));
    }
    List<PlanYear> years = List.copyOf(all);
    List<PlanYear> after = years.stream().filter(year -> year.compareTo(base) > 0).toList();
    List<ChartPoint> actual = frame.points().yearly(indicator, area, Series.ACTUAL, years);
    BigDecimal start = frame.points().point(indicator, area, Series.ACTUAL, base).value();
    add("chart.series.actual", look, SeriesMark.LINE, actual);
    if (target instanceof Target.Level) {
      List<ChartPoint> path = new ArrayList<>(List.of(ChartPoint.GAP));
      path.addAll(frame.points().path(indicator, area, start, goal, after));
      add("chart.series.schedule", Look.DISTRICT, SeriesMark.TICK, path);
    }
    if (goal != null) {
      Forecasts.Drawn forecast = new Forecasts(frame, indicator, area, look).from(years, actual);
      series.addAll(forecast.series());
      special = forecast.note();
      lines.add(new TargetLine(frame.text("chart.series.targetBy", due), YearlyPoints.tidy(goal)));
    }
    return finish(
        name,
        said(frame.names(years), actual),
        "chart.what.level",
        ChartForm.LINE,
        frame.names(years),
        "");
  }

  private @Nullable BigDecimal multiple(Target.MultipleOfBase multiple) {
    BigDecimal start =
        frame
            .points()
            .point(indicator, area, Series.ACTUAL, frame.plan().profile().baseYear())
            .value();
    return start == null ? null : start.multiply(multiple.value());
  }

  private ChartModel everyYear(String name, BigDecimal line, String label) {
    List<PlanYear> years = frame.years();
    List<ChartPoint> actual = frame.points().yearly(indicator, area, Series.ACTUAL, years);
    add("chart.series.actual", look, SeriesMark.FILLED, actual);
    lines.add(new TargetLine(frame.text(label), line));
    return finish(
        name,
        said(frame.names(years), actual),
        "chart.what.yearly",
        ChartForm.GROUPED_COLUMNS,
        frame.names(years),
        "");
  }

  /** A floor in every year is never netted across the years: the title counts those that met it. */
  private ChartModel floor(String name, Target.FloorEachYear floor) {
    List<PlanYear> years = frame.years();
    List<ChartPoint> actual = frame.points().yearly(indicator, area, Series.ACTUAL, years);
    add("chart.series.actual", look, SeriesMark.FILLED, actual);
    boolean up = floor.direction() == Direction.UP;
    lines.add(
        new TargetLine(frame.text(up ? "chart.series.floor" : "chart.series.cap"), floor.value()));
    List<BigDecimal> known =
        actual.stream().map(ChartPoint::value).flatMap(Stream::ofNullable).toList();
    long met =
        known.stream()
            .filter(value -> value.subtract(floor.value()).signum() * (up ? 1 : -1) >= 0)
            .count();
    String title =
        known.isEmpty()
            ? subject()
            : text("chart.indicator.met", known.size(), met, lines.getFirst().text());
    return finish(
        name, title, "chart.what.yearly", ChartForm.GROUPED_COLUMNS, frame.names(years), "");
  }

  /** What is used of a ceiling and what is left below it. */
  private ChartModel ceiling(String name, BigDecimal ceiling) {
    List<PlanYear> years = frame.years();
    List<ChartPoint> actual = frame.points().yearly(indicator, area, Series.ACTUAL, years);
    add("chart.series.actual", look, SeriesMark.FILLED, actual);
    leftover("chart.series.headroom", Leftover.upTo(ceiling, actual));
    lines.add(new TargetLine(frame.text("chart.series.ceiling"), ceiling));
    return finish(
        name,
        headroom(frame.names(years), actual, Collections.nCopies(years.size(), ceiling)),
        "chart.what.yearly",
        ChartForm.STACKED_COLUMNS,
        frame.names(years),
        "");
  }

  /** The same under the number that the city assigns for each year. */
  private ChartModel withinAssigned(String name) {
    List<PlanYear> years = frame.years();
    List<ChartPoint> actual = frame.points().yearly(indicator, area, Series.ACTUAL, years);
    List<ChartPoint> bounds = frame.points().yearly(indicator, area, Series.ASSIGNED, years);
    add("chart.series.actual", look, SeriesMark.FILLED, actual);
    leftover("chart.series.headroom", Leftover.upTo(bounds, actual));
    add("chart.series.assigned", Look.DISTRICT, SeriesMark.TICK, bounds);
    return finish(
        name,
        headroom(frame.names(years), actual, bounds.stream().map(ChartPoint::value).toList()),
        "chart.what.yearly",
        ChartForm.STACKED_COLUMNS,
        frame.names(years),
        "");
  }

  /**
   * 1 − y/c of the latest year; none where the ceiling is reached, unknown where it is not known.
   */
  private String headroom(
      List<String> years, List<ChartPoint> actual, List<@Nullable BigDecimal> ceilings) {
    return latest(years, actual)
        .map(
            at -> {
              BigDecimal ceiling = ceilings.get(years.indexOf(at.year()));
              if (ceiling == null || ceiling.signum() <= 0) {
                return text("chart.indicator.at", at.year(), at.text());
              }
              String bound = NumberText.grouped(ceiling);
              return at.value().compareTo(ceiling) < 0
                  ? text(
                      "chart.indicator.headroom",
                      at.year(),
                      at.text(),
                      bound,
                      ChartFrame.percent(ceiling.subtract(at.value()), ceiling))
                  : text("chart.indicator.noHeadroom", at.year(), at.text(), bound);
            })
        .orElse(subject());
  }

  /** Done of all: what has been done by each year and what is left of the whole. */
  private ChartModel done(String name, Target.AllDone all) {
    List<PlanYear> years = frame.years();
    boolean adding = indicator.basis() == Basis.CUMULATIVE;
    List<ChartPoint> done =
        adding
            ? frame.points().running(indicator, area, Series.ACTUAL, years)
            : frame.points().yearly(indicator, area, Series.ACTUAL, years);
    BigDecimal whole = all.value();
    ChartSeries entered = new ChartSeries(area.name(), look, SeriesMark.FILLED, done);
    add("chart.series.done", look, SeriesMark.FILLED, done);
    leftover("chart.series.left", Leftover.upTo(whole, done));
    if (whole != null) {
      lines.add(new TargetLine(frame.text("chart.series.whole"), whole));
    }
    String title =
        latest(frame.names(years), done)
            .map(
                at ->
                    whole == null || whole.signum() <= 0
                        ? text("chart.indicator.done", at.year(), at.text())
                        : text(
                            "chart.indicator.doneOf",
                            at.year(),
                            at.text(),
                            NumberText.grouped(whole),
                            ChartFrame.percent(at.value(), whole)))
            .orElse(subject());
    return finish(
        name,
        title,
        adding ? "chart.what.total" : "chart.what.level",
        ChartForm.STACKED_COLUMNS,
        frame.names(years),
        adding ? frame.holesNote(frame.names(years), List.of(entered)) : "");
  }

  private void leftover(String key, List<ChartPoint> rests) {
    ChartSeries rest = new ChartSeries(frame.text(key), Look.REFERENCE, SeriesMark.OUTLINED, rests);
    if (rest.hasValues()) {
      series.add(rest);
      special = frame.text("chart.note.leftover", rest.name());
    }
  }

  private ChartModel assignedEachYear(String name) {
    List<PlanYear> years = frame.years();
    List<ChartPoint> actual = frame.points().yearly(indicator, area, Series.ACTUAL, years);
    add("chart.series.actual", look, SeriesMark.FILLED, actual);
    add(
        "chart.series.assigned",
        Look.DISTRICT,
        SeriesMark.TICK,
        frame.points().yearly(indicator, area, Series.ASSIGNED, years));
    return finish(
        name,
        said(frame.names(years), actual),
        "chart.what.yearly",
        ChartForm.GROUPED_COLUMNS,
        frame.names(years),
        "");
  }

  private ChartModel band(String name, Target.BandOverReference band) {
    List<PlanYear> years = frame.years();
    List<ChartPoint> own = frame.points().yearly(indicator, area, Series.ACTUAL, years);
    List<ChartPoint> other = frame.points().yearly(indicator, area, Series.REFERENCE, years);
    add("chart.series.own", look, SeriesMark.LINE, own);
    series.add(new ChartSeries(band.reference(), Look.REFERENCE, SeriesMark.LINE, other));
    boolean up = band.direction() == Direction.UP;
    BigDecimal near = up ? band.low() : band.high().negate();
    BigDecimal far = up ? band.high() : band.low().negate();
    if (other.stream().anyMatch(point -> point.value() != null)) {
      add("chart.series.bandLow", Look.DISTRICT, SeriesMark.LOW, shifted(other, near));
      add("chart.series.bandHigh", Look.DISTRICT, SeriesMark.HIGH, shifted(other, far));
      special = frame.text("chart.note.band");
    }
    return finish(
        name,
        said(frame.names(years), own),
        "chart.what.rate",
        ChartForm.LINE,
        frame.names(years),
        "");
  }

  private ChartModel hold(String name, Target.HoldLevel hold) {
    List<PlanYear> years = frame.years();
    List<ChartPoint> own = frame.points().yearly(indicator, area, Series.ACTUAL, years);
    add("chart.series.own", look, SeriesMark.LINE, own);
    series.add(
        new ChartSeries(
            hold.reference(),
            Look.REFERENCE,
            SeriesMark.LINE,
            frame.points().yearly(indicator, area, Series.REFERENCE, years)));
    return finish(
        name,
        said(frame.names(years), own),
        "chart.what.level",
        ChartForm.LINE,
        frame.names(years),
        "");
  }

  private static List<ChartPoint> shifted(List<ChartPoint> points, BigDecimal by) {
    return points.stream()
        .map(ChartPoint::value)
        .map(value -> ChartPoint.of(value == null ? null : value.add(by)))
        .toList();
  }

  private ChartModel finish(
      String name,
      String title,
      String what,
      ChartForm form,
      List<String> categories,
      String holes) {
    String unit = indicator.unit().symbol();
    series.removeIf(one -> one.mark() == SeriesMark.TICK && !one.hasValues());
    String owed = owed();
    ChartModel model =
        new ChartModel(
            name,
            title,
            frame.subtitle(frame.text(what, area.name()), unit, target != null),
            unit,
            frame.text("chart.label.year"),
            frame.valueLabel(indicator.name(), unit),
            form,
            categories,
            series,
            lines,
            frame.marks(),
            ChartFrame.join(
                wording(), frame.tickNote(series), special, frame.provisionalNote(series), holes),
            frame.unlessFilled(
                categories,
                series,
                owed == null
                    ? frame.text(
                        "chart.indicator.empty", frame.span(), area.name(), indicator.name())
                    : owed));
    return frame.withBreaks(model, indicator);
  }

  /** What must be entered before the chart can compare anything; null if nothing special. */
  private @Nullable String owed() {
    return switch (target) {
      case Target.BandOverReference band ->
          frame.text("chart.indicator.emptyReference", indicator.name(), band.reference());
      case Target.HoldLevel hold ->
          frame.text("chart.indicator.emptyReference", indicator.name(), hold.reference());
      case Target.Assigned assigned ->
          frame.text("chart.indicator.emptyAssigned", indicator.name());
      case Target.WithinAssigned within ->
          frame.text("chart.indicator.emptyAssigned", indicator.name());
      case Target.AllDone all when all.value() == null ->
          frame.text("chart.indicator.emptyWhole", indicator.name());
      case null, default -> null;
    };
  }

  private String wording() {
    if (target == null) {
      return "";
    }
    boolean adjusted = !target.equals(indicator.targetOf(area).orElse(null));
    return frame.text(adjusted ? "chart.note.adjusted" : "chart.note.wording", target.wording());
  }

  private String subject() {
    return area.kind() == AreaKind.DISTRICT
        ? indicator.name()
        : frame.text("chart.indicator.inArea", indicator.name(), area.name());
  }

  private String said(List<String> years, List<ChartPoint> points) {
    return latest(years, points)
        .map(
            at ->
                lines.isEmpty()
                    ? text("chart.indicator.at", at.year(), at.text())
                    : text(
                        "chart.indicator.atWithTarget",
                        at.year(),
                        at.text(),
                        lines.getFirst().text()))
        .orElse(subject());
  }

  private String text(String key, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(subject(), indicator.unit().symbol()));
    all.addAll(List.of(arguments));
    return frame.text(key, all.toArray());
  }

  private record Latest(String year, BigDecimal value) {
    String text() {
      return NumberText.grouped(value);
    }
  }

  private static Optional<Latest> latest(List<String> years, List<ChartPoint> points) {
    for (int i = Math.min(years.size(), points.size()) - 1; i >= 0; i--) {
      BigDecimal value = points.get(i).value();
      if (value != null) {
        return Optional.of(new Latest(years.get(i), value));
      }
    }
    return Optional.empty();
  }

  private void add(String key, Look look, SeriesMark mark, List<ChartPoint> points) {
    series.add(new ChartSeries(frame.text(key), look, mark, points));
  }

  /** Gives the series so far a gap in a column that was added behind the years. */
  private void widen() {
    series.replaceAll(
        one -> {
          List<ChartPoint> points = new ArrayList<>(one.points());
          points.add(ChartPoint.GAP);
          return new ChartSeries(one.name(), one.look(), one.mark(), points);
        });
  }
}
