package lantu.assess.check;

import java.util.List;
import lantu.plan.Figure;
import lantu.plan.Series;
import lantu.plan.Source;
import lantu.plan.SourceCode;
import lantu.value.PlanYear;

/**
 * 缺数据状态: an actual figure says how settled it is. What the plan document itself prints about the
 * time up to its base year is as settled as it gets and needs no status.
 */
final class NoStatusRule extends CellsRule {
  NoStatusRule() {
    super(FindingSentence.NO_STATUS);
  }

  @Override
  List<PlanYear> concerned(Sheet sheet, Row row) {
    return row.series() == Series.ACTUAL
        ? row.years(
            figure -> figure.value() != null && figure.status() == null && !printed(sheet, figure))
        : List.of();
  }

  private static boolean printed(Sheet sheet, Figure figure) {
    String source = figure.source();
    return figure.key().year().compareTo(sheet.baseYear()) <= 0
        && source != null
        && !source.isBlank()
        && sheet.source(SourceCode.of(source)).map(Source::section).isPresent();
  }
}
