package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;

/**
 * 倍增: T = m × y0 at the due date, along a path of constant rate unless the yearly decomposition
 * says otherwise: S is where that path stands at the cut-off, (y0·m^(n/N) − y0)/(T − y0). Where T
 * is no better than the base, it has only to be kept.
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
    if (multiple.signum() <= 0 || base.signum() <= 0) {
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
    return goal.subtract(base).signum() * dossier.way() <= 0
        ? keep(now, goal)
        : reach(base, now, goal, multiple);
  }

  private Ruling keep(BigDecimal now, BigDecimal goal) {
    Lines.margin(dossier, "y", now, "T", goal);
    Lines.thresholds(dossier, "y", goal);
    Function<BigDecimal, VerdictStatus> at = Lines.at(dossier, goal);
    boolean held = at.apply(now) == VerdictStatus.HELD;
    return new Ruling(
        at.apply(now),
        null,
        null,
        null,
        Required.NONE,
        dossier.forecast(Outlook.Method.LATEST_STAYS, now, null, null, held && dossier.due(), goal),
        null,
        now,
        List.of(Bound.of(goal)),
        at);
  }

  private Ruling reach(BigDecimal base, BigDecimal now, BigDecimal goal, BigDecimal multiple) {
    Optional<Share> planned = new Schedule(dossier, null).ofLevel(base, goal);
    Share schedule = planned.orElseGet(() -> constantRate(base, goal, multiple));
    Progress progress =
        new Progress(base, goal.subtract(base), schedule, dossier.due(), dossier.rules());
    Share achievement = progress.achievement(now);
    BigDecimal share =
        dossier.step(
            StepKind.ACHIEVEMENT,
            "A = (y − y0) ÷ (T − y0)",
            "(%s − %s) ÷ (%s − %s)"
                .formatted(
                    Exact.digits(now), Exact.digits(base), Exact.digits(goal), Exact.digits(base)),
            achievement.value(),
            ResultForm.SHARE);
    BigDecimal pace = Tiers.note(dossier, achievement, progress);
    boolean reached = achievement.compareTo(BigDecimal.ONE) >= 0;
    return new Ruling(
        progress.status(now),
        share,
        schedule.value(),
        pace,
        dossier.due() || reached || now.signum() <= 0
            ? Required.NONE
            : new Required(null, dossier.requiredRate(now, goal)),
        outlook(base, now, goal, reached),
        CrossCheck.note(dossier, base, now, goal),
        now,
        progress.bounds(),
        progress::status);
  }

  /** S by the path of constant rate. */
  private Share constantRate(BigDecimal base, BigDecimal goal, BigDecimal multiple) {
    BigDecimal path =
        dossier.step(
            StepKind.PATH_VALUE,
            "y0 × m^(n ÷ N)",
            "%s × %s^(%s ÷ %s)"
                .formatted(
                    Exact.digits(base), Exact.digits(multiple), dossier.elapsed(), dossier.span()),
            Exact.grown(base, multiple, dossier.elapsed(), dossier.span()),
            ResultForm.AMOUNT);
    Share share = new Share(path.subtract(base), goal.subtract(base));
    dossier.step(
        StepKind.SCHEDULE,
        "S = (y0 × m^(n ÷ N) − y0) ÷ (T − y0)",
        "(%s − %s) ÷ (%s − %s)"
            .formatted(
                Exact.digits(path), Exact.digits(base), Exact.digits(goal), Exact.digits(base)),
        share.value(),
        ResultForm.SHARE);
    return share;
  }

  private Outlook outlook(BigDecimal base, BigDecimal now, BigDecimal goal, boolean reached) {
    if (now.signum() <= 0) {
      return new Outlook(
          dossier.trend(reached, false),
          Outlook.Method.NONE,
          null,
          null,
          null,
          dossier.caveats(false));
    }
    BigDecimal left = dossier.remaining();
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
            Exact.grown(now, Exact.over(now, base), left, dossier.elapsed()),
            ResultForm.AMOUNT);
    return dossier.forecast(Outlook.Method.CONSTANT_RATE, value, null, null, reached, goal);
  }
}
