package lantu.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import lantu.plan.Adjustment;
import lantu.plan.AreaCode;
import lantu.plan.Assignment;
import lantu.plan.Basis;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.Judgement;
import lantu.plan.ManualVerdict;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;

/**
 * What an office decides in the course of a plan, made up for 演示数据: a number assigned by the city,
 * a target adjusted in the middle of the period, a verdict of the office's own. Papers and reasons
 * are the mark itself, so that nothing of it can be taken for real. A plan without a target of the
 * kind goes without the decision.
 */
final class SampleDecisions {
  private final Plan shipped;
  private final String mark;

  SampleDecisions(Plan shipped, String mark) {
    this.shipped = shipped;
    this.mark = mark;
  }

  /**
   * The indicators with what was assigned and adjusted.
   *
   * @param yearly the number assigned for each year, where the basis is cumulative
   */
  List<Indicator> indicators(Function<Indicator, BigDecimal> yearly) {
    List<Indicator> changed = new ArrayList<>(shipped.indicators());
    change(
        changed,
        indicator ->
            indicator.basis() == Basis.CUMULATIVE && indicator.target() instanceof Target.Assigned,
        indicator -> assigned(indicator, yearly.apply(indicator)));
    change(
        changed, indicator -> indicator.target() instanceof Target.FloorEachYear, this::adjusted);
    return changed;
  }

  /** The judgement with a verdict of the office's own, at the end of the middle year. */
  Judgement judgement() {
    AreaCode district = shipped.district().code();
    Judgement judgement = shipped.judgement();
    for (Indicator indicator : shipped.indicators()) {
      if (indicator.main() && indicator.target() instanceof Target.Cumulative) {
        VerdictKey key = new VerdictKey(indicator.code(), district, CutOff.endOf(middle()));
        return judgement.with(key, new ManualVerdict(key, VerdictStatus.ON_TRACK, mark, mark));
      }
    }
    return judgement;
  }

  private Indicator assigned(Indicator indicator, BigDecimal yearly) {
    Target.Assigned open = (Target.Assigned) Objects.requireNonNull(indicator.target());
    BigDecimal total = yearly.multiply(BigDecimal.valueOf(shipped.profile().period().length()));
    PlanYear first = shipped.profile().period().first();
    return indicator.with(
        new Target.Assigned(
            open.wording(),
            open.due(),
            open.direction(),
            new Assignment(
                total,
                TargetKind.CUMULATIVE,
                mark,
                LocalDate.of(first.value(), Month.JUNE, 30),
                null)));
  }

  private Indicator adjusted(Indicator indicator) {
    Target.FloorEachYear before = (Target.FloorEachYear) Objects.requireNonNull(indicator.target());
    BigDecimal higher = before.value().multiply(new BigDecimal("1.1")).stripTrailingZeros();
    BigDecimal plain = higher.scale() < 0 ? higher.setScale(0) : higher;
    return indicator.withAdjustments(
        List.of(
            new Adjustment(
                shipped.district().code(),
                new Target.FloorEachYear(
                    plain.toPlainString(), before.due(), plain, before.direction()),
                mark,
                LocalDate.of(middle().value(), Month.JULY, 31))));
  }

  private PlanYear middle() {
    List<PlanYear> years = shipped.profile().period().years();
    return years.get(years.size() / 2);
  }

  /** Changes the first indicator of the main table that is wanted. */
  private static void change(
      List<Indicator> indicators, Predicate<Indicator> wanted, UnaryOperator<Indicator> change) {
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      if (indicator.main() && wanted.test(indicator)) {
        indicators.set(i, change.apply(indicator));
        return;
      }
    }
  }
}
