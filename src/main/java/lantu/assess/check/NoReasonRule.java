package lantu.assess.check;

import java.util.List;
import lantu.plan.DataStatus;
import lantu.value.PlanYear;

/** 缺失未说明: a figure that is marked missing says in its note why. */
final class NoReasonRule extends CellsRule {
  NoReasonRule() {
    super(FindingSentence.NO_REASON);
  }

  @Override
  List<PlanYear> concerned(Sheet sheet, Row row) {
    return row.years(
        figure ->
            figure.status() == DataStatus.MISSING
                && (figure.note() == null || figure.note().isBlank()));
  }
}
