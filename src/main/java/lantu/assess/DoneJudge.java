package lantu.assess;

import java.math.BigDecimal;
import java.util.Optional;
import lantu.plan.Series;
import lantu.plan.Target;

/**
 * 全部完成 of a state: A = y/T; only all of it is done. Where a milestone year is set, the schedule
 * runs to it. What was done before the plan is no progress of it: where the base is known, schedule
 * and forecast start from there.
 */
final class DoneJudge {
  private final Dossier dossier;
  private final Schedule calendar;

  DoneJudge(Dossier dossier, Target.AllDone all) {
    this.dossier = dossier;
    this.calendar = new Schedule(dossier, all.milestone());
  }

  Ruling judge(BigDecimal total) {
    BigDecimal goal = dossier.goal(InputRole.TARGET, "T", total);
    BigDecimal now =
        dossier.need(
            InputRole.LATEST, "y", Series.ACTUAL, dossier.lastYear(), Reason.Kind.NO_FIGURE);
    Optional<BigDecimal> base =
        dossier.peek(Series.ACTUAL, dossier.baseYear()).isPresent()
            ? dossier.ask(InputRole.BASE, "y0", Series.ACTUAL, dossier.baseYear())
            : Optional.empty();
    dossier.noteTime();
    Share schedule =
        calendar
            .ofDone(base.orElse(null), goal)
            .or(() -> base.map(start -> calendar.calendarFrom(start, goal)))
            .orElseGet(calendar::calendar);
    Progress progress =
        new Progress(
            BigDecimal.ZERO, goal, schedule, dossier.due() || calendar.due(), dossier.rules());
    Share achievement = progress.achievement(now);
    BigDecimal share =
        dossier.step(
            StepKind.ACHIEVEMENT,
            "A = y ÷ T",
            Exact.digits(now) + " ÷ " + Exact.digits(goal),
            achievement.value(),
            ResultForm.SHARE);
    BigDecimal pace = Tiers.note(dossier, achievement, progress);
    boolean reached = achievement.compareTo(BigDecimal.ONE) >= 0;
    return new Ruling(
        progress.status(now),
        share,
        schedule.value(),
        pace,
        required(now, goal, reached),
        outlook(base, now, goal, reached),
        null,
        now,
        progress.bounds(),
        progress::status);
  }

  private Outlook outlook(
      Optional<BigDecimal> base, BigDecimal now, BigDecimal goal, boolean reached) {
    BigDecimal left = dossier.remaining();
    BigDecimal value =
        dossier.step(
            StepKind.FORECAST,
            base.isPresent() ? "y + (y − y0) ÷ n × (N − n)" : "y + y ÷ n × (N − n)",
            base.isPresent()
                ? "%s + (%s − %s) ÷ %s × %s"
                    .formatted(
                        Exact.digits(now),
                        Exact.digits(now),
                        Exact.digits(base.get()),
                        dossier.elapsed(),
                        left)
                : "%s + %s ÷ %s × %s"
                    .formatted(Exact.digits(now), Exact.digits(now), dossier.elapsed(), left),
            now.add(
                Exact.over(
                    now.subtract(base.orElse(BigDecimal.ZERO)).multiply(left), dossier.elapsed())),
            ResultForm.AMOUNT);
    return dossier.forecast(Outlook.Method.LINEAR, value, null, null, reached, goal);
  }

  private Required required(BigDecimal now, BigDecimal goal, boolean reached) {
    if (dossier.due() || reached) {
      return Required.NONE;
    }
    BigDecimal left = calendar.remaining();
    return new Required(
        dossier.step(
            StepKind.REQUIRED,
            "(T − y) ÷ (" + calendar.spanSymbol() + " − n)",
            "(%s − %s) ÷ %s".formatted(Exact.digits(goal), Exact.digits(now), left),
            Exact.over(goal.subtract(now), left),
            ResultForm.AMOUNT),
        null);
  }
}
