package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;

/**
 * 期末达到: A = (y − y0)/(T − y0) against the calendar or the yearly decomposition. Where the base is
 * on the right side of the target already, the level has only to be kept: no division.
 */
final class LevelJudge {
  private final Dossier dossier;
  private final int way;

  LevelJudge(Dossier dossier) {
    this.dossier = dossier;
    this.way = dossier.way();
  }

  Ruling judge(BigDecimal number) {
    BigDecimal goal = dossier.goal(InputRole.TARGET, "T", number);
    Optional<BigDecimal> base =
        dossier.ask(InputRole.BASE, "y0", Series.ACTUAL, dossier.baseYear());
    BigDecimal now =
        dossier.need(
            InputRole.LATEST, "y", Series.ACTUAL, dossier.lastYear(), Reason.Kind.NO_FIGURE);
    dossier.noteTime();
    if (base.isEmpty()) {
      return baseless(now, goal);
    }
    return right(base.get(), goal) ? keep(base.get(), now, goal) : reach(base.get(), now, goal);
  }

  private boolean right(BigDecimal value, BigDecimal goal) {
    return value.subtract(goal).signum() * way >= 0;
  }

  /** Without a base only what needs none can be said: reached, or missed when due. */
  private Ruling baseless(BigDecimal now, BigDecimal goal) {
    boolean reached = right(now, goal);
    if (!reached && !dossier.due()) {
      throw new NotAssessableException(Reason.Kind.NO_BASE, List.of(dossier.baseYear()));
    }
    Lines.margin(dossier, "y", now, "T", goal);
    dossier.threshold(new Threshold("y", way > 0 ? "≥" : "≤", goal, VerdictStatus.ACHIEVED));
    Function<BigDecimal, VerdictStatus> at =
        y -> right(y, goal) ? VerdictStatus.ACHIEVED : VerdictStatus.BEHIND;
    boolean due = dossier.due();
    if (due) {
      dossier.threshold(new Threshold("y", way > 0 ? "<" : ">", goal, VerdictStatus.BEHIND));
    }
    return new Ruling(
        at.apply(now),
        null,
        null,
        null,
        Required.NONE,
        dossier.forecast(Outlook.Method.LATEST_STAYS, now, null, null, reached, goal),
        null,
        due ? now : null,
        due ? List.of(Bound.of(goal)) : List.of(),
        at);
  }

  private Ruling keep(BigDecimal base, BigDecimal now, BigDecimal goal) {
    Lines.margin(dossier, "y", now, "T", goal);
    Lines.thresholds(dossier, "y", goal);
    Function<BigDecimal, VerdictStatus> at = Lines.at(dossier, goal);
    return new Ruling(
        at.apply(now),
        null,
        null,
        null,
        required(now, goal),
        linear(base, now, goal, dossier.due() && right(now, goal)),
        null,
        now,
        List.of(Bound.of(goal)),
        at);
  }

  private Ruling reach(BigDecimal base, BigDecimal now, BigDecimal goal) {
    Schedule calendar = new Schedule(dossier, null);
    Share schedule = calendar.ofLevel(base, goal).orElseGet(calendar::calendar);
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
    return new Ruling(
        progress.status(now),
        share,
        schedule.value(),
        pace,
        required(now, goal),
        linear(base, now, goal, right(now, goal)),
        CrossCheck.note(dossier, base, now, goal),
        now,
        progress.bounds(),
        progress::status);
  }

  private Required required(BigDecimal now, BigDecimal goal) {
    if (dossier.due() || right(now, goal)) {
      return Required.NONE;
    }
    BigDecimal perYear =
        dossier.step(
            StepKind.REQUIRED,
            "(T − y) ÷ (N − n)",
            "(%s − %s) ÷ %s".formatted(Exact.digits(goal), Exact.digits(now), dossier.remaining()),
            Exact.over(goal.subtract(now), dossier.remaining()),
            ResultForm.AMOUNT);
    if (now.signum() <= 0 || goal.signum() <= 0) {
      return new Required(perYear, null);
    }
    return new Required(perYear, dossier.requiredRate(now, goal));
  }

  private Outlook linear(BigDecimal base, BigDecimal now, BigDecimal goal, boolean reached) {
    BigDecimal left = dossier.remaining();
    BigDecimal value =
        dossier.step(
            StepKind.FORECAST,
            "y + (y − y0) ÷ n × (N − n)",
            "%s + (%s − %s) ÷ %s × %s"
                .formatted(
                    Exact.digits(now),
                    Exact.digits(now),
                    Exact.digits(base),
                    dossier.elapsed(),
                    left),
            now.add(Exact.over(now.subtract(base).multiply(left), dossier.elapsed())),
            ResultForm.AMOUNT);
    List<BigDecimal> paces = left.signum() == 0 ? List.of() : paces(base);
    if (paces.size() < 2) {
      return dossier.forecast(Outlook.Method.LINEAR, value, null, null, reached, goal);
    }
    return dossier.forecast(
        Outlook.Method.LINEAR,
        value,
        now.add(paces.getFirst().multiply(left)),
        now.add(paces.getLast().multiply(left)),
        reached,
        goal);
  }

  /** The paces a year from each figure to the next that is known, the worst first. */
  private List<BigDecimal> paces(BigDecimal base) {
    List<BigDecimal> paces = new ArrayList<>();
    BigDecimal from = base;
    BigDecimal since = BigDecimal.ZERO;
    for (PlanYear year : dossier.years()) {
      Optional<BigDecimal> value = dossier.peek(Series.ACTUAL, year);
      if (value.isEmpty()) {
        continue;
      }
      boolean last = year.equals(dossier.lastYear());
      if (!last) {
        dossier.ask(InputRole.YEARLY, dossier.symbol("y", year), Series.ACTUAL, year);
      }
      BigDecimal until =
          last ? dossier.elapsed() : BigDecimal.valueOf(year.value() - dossier.baseYear().value());
      paces.add(Exact.over(value.get().subtract(from), until.subtract(since)));
      from = value.get();
      since = until;
    }
    paces.sort(dossier.worstFirst());
    return paces;
  }
}
