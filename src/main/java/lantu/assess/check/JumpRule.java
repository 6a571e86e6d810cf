package lantu.assess.check;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Basis;
import lantu.plan.Figure;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.value.PlanYear;

/**
 * 跳变: a level at year-end changes by no more than a set share of the year before; over a gap, by as
 * many shares as years. Flows, rates and numbers that start from nothing vary by nature and are not
 * asked; nor is what grows towards 全部完成, as a coverage that starts low does, nor a figure that is
 * doubted already.
 */
final class JumpRule implements Rule {
  private static final Set<Series> SERIES = Set.of(Series.ACTUAL, Series.REFERENCE);

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Row row : sheet.rows()) {
      if (row.indicator().basis() == Basis.END_OF_PERIOD && SERIES.contains(row.series())) {
        check(sheet, row, found);
      }
    }
  }

  private static void check(Sheet sheet, Row row, Consumer<Finding> found) {
    boolean allDone = row.indicator().target() instanceof Target.AllDone;
    PlanYear before = null;
    BigDecimal from = BigDecimal.ZERO;
    for (Figure figure : row.figures().values()) {
      BigDecimal value = figure.value();
      if (value == null || !sheet.suspects().trusted(figure.key())) {
        continue;
      }
      PlanYear year = figure.key().year();
      if (before != null && from.signum() != 0) {
        BigDecimal limit =
            sheet.rules().jump().multiply(BigDecimal.valueOf(year.value() - before.value()));
        BigDecimal change = value.subtract(from).abs();
        boolean growing = allDone && value.compareTo(from) > 0;
        if (!growing && change.compareTo(limit.multiply(from.abs())) > 0) {
          found.accept(finding(sheet, row, before, from, year, value));
        }
      }
      before = year;
      from = value;
    }
  }

  private static Finding finding(
      Sheet sheet, Row row, PlanYear before, BigDecimal from, PlanYear year, BigDecimal value) {
    Draft draft = new Draft(sheet, row.indicator(), row.area().code(), year, row.series());
    draft.cell(InputRole.YEARLY, "y", row.key(year));
    draft.cell(InputRole.YEARLY, "y′", row.key(before));
    draft.number(InputRole.LIMIT, "jump", sheet.rules().jump());
    BigDecimal change =
        draft.step(
            StepKind.GROWTH,
            "(y − y′) ÷ |y′|",
            "(%s − %s) ÷ %s"
                .formatted(Exact.digits(value), Exact.digits(from), Exact.digits(from.abs())),
            Exact.over(value.subtract(from), from.abs()),
            ResultForm.SHARE);
    return draft.finding(
        FindingSentence.JUMP,
        new Argument.Place(row.area().code()),
        new Argument.Term(row.series()),
        Argument.Years.of(before),
        new Argument.Typed(from, row.indicator().unit()),
        Argument.Years.of(year),
        new Argument.Typed(value, row.indicator().unit()),
        new Argument.Percent(change.multiply(Exact.HUNDRED)),
        new Argument.Percent(sheet.rules().jump().multiply(Exact.HUNDRED)));
  }
}
