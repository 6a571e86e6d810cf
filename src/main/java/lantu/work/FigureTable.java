package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lantu.plan.Area;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;

/**
 * A table that says itself which cells it is about: a row of years over the numbers, and in front
 * of each line of numbers the indicator's code, ordinal or name. Columns headed 单位 and 区域 give each
 * line's unit, which its numbers are then converted from, and its area.
 */
public final class FigureTable {
  private static final String UNIT_HEADING = "单位";
  private static final String AREA_HEADING = "区域";

  private final Plan plan;
  private final FindCell find;
  private final List<List<String>> rows;
  private final int head;

  private FigureTable(Plan plan, FindCell find, List<List<String>> rows, int head) {
    this.plan = plan;
    this.find = find;
    this.rows = rows;
    this.head = head;
  }

  /**
   * Takes a block of cells for such a table.
   *
   * @return empty if no row has years over the numbers, or no line below it names an indicator
   */
  public static Optional<FigureTable> of(Plan plan, Messages messages, List<List<String>> block) {
    FindCell find = new FindCell(plan, messages);
    for (int i = 0; i < block.size(); i++) {
      FigureTable table = new FigureTable(plan, find, block, i);
      if (table.hasAHead()) {
        return table.namesAnIndicator() ? Optional.of(table) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * What the table would change in a series. Its empty cells change nothing.
   *
   * @param area for the lines that name none
   * @param wanted the years to take; empty for all that the table has
   */
  public ProposedFigures propose(Area area, Series series, Set<PlanYear> wanted) {
    ProposedFigures.Builder proposed = new ProposedFigures.Builder(plan);
    Map<Integer, PlanYear> years = years(proposed, wanted);
    for (int i = head + 1; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      boolean numbers = years.keySet().stream().anyMatch(at -> !cell(row, at).isBlank());
      if (numbers) {
        line(proposed, i, area, series, years);
      }
    }
    return proposed.build();
  }

  private void line(
      ProposedFigures.Builder proposed,
      int at,
      Area area,
      Series series,
      Map<Integer, PlanYear> years) {
    List<String> row = rows.get(at);
    try {
      Indicator indicator = indicator(row);
      Area own = area(row).orElse(area);
      years.forEach(
          (column, year) -> {
            String text = cell(row, column);
            if (!text.isBlank()) {
              FigureKey key = new FigureKey(indicator.code(), own.code(), year, series);
              proposed.cell(key, withUnit(row, text), at + 1, column + 1);
            }
          });
    } catch (Refusal unknown) {
      proposed.refuse(String.join(" ", labels(row)), at + 1, 1, unknown);
    }
  }

  /** The years to take by column; tells of those that the plan has not, unless some are wanted. */
  private Map<Integer, PlanYear> years(ProposedFigures.Builder proposed, Set<PlanYear> wanted) {
    Map<Integer, PlanYear> years = new TreeMap<>();
    List<String> heading = rows.get(head);
    for (int at = firstYear(); at < heading.size(); at++) {
      String text = heading.get(at);
      if (!isYear(text)) {
        continue;
      }
      try {
        PlanYear year = find.year(text);
        if (wanted.isEmpty() || wanted.contains(year)) {
          years.put(at, year);
        }
      } catch (Refusal notOfThePlan) {
        if (wanted.isEmpty()) {
          proposed.refuse(text, head + 1, at + 1, notOfThePlan);
        }
      }
    }
    return years;
  }

  /** A heading has years, behind what heads the labels, and no indicator in front of them. */
  private boolean hasAHead() {
    List<String> row = rows.get(head);
    int first = firstYear();
    return first > 0
        && named(labels(row)).isEmpty()
        && row.subList(first, row.size()).stream()
            .allMatch(text -> isYear(text) || !text.matches(".*\\d.*"));
  }

  /**
   * Bare numbers might as well be figures, so a line has to give a code or a name, or the heading
   * has to say that ordinals are below it.
   */
  private boolean namesAnIndicator() {
    boolean headed = labels(rows.get(head)).stream().anyMatch(label -> !label.matches("\\d+"));
    return rows.stream()
        .skip(head + 1L)
        .map(this::labels)
        .anyMatch(labels -> (headed ? either(labels) : named(labels)).isPresent());
  }

  private Indicator indicator(List<String> row) {
    List<String> labels = labels(row);
    return either(labels).orElseGet(() -> find.indicator(String.join(" ", labels)));
  }

  private Optional<Indicator> either(List<String> labels) {
    return named(labels)
        .or(() -> labels.stream().flatMap(label -> plan.findIndicator(label).stream()).findFirst());
  }

  /** The first label that is a code or a name; an ordinal counts for less, being a number. */
  private Optional<Indicator> named(List<String> labels) {
    return labels.stream()
        .filter(label -> !label.matches("\\d+"))
        .flatMap(label -> plan.findIndicator(label).stream())
        .findFirst();
  }

  /** What stands in front of the numbers. */
  private List<String> labels(List<String> row) {
    return row.subList(0, Math.min(row.size(), firstYear())).stream()
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  private Optional<Area> area(List<String> row) {
    return labelled(row, AREA_HEADING).map(find::area);
  }

  private String withUnit(List<String> row, String text) {
    boolean bare = text.matches(".*[\\d０-９]\\s*");
    return bare ? text + labelled(row, UNIT_HEADING).orElse("") : text;
  }

  /** What a line has in front of its numbers under a heading; empty if nothing. */
  private Optional<String> labelled(List<String> row, String heading) {
    int at = new ArrayList<>(rows.get(head).subList(0, firstYear())).indexOf(heading);
    String text = at < 0 ? "" : cell(row, at).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Where the years begin; −1 if there are none. */
  private int firstYear() {
    List<String> row = rows.get(head);
    for (int at = 0; at < row.size(); at++) {
      if (isYear(row.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isYear(String text) {
    int year = FindCell.calendarYear(text);
    return year >= PlanYear.FIRST.value() && year <= PlanYear.LAST.value();
  }

  private static String cell(List<String> row, int at) {
    return at < row.size() ? row.get(at) : "";
  }
}
