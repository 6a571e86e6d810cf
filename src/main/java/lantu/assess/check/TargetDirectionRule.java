package lantu.assess.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.TargetKind;
import lantu.value.Unit;

/**
 * 目标方向: a level to reach lies on the better side of its base, or on it. Kinds that hold a line
 * every year may start on either side and are not asked.
 */
final class TargetDirectionRule implements Rule {
  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Indicator indicator : sheet.indicators()) {
      for (Area area : sheet.areas()) {
        indicator
            .targetNow(area)
            .flatMap(target -> Goal.of(indicator, target))
            .filter(goal -> goal.kind() == TargetKind.LEVEL)
            .ifPresent(goal -> check(sheet, indicator, area, goal, found));
      }
    }
  }

  private static void check(
      Sheet sheet, Indicator indicator, Area area, Goal goal, Consumer<Finding> found) {
    Row row = sheet.row(indicator, area, Series.ACTUAL);
    BigDecimal base = row.value(sheet.baseYear());
    if (base == null
        || goal.value().subtract(base).signum() * goal.way() >= 0
        || !sheet.suspects().trusted(row.key(sheet.baseYear()))) {
      return;
    }
    Draft draft = new Draft(sheet, indicator, area.code());
    draft.cell(InputRole.BASE, "y0", row.key(sheet.baseYear()));
    draft.number(InputRole.TARGET, "T", goal.value());
    draft.fact("direction", goal.direction());
    BigDecimal difference =
        draft.step(
            StepKind.DIFFERENCE,
            "T − y0",
            Exact.digits(goal.value()) + " − " + Exact.digits(base),
            goal.value().subtract(base),
            ResultForm.AMOUNT);
    Unit unit = indicator.unit();
    found.accept(
        draft.finding(
            goal.way() > 0 ? FindingSentence.TARGET_BELOW_BASE : FindingSentence.TARGET_ABOVE_BASE,
            new Argument.Place(area.code()),
            new Argument.Typed(goal.value(), unit),
            Argument.Years.of(sheet.baseYear()),
            new Argument.Typed(base, unit),
            Units.percent(unit)
                ? new Argument.Points(difference.abs())
                : new Argument.Typed(difference.abs(), unit),
            Argument.Years.of(goal.due())));
  }
}
