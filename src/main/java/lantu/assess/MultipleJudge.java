package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;

/**
 * 倍增: T = m × y0 at the due date, along a path of constant rate: S is where that path stands at the
 * cut-off, (y0·m^(n/N) − y0)/(T − y0).
 */
final class MultipleJudge {
  private final Dossier dossier;

  MultipleJudge(Dossier dossier) {
    this.dossier = dossier;
  }

  Ruling judge(BigDecimal multiple) {
    dossier.goal(InputRole.TARGET, "m", multiple);
    BigDecimal base =
        dossier.need(InputRole.BASE, "y0", Series.ACTUAL, dossier.baseYear(), Reason.Kind.NO_BASE);
    BigDecimal now =
        dossier.need(
            InputRole.LATEST, "y", Series.ACTUAL, dossier.lastYear(), Reason.Kind.NO_FIGURE);
    if (multiple.signum() <= 0 || base.signum() == 0) {
      throw new NotAssessableException(Reason.Kind.ZERO_TARGET, List.of());
    }
    dossier.noteTime();
    BigDecimal goal =
        dossier.step(
            StepKind.TARGET_VALUE,
            "T = y0 × m",
            Exact.digits(base) + " × " + Exact.digits(multiple),
            base.multiply(multiple),
            ResultForm.AMOUNT);
    BigDecimal path =
        dossier.step(
            StepKind.PATH_VALUE,
            "y0 × m^(n ÷ N)",
            "%s × %s^(%s ÷ %s)"
                .formatted(
                    Exact.digits(base), Exact.digits(multiple), dossier.elapsed(), dossier.span()),
            Exact.times(base, Exact.power(multiple, Exact.over(dossier.elapsed(), dossier.span()))),
            ResultForm.AMOUNT);
    return goal.subtract(base).signum() * dossier.way() <= 0
        ? keep(now, goal)
        : reach(base, now, goal, path);
  }

  private Ruling keep(BigDecimal now, BigDecimal goal) {
    int way = dossier.way();
    dossier.threshold(new Threshold("y", way > 0 ? "≥" : "≤", goal, VerdictStatus.HELD));
    Function<BigDecimal, VerdictStatus> at =
        y -> y.subtract(goal).signum() * way >= 0 ? VerdictStatus.HELD : VerdictStatus.BROKEN;
    return new Ruling(
        at.apply(now),
        null,
        null,
        null,
        Required.NONE,
        dossier.forecast(
            Outlook.Method.LATEST_STAYS,
            now,
            null,
            null,
            at.apply(now) == VerdictStatus.HELD && dossier.due(),
            goal),
        null,
        now,
        List.of(goal),
        at);
  }

  private Ruling reach(BigDecimal base, BigDecimal now, BigDecimal goal, BigDecimal path) {
    BigDecimal distance = goal.subtract(base);
    Function<BigDecimal, BigDecimal> share = y -> Exact.over(y.subtract(base), distance);
    BigDecimal achievement =
        dossier.step(
            StepKind.ACHIEVEMENT,
            "A = (y − y0) ÷ (T − y0)",
            "(%s − %s) ÷ (%s − %s)"
                .formatted(
                    Exact.digits(now), Exact.digits(base), Exact.digits(goal), Exact.digits(base)),
            share.apply(now),
            ResultForm.SHARE);
    BigDecimal schedule =
        dossier.step(
            StepKind.SCHEDULE,
            "S = (y0 × m^(n ÷ N) − y0) ÷ (T − y0)",
            "(%s − %s) ÷ (%s − %s)"
                .formatted(
                    Exact.digits(path), Exact.digits(base), Exact.digits(goal), Exact.digits(base)),
            share.apply(path),
            ResultForm.SHARE);
    BigDecimal pace = Tiers.note(dossier, achievement, schedule);
    Function<BigDecimal, VerdictStatus> at =
        y -> Tiers.of(share.apply(y), schedule, dossier.due(), dossier.rules());
    List<BigDecimal> bounds = new ArrayList<>();
    for (BigDecimal bound : Tiers.bounds(schedule, dossier.due(), dossier.rules())) {
      bounds.add(base.add(Exact.times(bound, distance)));
    }
    boolean reached = achievement.compareTo(BigDecimal.ONE) >= 0;
    return new Ruling(
        at.apply(now),
        achievement,
        schedule,
        pace,
        required(now, goal, reached),
        outlook(base, now, goal, reached),
        CrossCheck.of(
            base, now, goal, dossier.elapsed(), dossier.span(), dossier.way(), dossier.rules()),
        now,
        bounds,
        at);
  }

  private Required required(BigDecimal now, BigDecimal goal, boolean reached) {
    if (dossier.due() || reached || now.signum() * goal.signum() <= 0) {
      return Required.NONE;
    }
    return new Required(
        null,
        dossier.step(
            StepKind.REQUIRED_RATE,
            "(T ÷ y)^(1 ÷ (N − n)) − 1",
            "(%s ÷ %s)^(1 ÷ %s) − 1"
                .formatted(Exact.digits(goal), Exact.digits(now), dossier.remaining()),
            Exact.yearlyRate(now, goal, dossier.remaining()),
            ResultForm.PERCENT));
  }

  private Outlook outlook(BigDecimal base, BigDecimal now, BigDecimal goal, boolean reached) {
    if (now.signum() * base.signum() <= 0) {
      return new Outlook(
          Trend.UNLIKELY, Outlook.Method.NONE, null, null, null, dossier.caveats(false));
    }
    BigDecimal left = dossier.remaining().max(BigDecimal.ZERO);
    BigDecimal value =
        dossier.step(
            StepKind.FORECAST,
            "y × (y ÷ y0)^((N − n) ÷ n)",
            "%s × (%s ÷ %s)^(%s ÷ %s)"
                .formatted(
                    Exact.digits(now),
                    Exact.digits(now),
                    Exact.digits(base),
                    left,
                    dossier.elapsed()),
            Exact.times(
                now, Exact.power(Exact.over(now, base), Exact.over(left, dossier.elapsed()))),
            ResultForm.AMOUNT);
    return dossier.forecast(Outlook.Method.CONSTANT_RATE, value, null, null, reached, goal);
  }
}
