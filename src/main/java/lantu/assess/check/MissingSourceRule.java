package lantu.assess.check;

import java.util.List;
import lantu.plan.Series;
import lantu.value.PlanYear;

/**
 * 缺来源: every figure that came from somewhere says where from. The yearly decomposition is the
 * office's own and needs no source.
 */
final class MissingSourceRule extends CellsRule {
  MissingSourceRule() {
    super(FindingSentence.MISSING_SOURCE);
  }

  @Override
  List<PlanYear> concerned(Sheet sheet, Row row) {
    return row.series() == Series.PLANNED
        ? List.of()
        : row.years(
            figure ->
                figure.value() != null && (figure.source() == null || figure.source().isBlank()));
  }
}
