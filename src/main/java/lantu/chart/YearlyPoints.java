package lantu.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lantu.plan.Area;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** A plan's figures as points of a chart, by year. */
final class YearlyPoints {
  private final Plan plan;
  private final @Nullable PlanYear until;
  private final Messages messages;
  private final Set<Figure> used = new LinkedHashSet<>();

  /** Actual figures after {@code until} count as gaps. */
  YearlyPoints(Plan plan, @Nullable PlanYear until, Messages messages) {
    this.plan = plan;
    this.until = until;
    this.messages = messages;
  }

  /** One point per year as entered. */
  List<ChartPoint> yearly(Indicator indicator, Area area, Series series, List<PlanYear> years) {
    return years.stream().map(year -> point(indicator, area, series, year)).toList();
  }

  /**
   * One point per year with the total so far. A year without a figure is a gap; the years after it
   * add up what has been entered and say so.
   */
  List<ChartPoint> running(Indicator indicator, Area area, Series series, List<PlanYear> years) {
    List<ChartPoint> points = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    boolean provisional = false;
    List<String> missing = new ArrayList<>();
    for (PlanYear year : years) {
      ChartPoint point = point(indicator, area, series, year);
      if (point.value() == null) {
        missing.add(year.toString());
        points.add(point);
        continue;
      }
      sum = sum.add(point.value());
      provisional |= point.provisional();
      String remark =
          missing.isEmpty()
              ? point.remark()
              : messages.get("chart.remark.missing", String.join("、", missing));
      points.add(new ChartPoint(sum, provisional, null, remark));
    }
    return points;
  }

  /** The schedule of a total: what the office planned, else equal shares of the goal. */
  List<ChartPoint> schedule(
      Indicator indicator, Area area, @Nullable BigDecimal goal, List<PlanYear> years) {
    List<ChartPoint> planned = running(indicator, area, Series.PLANNED, years);
    if (planned.stream().noneMatch(point -> point.value() == null)) {
      return planned;
    }
    return goal == null ? gaps(years) : straight(BigDecimal.ZERO, goal, years);
  }

  /** The schedule of a level: what the office planned, else a straight path from the base. */
  List<ChartPoint> path(
      Indicator indicator,
      Area area,
      @Nullable BigDecimal base,
      @Nullable BigDecimal goal,
      List<PlanYear> years) {
    List<ChartPoint> planned = yearly(indicator, area, Series.PLANNED, years);
    if (planned.stream().anyMatch(point -> point.value() != null)) {
      return planned;
    }
    return base == null || goal == null ? gaps(years) : straight(base, goal, years);
  }

  private static List<ChartPoint> straight(BigDecimal from, BigDecimal to, List<PlanYear> years) {
    BigDecimal steps = BigDecimal.valueOf(years.size());
    int decimals = Math.max(2, Math.max(from.scale(), to.scale()));
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 1; i <= years.size(); i++) {
      BigDecimal share =
          to.subtract(from)
              .multiply(BigDecimal.valueOf(i))
              .divide(steps, decimals, RoundingMode.HALF_UP);
      points.add(ChartPoint.of(tidy(from.add(share))));
    }
    return points;
  }

  static BigDecimal tidy(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The actual figures that points were made of so far. */
  Set<Figure> used() {
    return used;
  }

  private static List<ChartPoint> gaps(List<PlanYear> years) {
    return years.stream().map(year -> ChartPoint.GAP).toList();
  }

  /** The figure of one year as entered; the district's is never made up from its zones'. */
  ChartPoint point(Indicator indicator, Area area, Series series, PlanYear year) {
    if (series == Series.ACTUAL && until != null && year.compareTo(until) > 0) {
      return ChartPoint.GAP;
    }
    return plan.figure(new FigureKey(indicator.code(), area.code(), year, series))
        .map(this::of)
        .orElse(ChartPoint.GAP);
  }

  private ChartPoint of(Figure figure) {
    if (figure.value() != null && figure.key().series() == Series.ACTUAL) {
      used.add(figure);
    }
    DataStatus status = figure.status();
    String remark = figure.note();
    if (status != null) {
      String term = messages.term(status);
      remark = remark == null ? term : messages.get("chart.remark.statusAndNote", term, remark);
    }
    boolean provisional = status == DataStatus.ESTIMATED || status == DataStatus.FLASH;
    return new ChartPoint(figure.value(), provisional, null, remark);
  }
}
