package lantu.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Basis;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * Small charts of the zones and the district beside each other, those of an indicator on one scale:
 * what is reached by year against the path to the target, and what remains for each year.
 */
final class ZonePanels {
  /** More rows than a page of small charts can be read with. */
  private static final int MOST = 30;

  private final ChartFrame frame;
  private final List<Area> areas;
  private final List<Area> zones;

  ZonePanels(ChartFrame frame) {
    this.frame = frame;
    this.areas = ZoneGoals.areas(frame.plan());
    this.zones = frame.plan().areas(AreaKind.ZONE);
  }

  /** The panels of these indicators, a row each. */
  ChartModel model(String name, List<Indicator> indicators, boolean all) {
    List<Panels.Row> rows = indicators.stream().limit(MOST).map(this::row).toList();
    Panels panels = new Panels(frame.names(frame.years()), rows, table(rows));
    boolean filled =
        rows.stream()
            .flatMap(row -> row.panels().stream())
            .flatMap(panel -> panel.points().stream())
            .anyMatch(point -> point.value() != null);
    Indicator first = indicators.getFirst();
    return new ChartModel(
        name,
        all
            ? frame.text("chart.panels.all", indicators.size())
            : frame.text("chart.panels.one", first.name()),
        frame.text("chart.panels.subtitle", frame.plan().profile().shortTitle()),
        "",
        frame.text("chart.panels.indicator"),
        "",
        ChartForm.PANELS,
        List.of(),
        List.of(),
        List.of(),
        frame.marks(),
        ChartFrame.join(
            frame.text("chart.panels.note"),
            provisional(rows),
            frame.text("chart.panels.own"),
            rows.size() == indicators.size() ? "" : frame.text("chart.panels.more", rows.size())),
        filled ? null : frame.text("chart.zones.empty", frame.span(), first.name()),
        List.of(),
        null,
        panels,
        null,
        ChartScale.AUTO,
        null);
  }

  private String provisional(List<Panels.Row> rows) {
    return rows.stream()
            .flatMap(row -> row.panels().stream())
            .flatMap(panel -> panel.points().stream())
            .anyMatch(ChartPoint::provisional)
        ? frame.text("chart.note.provisional")
        : "";
  }

  private Panels.Row row(Indicator indicator) {
    List<Panels.Panel> panels = areas.stream().map(area -> panel(indicator, area)).toList();
    List<BigDecimal> values =
        panels.stream()
            .flatMap(
                panel ->
                    Stream.concat(
                        Stream.concat(panel.points().stream(), panel.path().stream())
                            .map(ChartPoint::value),
                        Stream.ofNullable(panel.goal())))
            .flatMap(Stream::ofNullable)
            .toList();
    double low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    ValueScale scale = ValueScale.around(Math.min(0, low), Math.max(0, high));
    BigDecimal bottom = whole(Math.floor(scale.low() / scale.step()), scale.step());
    BigDecimal top = whole(Math.ceil(scale.high() / scale.step()), scale.step());
    String unit = indicator.unit().symbol();
    return new Panels.Row(
        indicator.code().value(),
        frame.text("chart.label.value", indicator.name(), unit),
        frame.text("chart.panels.scale", NumberText.grouped(bottom), NumberText.grouped(top), unit),
        bottom,
        top,
        unit,
        panels);
  }

  private static BigDecimal whole(double steps, double step) {
    return YearlyPoints.tidy(BigDecimal.valueOf(steps).multiply(BigDecimal.valueOf(step)));
  }

  private Panels.Panel panel(Indicator indicator, Area area) {
    List<PlanYear> years = frame.years();
    boolean adding = indicator.basis() == Basis.CUMULATIVE;
    BigDecimal goal = ZoneGoals.of(indicator, area);
    List<ChartPoint> points =
        adding
            ? frame.points().running(indicator, area, Series.ACTUAL, years)
            : frame.points().yearly(indicator, area, Series.ACTUAL, years);
    List<ChartPoint> path =
        adding
            ? frame.points().schedule(indicator, area, goal, years)
            : frame.points().yearly(indicator, area, Series.PLANNED, years);
    int zone = zones.indexOf(area);
    return new Panels.Panel(
        area.name(),
        zone < 0 ? Look.DISTRICT : Look.zone(zone),
        points,
        path,
        goal,
        adding ? remains(indicator, area, goal, points) : "");
  }

  /** What a running total still lacks, and what each year that is left has to bring. */
  private String remains(
      Indicator indicator, Area area, @Nullable BigDecimal goal, List<ChartPoint> points) {
    if (goal == null) {
      return frame.text("chart.panels.noGoal");
    }
    int last = points.size() - 1;
    while (last >= 0 && points.get(last).value() == null) {
      last--;
    }
    BigDecimal done = last < 0 ? null : points.get(last).value();
    BigDecimal open = done == null ? goal : goal.subtract(done);
    if (open.signum() <= 0) {
      return frame.text("chart.panels.reached");
    }
    int due =
        indicator
            .targetNow(area)
            .map(Target::due)
            .map(year -> frame.years().indexOf(year))
            .orElse(points.size() - 1);
    int left = due - last;
    String lacking = NumberText.grouped(open);
    if (left <= 0) {
      return frame.text("chart.panels.lacking", lacking);
    }
    BigDecimal each =
        YearlyPoints.tidy(
            open.divide(BigDecimal.valueOf(left), open.scale() + 1, RoundingMode.HALF_UP));
    return frame.text("chart.panels.remains", lacking, left, NumberText.grouped(each));
  }

  private ChartTable table(List<Panels.Row> rows) {
    List<String> headers =
        new ArrayList<>(
            List.of(frame.text("chart.panels.indicator"), frame.text("chart.panels.area")));
    headers.addAll(frame.names(frame.years()));
    headers.add(frame.text("chart.series.target"));
    headers.add(frame.text("chart.panels.rest"));
    List<List<String>> lines = new ArrayList<>();
    for (Panels.Row row : rows) {
      for (Panels.Panel panel : row.panels()) {
        List<String> line = new ArrayList<>(List.of(row.name(), panel.name()));
        panel.points().forEach(point -> line.add(plain(point.value())));
        line.add(plain(panel.goal()));
        line.add(panel.remark());
        lines.add(line);
      }
    }
    return new ChartTable(headers, lines);
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : NumberText.plain(value);
  }
}
