package lantu.assess.check;

import java.util.List;
import java.util.Set;
import lantu.plan.Series;
import lantu.value.PlanYear;

/**
 * 中间缺年份: a row with figures of at least two years of the period is kept yearly, so every year of
 * the period before its last one has a figure or is marked missing.
 */
final class GapRule extends CellsRule {
  private static final Set<Series> SERIES = Set.of(Series.ACTUAL, Series.REFERENCE);

  GapRule() {
    super(FindingSentence.GAP);
  }

  @Override
  List<PlanYear> concerned(Sheet sheet, Row row) {
    List<PlanYear> period = sheet.plan().profile().period().years();
    List<PlanYear> entered = period.stream().filter(year -> row.value(year) != null).toList();
    return !SERIES.contains(row.series()) || entered.size() < 2
        ? List.of()
        : period.stream()
            .filter(year -> year.compareTo(entered.getLast()) < 0)
            .filter(year -> !row.figures().containsKey(year))
            .toList();
  }
}
