package lantu.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Basis;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.ZoneCombination;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * The zones as parts of a whole: of the district's own figure, indicator by indicator, or of their
 * sum, year by year. A share is a gap as long as one of the numbers it is made of is missing.
 */
final class ZoneShares {
  private static final String PERCENT = "%";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final ChartFrame frame;
  private final List<Area> zones;

  ZoneShares(ChartFrame frame) {
    this.frame = frame;
    this.zones = frame.plan().areas(AreaKind.ZONE);
  }

  /** The parts of one whole: a name for the category, a share a zone, and what is in none. */
  private record Parts(String category, List<ChartPoint> shares, ChartPoint rest, boolean aims) {}

  /** The zones' shares of their sum in each year, and of the targets behind the years. */
  ChartModel structure(String name, Indicator indicator) {
    List<Parts> all = new ArrayList<>();
    for (PlanYear year : frame.years()) {
      List<ChartPoint> points =
          zones.stream()
              .map(zone -> frame.points().point(indicator, zone, Series.ACTUAL, year))
              .toList();
      all.add(parts(year.toString(), points, sum(points), false));
    }
    boolean split = goals(indicator).stream().anyMatch(point -> point.value() != null);
    if (split) {
      all.add(
          parts(
              frame.text("chart.zones.targetColumn"),
              goals(indicator),
              sum(goals(indicator)),
              true));
    }
    return model(
        name,
        frame.text("chart.shares.structure", indicator.name()),
        frame.text("chart.shares.what.structure"),
        frame.text("chart.label.year"),
        all,
        frame.text("chart.zones.empty", frame.span(), indicator.name()),
        "");
  }

  /** The zones' shares of the district in the latest year of which all numbers are there. */
  ChartModel ofDistrict(String name, List<Indicator> indicators) {
    List<Parts> all = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Map<PlanYear, List<String>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (Indicator indicator : indicators) {
      if (indicator.zones() != ZoneCombination.ADDITIVE) {
        continue;
      }
      Optional<Latest> latest = latest(indicator);
      latest.ifPresent(
          one -> {
            all.add(one.parts());
            byYear.computeIfAbsent(one.year(), year -> new ArrayList<>()).add(indicator.name());
          });
      BigDecimal whole = ZoneGoals.of(indicator, frame.plan().district());
      if (whole != null && goals(indicator).stream().allMatch(point -> point.value() != null)) {
        String category = frame.text("chart.shares.aims", indicator.name());
        all.add(parts(category, goals(indicator), whole, true));
      }
      if (latest.isEmpty()) {
        missing.add(indicator.name());
      }
    }
    return model(
        name,
        frame.text("chart.shares.district", all.stream().filter(one -> !one.aims()).count()),
        frame.text("chart.shares.what.district"),
        frame.text("chart.panels.indicator"),
        all,
        frame.text("chart.shares.empty", frame.span()),
        years(byYear)
            + (missing.isEmpty()
                ? ""
                : frame.text("chart.shares.missing", String.join("、", missing))));
  }

  /** The parts of the latest year of which all numbers are there. */
  private record Latest(PlanYear year, Parts parts) {}

  /** Which indicators are of which year, the latest year first. */
  private String years(Map<PlanYear, List<String>> byYear) {
    return byYear.entrySet().stream()
        .map(one -> frame.text("chart.shares.year", one.getKey(), String.join("、", one.getValue())))
        .collect(Collectors.joining());
  }

  private Optional<Latest> latest(Indicator indicator) {
    List<List<ChartPoint>> parts = zones.stream().map(zone -> points(indicator, zone)).toList();
    List<ChartPoint> wholes = points(indicator, frame.plan().district());
    for (int i = wholes.size() - 1; i >= 0; i--) {
      int at = i;
      BigDecimal whole = wholes.get(i).value();
      List<ChartPoint> values = parts.stream().map(points -> points.get(at)).toList();
      if (whole != null
          && whole.signum() > 0
          && values.stream().allMatch(point -> point.value() != null)) {
        return Optional.of(
            new Latest(frame.years().get(at), parts(indicator.name(), values, whole, false)));
      }
    }
    return Optional.empty();
  }

