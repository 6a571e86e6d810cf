package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.ZoneCombination;
import lantu.value.PlanYear;

/**
 * 分区数之和: where figures add up, the parts' figures of a year add up to the whole's, as far as the
 * decimals typed allow. Compared only for years in which every part and the whole have a number.
 */
final class ZoneFiguresRule implements Rule {
  private final Series series;
  private final FindingSentence differ;
  private final FindingSentence hold;

  private ZoneFiguresRule(Series series, FindingSentence differ, FindingSentence hold) {
    this.series = series;
    this.differ = differ;
    this.hold = hold;
  }

  static ZoneFiguresRule ofActuals() {
    return new ZoneFiguresRule(
        Series.ACTUAL, FindingSentence.ZONE_ACTUALS_DIFFER, FindingSentence.ZONE_ACTUALS_HOLD);
  }

  static ZoneFiguresRule ofPlans() {
    return new ZoneFiguresRule(
        Series.PLANNED, FindingSentence.ZONE_PLANS_DIFFER, FindingSentence.ZONE_PLANS_HOLD);
  }

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Indicator indicator : sheet.indicators()) {
      if (indicator.zones() == ZoneCombination.ADDITIVE
          && !sheet.rows(indicator.code()).isEmpty()) {
        sheet.partitions().forEach(split -> check(sheet, indicator, split, found));
      }
    }
  }

  private void check(Sheet sheet, Indicator indicator, Sheet.Split split, Consumer<Finding> found) {
    Row whole = sheet.row(indicator, split.whole(), series);
    List<Row> parts =
        split.parts().stream().map(area -> sheet.row(indicator, area, series)).toList();
    String subject = ZoneTargetsRule.subject(split);
    Draft holding = new Draft(sheet, indicator, subject);
    List<PlanYear> agreeing = new ArrayList<>();
    for (PlanYear year : whole.figures().keySet()) {
      BigDecimal total = whole.value(year);
      List<BigDecimal> values = values(parts, year);
      if (total == null || values.size() < parts.size()) {
        continue;
      }
      BigDecimal difference = total.subtract(Numbers.sum(values));
      List<BigDecimal> all = new ArrayList<>(values);
      all.add(total);
      if (difference.abs().compareTo(Rounding.ofSum(all)) <= 0) {
        agreeing.add(year);
        note(holding, whole, parts, year, values);
      } else {
        Draft draft = new Draft(sheet, indicator, subject, year);
        note(draft, whole, parts, year, values);
        found.accept(differing(draft, whole, year, values, total, difference));
      }
    }
    if (!agreeing.isEmpty()) {
      found.accept(
          holding.finding(
              hold, new Argument.Place(split.whole().code()), new Argument.Years(agreeing)));
    }
  }

  private Finding differing(
      Draft draft,
      Row whole,
      PlanYear year,
      List<BigDecimal> values,
      BigDecimal total,
      BigDecimal difference) {
    draft.step(
        StepKind.DIFFERENCE,
        "y − Σ",
        Exact.digits(total) + " − " + Exact.digits(Numbers.sum(values)),
        difference,
        ResultForm.AMOUNT);
    return draft.finding(
        differ,
        new Argument.Place(whole.area().code()),
        Argument.Years.of(year),
        new Argument.Words(Numbers.added(values)),
        new Argument.Typed(Numbers.sum(values), whole.indicator().unit()),
        new Argument.Typed(total, whole.indicator().unit()),
        new Argument.Typed(difference.abs(), whole.indicator().unit()));
  }

  private void note(
      Draft draft, Row whole, List<Row> parts, PlanYear year, List<BigDecimal> values) {
    InputRole role = series == Series.PLANNED ? InputRole.PLANNED : InputRole.YEARLY;
    draft.cell(role, "y", whole.key(year));
    for (int i = 0; i < parts.size(); i++) {
      draft.cell(role, "z" + (i + 1), parts.get(i).key(year));
    }
    draft.step(
        StepKind.SUM,
        "Σ = " + Numbers.letters("z", parts.size()),
        Numbers.added(values),
        Numbers.sum(values),
        ResultForm.AMOUNT);
  }

  private static List<BigDecimal> values(List<Row> parts, PlanYear year) {
    List<BigDecimal> values = new ArrayList<>();
    for (Row part : parts) {
      BigDecimal value = part.value(year);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }
}
