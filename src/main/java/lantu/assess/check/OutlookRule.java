package lantu.assess.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Area;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;

/**
 * 远景增速: what a level due after the period asks a year from its base, held against the growth that
 * the plan itself has or wants. The growth is taken, first found, from the level's own later
 * figures, from the published rates of the indicator that is its growth, from the band that
 * indicator is to keep over its reference, or from the mean rate it is to reach. Where the band's
 * reference is not entered, the finding says what it would have to be; no rate is made up. Levels
 * and published rates are never mixed in one calculation, and the sentence says which was used.
 */
final class OutlookRule implements Rule {
  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    PlanYear last = sheet.plan().profile().period().last();
    for (Indicator indicator : sheet.indicators()) {
      for (Area area : sheet.areas()) {
        Optional<Target> target =
            indicator.targetNow(area).filter(due -> due.due().compareTo(last) > 0);
        target.flatMap(aim -> path(sheet, indicator, area, aim)).ifPresent(found);
      }
    }
  }

  private static Optional<Finding> path(
      Sheet sheet, Indicator indicator, Area area, Target target) {
    Optional<Goal> goal =
        Goal.of(indicator, target)
            .filter(g -> g.kind() == TargetKind.LEVEL || g.kind() == TargetKind.MULTIPLE_OF_BASE);
    Row row = sheet.row(indicator, area, Series.ACTUAL);
    BigDecimal base = row.value(sheet.baseYear());
    if (goal.isEmpty()
        || base == null
        || base.signum() <= 0
        || goal.get().value().signum() <= 0
        || target.due().compareTo(sheet.baseYear()) <= 0) {
      return Optional.empty();
    }
    Draft draft = new Draft(sheet, indicator, area.code());
    draft.cell(InputRole.BASE, "y0", row.key(sheet.baseYear()));
    boolean multiple = goal.get().kind() == TargetKind.MULTIPLE_OF_BASE;
    BigDecimal value = goal.get().value();
    draft.number(InputRole.TARGET, multiple ? "m" : "T", value);
    BigDecimal aim = multiple ? base.multiply(value) : value;
    if (multiple) {
      draft.step(
          StepKind.TARGET_VALUE,
          "T = y0 × m",
          Exact.digits(base) + " × " + Exact.digits(value),
          aim,
          ResultForm.AMOUNT);
    }
    int span = target.due().value() - sheet.baseYear().value();
    draft.number(InputRole.SPAN, "N", BigDecimal.valueOf(span));
    BigDecimal required =
        draft.step(
            StepKind.REQUIRED_RATE,
            "(T ÷ y0)^(1 ÷ N) − 1",
            "(%s ÷ %s)^(1 ÷ %d) − 1".formatted(Exact.digits(aim), Exact.digits(base), span),
            Exact.yearlyRate(base, aim, BigDecimal.valueOf(span)),
            ResultForm.PERCENT);
    OutlookPath.Ends ends =
        new OutlookPath.Ends(base, aim, target.due(), goal.get().way(), required);
    return Optional.of(held(sheet, indicator, new OutlookPath(sheet, row, draft, ends)));
  }

  private static Finding held(Sheet sheet, Indicator indicator, OutlookPath path) {
    Optional<Finding> byLevels = path.byLevels();
    if (byLevels.isPresent()) {
      return byLevels.get();
    }
    Optional<Indicator> growth = sheet.growthOf(indicator.code());
    Optional<Finding> byRates = growth.flatMap(path::byRates);
    if (byRates.isPresent()) {
      return byRates.get();
    }
    Target own = growth.map(Indicator::target).orElse(null);
    return switch (own) {
      case Target.BandOverReference band when band.direction() == Direction.UP ->
          path.byBand(growth.orElseThrow(), band);
      case Target.AverageGrowth mean -> path.byMean(growth.orElseThrow(), mean);
      case null, default -> path.alone();
    };
  }

  /** The years after one and up to another. */
  static List<PlanYear> between(PlanYear after, PlanYear upTo) {
    return java.util.stream.IntStream.rangeClosed(after.value() + 1, upTo.value())
        .mapToObj(PlanYear::of)
        .toList();
  }
}
