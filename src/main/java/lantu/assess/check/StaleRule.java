package lantu.assess.check;

import java.util.List;
import java.util.Set;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.value.PlanYear;

/**
 * 逾期未核定: a figure that is still 预计 or 快报 although the same row has a figure of a year that lies
 * more than a set number of years after it.
 */
final class StaleRule extends CellsRule {
  private static final Set<DataStatus> PROVISIONAL = Set.of(DataStatus.ESTIMATED, DataStatus.FLASH);

  StaleRule() {
    super(FindingSentence.STALE);
  }

  @Override
  List<PlanYear> concerned(Sheet sheet, Row row) {
    List<PlanYear> entered = row.years(figure -> figure.value() != null);
    if (entered.isEmpty()) {
      return List.of();
    }
    int settled = entered.getLast().value() - sheet.rules().staleYears();
    return row.years(figure -> provisional(figure) && figure.key().year().value() < settled);
  }

  private static boolean provisional(Figure figure) {
    return figure.status() != null && PROVISIONAL.contains(figure.status());
  }
}
