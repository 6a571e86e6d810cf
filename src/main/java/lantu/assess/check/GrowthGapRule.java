package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.Relation;
import lantu.plan.RelationKind;
import lantu.plan.Series;
import lantu.value.PlanYear;

/**
 * 增速差异: growth computed from two years' levels as entered, which is nominal for amounts of money,
 * against the growth that was published, which may be at constant prices or on a comparable basis.
 * They may lie apart by a set number of points before it is asked why.
 */
final class GrowthGapRule implements Rule {
  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Relation relation : sheet.relations(RelationKind.GROWTH_OF)) {
      Indicator growth = sheet.indicator(relation.indicator());
      if (Units.percent(growth.unit())) {
        Indicator level = sheet.indicator(relation.of());
        sheet.areas().forEach(area -> check(sheet, growth, level, area, found));
      }
    }
  }

  private static void check(
      Sheet sheet, Indicator growth, Indicator level, Area area, Consumer<Finding> found) {
    Row rates = sheet.row(growth, area, Series.ACTUAL);
    Row levels = sheet.row(level, area, Series.ACTUAL);
    Draft holding = new Draft(sheet, growth, area.code());
    List<PlanYear> agreeing = new ArrayList<>();
    for (PlanYear year : rates.figures().keySet()) {
      BigDecimal published = rates.value(year);
      BigDecimal now = levels.value(year);
      BigDecimal before = year.equals(PlanYear.FIRST) ? null : levels.value(previous(year));
      if (published == null
          || now == null
          || before == null
          || before.signum() <= 0
          || !trusted(sheet, rates, levels, year)) {
        continue;
      }
      BigDecimal computed = Exact.over(now.subtract(before).multiply(Exact.HUNDRED), before);
      BigDecimal gap = computed.subtract(published);
      boolean near = gap.abs().compareTo(sheet.rules().growthGap()) <= 0;
      Draft draft = near ? holding : new Draft(sheet, growth, area.code(), year);
      note(draft, rates, levels, year, computed, gap);
      if (near) {
        agreeing.add(year);
      } else {
        draft.number(InputRole.LIMIT, "gap", sheet.rules().growthGap());
        found.accept(
            draft.finding(
                FindingSentence.GROWTH_APART,
                new Argument.Place(area.code()),
                Argument.Years.of(year),
                new Argument.Percent(computed),
                new Argument.Typed(published, growth.unit()),
                new Argument.Points(gap.abs()),
                new Argument.Named(level.code())));
      }
    }
    if (!agreeing.isEmpty()) {
      found.accept(
          holding.finding(
              FindingSentence.GROWTH_AGREES,
              new Argument.Place(area.code()),
              new Argument.Years(agreeing),
              new Argument.Named(level.code()),
              new Argument.Points(sheet.rules().growthGap())));
    }
  }

  private static boolean trusted(Sheet sheet, Row rates, Row levels, PlanYear year) {
    return sheet.suspects().trusted(rates.key(year))
        && sheet.suspects().trusted(levels.key(year))
        && sheet.suspects().trusted(levels.key(previous(year)));
  }

  private static void note(
      Draft draft, Row rates, Row levels, PlanYear year, BigDecimal computed, BigDecimal gap) {
    draft.cell(InputRole.YEARLY, "g", rates.key(year));
    draft.cell(InputRole.YEARLY, "y", levels.key(year));
    draft.cell(InputRole.YEARLY, "y′", levels.key(previous(year)));
    draft.step(
        StepKind.GROWTH,
        "(y ÷ y′ − 1) × 100",
        "(%s ÷ %s − 1) × 100".formatted(digits(levels, year), digits(levels, previous(year))),
        computed,
        ResultForm.PERCENT);
    draft.step(
        StepKind.DIFFERENCE,
        "(y ÷ y′ − 1) × 100 − g",
        Exact.digits(computed) + " − " + digits(rates, year),
        gap,
        ResultForm.POINTS);
  }

  private static String digits(Row row, PlanYear year) {
    BigDecimal value = row.value(year);
    return value == null ? "" : Exact.digits(value);
  }

  private static PlanYear previous(PlanYear year) {
    return PlanYear.of(year.value() - 1);
  }
}
