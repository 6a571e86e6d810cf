package lantu.assess.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lantu.assess.InputRole;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.value.PlanYear;

/**
 * A rule about single cells. The cells of one indicator and series, over all areas and years, wait
 * for one answer together; its sentence has two blanks: the cells, and the series.
 */
abstract class CellsRule implements Rule {
  private final FindingSentence sentence;

  CellsRule(FindingSentence sentence) {
    this.sentence = sentence;
  }

  /** The years of a row that the rule is about, in order. */
  abstract List<PlanYear> concerned(Sheet sheet, Row row);

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Indicator indicator : sheet.indicators()) {
      Map<Series, List<FigureKey>> cells = new EnumMap<>(Series.class);
      for (Row row : sheet.rows(indicator.code())) {
        for (PlanYear year : concerned(sheet, row)) {
          cells.computeIfAbsent(row.series(), series -> new ArrayList<>()).add(row.key(year));
        }
      }
      cells.forEach((series, keys) -> found.accept(finding(sheet, indicator, series, keys)));
    }
  }

  private Finding finding(Sheet sheet, Indicator indicator, Series series, List<FigureKey> keys) {
    Draft draft = new Draft(sheet, indicator, series);
    for (FigureKey key : keys) {
      int number = key.year().value() - sheet.baseYear().value();
      draft.cell(InputRole.YEARLY, "y" + number, key);
    }
    return draft.finding(sentence, new Argument.Cells(keys), new Argument.Term(series));
  }
}
