package lantu.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 填报完整度: how many of the main indicators' yearly actual figures of the district are there, by 牵头单位
 * and year.
 *
 * @param rows one a department in the order of their first indicators, the indicators that nobody
 *     answers for at the end
 */
public record Completeness(List<Row> rows) {
  /** Copies the list. */
  public Completeness {
    rows = List.copyOf(rows);
  }

  /**
   * A department's figures.
   *
   * @param department its name; null for the indicators without one
   * @param cells one a plan year
   */
  public record Row(@Nullable String department, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The figures of one year.
   *
   * @param year the year
   * @param filled how many have a value
   * @param explained how many are declared missing with a reason
   * @param due how many there should be, at least one
   * @param first where to begin: the first that is missing and not explained, else the first of all
   */
  public record Cell(PlanYear year, int filled, int explained, int due, FigureKey first) {}

  /** Counts a plan's figures. */
  public static Completeness of(Plan plan) {
    Map<String, List<Indicator>> named = new LinkedHashMap<>();
    List<Indicator> nobodys = new ArrayList<>();
    for (Indicator indicator : plan.indicators(IndicatorRole.MAIN)) {
      String lead = indicator.departments().lead();
      if (lead == null) {
        nobodys.add(indicator);
      } else {
        named.computeIfAbsent(lead, any -> new ArrayList<>()).add(indicator);
      }
    }
    List<Row> rows = new ArrayList<>();
    named.forEach((lead, members) -> rows.add(row(plan, lead, members)));
    if (!nobodys.isEmpty()) {
      rows.add(row(plan, null, nobodys));
    }
    return new Completeness(rows);
  }

  private static Row row(Plan plan, @Nullable String department, List<Indicator> members) {
    return new Row(
        department,
        plan.profile().period().years().stream().map(year -> cell(plan, year, members)).toList());
  }

  private static Cell cell(Plan plan, PlanYear year, List<Indicator> members) {
    int filled = 0;
    int explained = 0;
    Optional<FigureKey> missing = Optional.empty();
    for (Indicator indicator : members) {
      FigureKey key = key(plan, indicator, year);
      Optional<Figure> figure = plan.figure(key);
      if (figure.map(Figure::value).isPresent()) {
        filled++;
      } else if (figure.map(Figure::status).filter(DataStatus.MISSING::equals).isPresent()) {
        explained++;
      } else if (missing.isEmpty()) {
        missing = Optional.of(key);
      }
    }
    FigureKey first = missing.orElseGet(() -> key(plan, members.getFirst(), year));
    return new Cell(year, filled, explained, members.size(), first);
  }

  private static FigureKey key(Plan plan, Indicator indicator, PlanYear year) {
    return new FigureKey(indicator.code(), plan.district().code(), year, Series.ACTUAL);
  }
}