  /** The figures by year; of a total only as long as no year before is missing. */
  private List<ChartPoint> points(Indicator indicator, Area area) {
    if (indicator.basis() != Basis.CUMULATIVE) {
      return frame.points().yearly(indicator, area, Series.ACTUAL, frame.years());
    }
    List<ChartPoint> running =
        new ArrayList<>(frame.points().running(indicator, area, Series.ACTUAL, frame.years()));
    boolean whole = true;
    for (int i = 0; i < running.size(); i++) {
      whole &= running.get(i).value() != null;
      if (!whole) {
        running.set(i, ChartPoint.GAP);
      }
    }
    return running;
  }

  private List<ChartPoint> goals(Indicator indicator) {
    return zones.stream().map(zone -> ChartPoint.of(ZoneGoals.of(indicator, zone))).toList();
  }

  /** Null while a part is missing. */
  private static @Nullable BigDecimal sum(List<ChartPoint> points) {
    BigDecimal sum = BigDecimal.ZERO;
    for (ChartPoint point : points) {
      if (point.value() == null) {
        return null;
      }
      sum = sum.add(point.value());
    }
    return sum;
  }

  private static Parts parts(
      String category, List<ChartPoint> points, @Nullable BigDecimal whole, boolean aims) {
    BigDecimal known = sum(points);
    if (whole == null || whole.signum() <= 0 || known == null) {
      return new Parts(
          category, Collections.nCopies(points.size(), ChartPoint.GAP), ChartPoint.GAP, aims);
    }
    List<ChartPoint> shares =
        points.stream()
            .map(point -> share(point.value(), whole, point.provisional(), point.remark()))
            .toList();
    BigDecimal rest = whole.subtract(known);
    ChartPoint open = rest.signum() > 0 ? share(rest, whole, false, null) : ChartPoint.GAP;
    return new Parts(category, shares, open, aims);
  }

  private static ChartPoint share(
      @Nullable BigDecimal part, BigDecimal whole, boolean provisional, @Nullable String remark) {
    return part == null
        ? ChartPoint.GAP
        : new ChartPoint(
            part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP),
            provisional,
            null,
            remark);
  }

  private ChartModel model(
      String name,
      String title,
      String what,
      String categoryLabel,
      List<Parts> all,
      String emptyText,
      String missing) {
    List<ChartSeries> series = new ArrayList<>();
    for (boolean aims : new boolean[] {false, true}) {
      for (int i = 0; i < zones.size(); i++) {
        int zone = i;
        List<ChartPoint> points =
            all.stream()
                .map(one -> one.aims() == aims ? one.shares().get(zone) : ChartPoint.GAP)
                .toList();
        String label =
            aims ? frame.text("chart.zones.targetOf", zones.get(i).name()) : zones.get(i).name();
        SeriesMark mark = aims ? SeriesMark.OUTLINED : SeriesMark.FILLED;
        series.add(new ChartSeries(label, Look.zone(i), mark, points));
      }
    }
    series.add(
        new ChartSeries(
            frame.text("chart.shares.rest"),
            Look.REFERENCE,
            SeriesMark.FILLED,
            all.stream().map(Parts::rest).toList()));
    series.removeIf(one -> one.mark() == SeriesMark.OUTLINED && !one.hasValues());
    if (!series.getLast().hasValues()) {
      series.removeLast();
    }
    List<String> categories = all.stream().map(Parts::category).toList();
    ChartModel model =
        new ChartModel(
            name,
            title,
            frame.subtitle(what, PERCENT, false),
            PERCENT,
            categoryLabel,
            frame.valueLabel(frame.text("chart.shares.axis"), PERCENT),
            ChartForm.STACKED_COLUMNS,
            categories,
            series,
            List.of(),
            frame.marks(),
            ChartFrame.join(
                frame.text("chart.shares.note"), frame.provisionalNote(series), missing),
            frame.unlessFilled(categories, series, emptyText));
    boolean inside =
        all.stream()
            .allMatch(
                one ->
                    Stream.concat(one.shares().stream(), Stream.of(one.rest()))
                            .map(ChartPoint::value)
                            .flatMap(Stream::ofNullable)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(WHOLE.add(BigDecimal.ONE))
                        <= 0);
    return inside ? frame.scaled(model, ChartScale.FULL) : model;
  }
}
