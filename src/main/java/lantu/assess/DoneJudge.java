package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 全部完成 of a state: A = y/T, whatever the base was; only all of it is done. Where a milestone year
 * is set, the schedule runs to it.
 */
final class DoneJudge {
  private final Dossier dossier;
  private final @Nullable PlanYear milestone;

  DoneJudge(Dossier dossier, @Nullable PlanYear milestone) {
    this.dossier = dossier;
    this.milestone = milestone;
  }

  Ruling judge(BigDecimal total) {
    BigDecimal goal = dossier.goal(InputRole.TARGET, "T", total);
    BigDecimal now =
        dossier.need(
            InputRole.LATEST, "y", Series.ACTUAL, dossier.lastYear(), Reason.Kind.NO_FIGURE);
    if (goal.signum() == 0) {
      throw new NotAssessableException(Reason.Kind.ZERO_TARGET, List.of());
    }
    dossier.noteTime();
    BigDecimal achievement =
        dossier.step(
            StepKind.ACHIEVEMENT,
            "A = y ÷ T",
            Exact.digits(now) + " ÷ " + Exact.digits(goal),
            Exact.over(now, goal),
            ResultForm.SHARE);
    BigDecimal span =
        milestone == null
            ? dossier.span()
            : BigDecimal.valueOf(milestone.value() - dossier.baseYear().value());
    boolean due = dossier.elapsed().compareTo(span) >= 0;
    BigDecimal schedule =
        dossier.step(
            StepKind.SCHEDULE,
            "S = n ÷ N ≤ 1",
            dossier.elapsed() + " ÷ " + span,
            Exact.over(dossier.elapsed(), span).min(BigDecimal.ONE),
            ResultForm.SHARE);
    BigDecimal pace = Tiers.note(dossier, achievement, schedule);
    Function<BigDecimal, VerdictStatus> at =
        y -> Tiers.of(Exact.over(y, goal), schedule, due, dossier.rules());
    List<BigDecimal> bounds = new ArrayList<>();
    for (BigDecimal bound : Tiers.bounds(schedule, due, dossier.rules())) {
      bounds.add(Exact.times(bound, goal));
    }
    boolean reached = achievement.compareTo(BigDecimal.ONE) >= 0;
    BigDecimal left = dossier.remaining().max(BigDecimal.ZERO);
    BigDecimal forecast = now.add(Exact.times(Exact.over(now, dossier.elapsed()), left));
    return new Ruling(
        at.apply(now),
        achievement,
        schedule,
        pace,
        required(now, goal, reached),
        dossier.forecast(Outlook.Method.LINEAR, forecast, null, null, reached, goal),
        null,
        now,
        bounds,
        at);
  }

  private Required required(BigDecimal now, BigDecimal goal, boolean reached) {
    if (dossier.due() || reached) {
      return Required.NONE;
    }
    return new Required(
        dossier.step(
            StepKind.REQUIRED,
            "(T − y) ÷ (N − n)",
            "(%s − %s) ÷ %s".formatted(Exact.digits(goal), Exact.digits(now), dossier.remaining()),
            Exact.over(goal.subtract(now), dossier.remaining()),
            ResultForm.AMOUNT),
        null);
  }
}
