package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

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
    Optional<BigDecimal> asked =
        dossier.ask(InputRole.BASE, "y0", Series.ACTUAL, dossier.baseYear());
    BigDecimal now =
        dossier.need(
            InputRole.LATEST, "y", Series.ACTUAL, dossier.lastYear(), Reason.Kind.NO_FIGURE);
    dossier.noteTime();
    boolean reached = right(now, goal);
    if (asked.isEmpty()) {
      if (!reached) {
        throw new NotAssessableException(Reason.Kind.NO_BASE, List.of(dossier.baseYear()));
      }
      margin(now, goal);
      dossier.threshold(line(goal, VerdictStatus.ACHIEVED));
      return new Ruling(
          VerdictStatus.ACHIEVED,
          null,
          null,
          null,
          Required.NONE,
          new Outlook(
              Trend.REACHED, Outlook.Method.LATEST_STAYS, now, null, null, dossier.caveats(false)),
          null,
          null,
          List.of(),
          any -> VerdictStatus.ACHIEVED);
    }
    BigDecimal base = asked.get();
    return right(base, goal) ? keep(base, now, goal) : reach(base, now, goal);
  }

  private boolean right(BigDecimal value, BigDecimal goal) {
    return value.subtract(goal).signum() * way >= 0;
  }

  private Threshold line(BigDecimal goal, VerdictStatus status) {
    return new Threshold("y", way > 0 ? "≥" : "≤", goal, status);
  }

  private void margin(BigDecimal now, BigDecimal goal) {
    dossier.step(
        StepKind.MARGIN,
        way > 0 ? "y − T" : "T − y",
        way > 0
            ? Exact.digits(now) + " − " + Exact.digits(goal)
            : Exact.digits(goal) + " − " + Exact.digits(now),
        now.subtract(goal).multiply(BigDecimal.valueOf(way)),
        ResultForm.AMOUNT);
  }

  private Ruling keep(BigDecimal base, BigDecimal now, BigDecimal goal) {
    margin(now, goal);
    dossier.threshold(line(goal, VerdictStatus.HELD));
    dossier.threshold(new Threshold("y", way > 0 ? "<" : ">", goal, VerdictStatus.BROKEN));
    Function<BigDecimal, VerdictStatus> at =
        y -> right(y, goal) ? VerdictStatus.HELD : VerdictStatus.BROKEN;
    return new Ruling(
        at.apply(now),
        null,
        null,
        null,
        required(now, goal),
        linear(base, now, goal, dossier.due() && right(now, goal)),
        null,
        now,
        List.of(goal),
        at);
  }

  private Ruling reach(BigDecimal base, BigDecimal now, BigDecimal goal) {
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
    BigDecimal schedule = schedule(base, goal, share);
    BigDecimal pace = Tiers.note(dossier, achievement, schedule);
    Function<BigDecimal, VerdictStatus> at =
        y -> Tiers.of(share.apply(y), schedule, dossier.due(), dossier.rules());
    List<BigDecimal> bounds = new ArrayList<>();
    for (BigDecimal bound : Tiers.bounds(schedule, dossier.due(), dossier.rules())) {
      bounds.add(base.add(Exact.times(bound, distance)));
    }
    CrossCheck check =
        CrossCheck.of(base, now, goal, dossier.elapsed(), dossier.span(), way, dossier.rules());
    noteCheck(check);
    return new Ruling(
        at.apply(now),
        achievement,
        schedule,
        pace,
        required(now, goal),
        linear(base, now, goal, right(now, goal)),
        check,
        now,
        bounds,
        at);
  }

  /** Notes the growth cross-check where it applies. */
  private void noteCheck(@Nullable CrossCheck check) {
    if (check != null) {
      dossier.step(
          StepKind.GROWTH_RATIO,
          way > 0
              ? "R = ((y ÷ y0)^(1÷n) − 1) ÷ |(T ÷ y0)^(1÷N) − 1|"
              : "R = −((y ÷ y0)^(1÷n) − 1) ÷ |(T ÷ y0)^(1÷N) − 1|",
          "n = " + dossier.elapsed() + ", N = " + dossier.span(),
          check.ratio(),
          ResultForm.RATIO);
    }
  }

  /** S: where the yearly decomposition stands at the cut-off, if it is there; else n/N. */
  private BigDecimal schedule(
      BigDecimal base, BigDecimal goal, Function<BigDecimal, BigDecimal> share) {
    Optional<BigDecimal> planned = planned(base);
    if (planned.isEmpty()) {
      return Tiers.calendar(dossier);
    }
    return dossier.step(
        StepKind.SCHEDULE_PLANNED,
        "S = (p − y0) ÷ (T − y0)",
        "(%s − %s) ÷ (%s − %s)"
            .formatted(
                Exact.digits(planned.get()),
                Exact.digits(base),
                Exact.digits(goal),
                Exact.digits(base)),
        share.apply(planned.get()),
        ResultForm.SHARE);
  }

  /** The planned level at the cut-off; at mid-year half-way from the year before. */
  private Optional<BigDecimal> planned(BigDecimal base) {
    PlanYear last = dossier.lastYear();
    Optional<BigDecimal> end = dossier.peek(Series.PLANNED, last);
    PlanYear before = PlanYear.of(last.value() - 1);
    Optional<BigDecimal> start =
        before.equals(dossier.baseYear())
            ? Optional.of(base)
            : dossier.peek(Series.PLANNED, before);
    if (end.isEmpty() || (dossier.midYear() && start.isEmpty())) {
      return Optional.empty();
    }
    BigDecimal p =
        dossier
            .ask(InputRole.PLANNED, dossier.symbol("p", last), Series.PLANNED, last)
            .orElseThrow();
    if (!dossier.midYear()) {
      return Optional.of(p);
    }
    if (!before.equals(dossier.baseYear())) {
      dossier.ask(InputRole.PLANNED, dossier.symbol("p", before), Series.PLANNED, before);
    }
    return Optional.of(p.add(start.orElseThrow()).divide(BigDecimal.TWO));
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
    BigDecimal rate =
        dossier.step(
            StepKind.REQUIRED_RATE,
            "(T ÷ y)^(1 ÷ (N − n)) − 1",
            "(%s ÷ %s)^(1 ÷ %s) − 1"
                .formatted(Exact.digits(goal), Exact.digits(now), dossier.remaining()),
            Exact.yearlyRate(now, goal, dossier.remaining()),
            ResultForm.PERCENT);
    return new Required(perYear, rate);
  }

  private Outlook linear(BigDecimal base, BigDecimal now, BigDecimal goal, boolean reached) {
    BigDecimal left = dossier.remaining().max(BigDecimal.ZERO);
    BigDecimal pace = Exact.over(now.subtract(base), dossier.elapsed());
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
            now.add(Exact.times(pace, left)),
            ResultForm.AMOUNT);
    List<BigDecimal> changes = changes(base);
    if (changes.size() < 2) {
      return dossier.forecast(Outlook.Method.LINEAR, value, null, null, reached, goal);
    }
    List<BigDecimal> sorted = changes.stream().sorted(dossier.worstFirst()).toList();
    return dossier.forecast(
        Outlook.Method.LINEAR,
        value,
        now.add(Exact.times(sorted.getFirst(), left)),
        now.add(Exact.times(sorted.getLast(), left)),
        reached,
        goal);
  }

  /** The yearly changes between whole years that are both known. */
  private List<BigDecimal> changes(BigDecimal base) {
    List<BigDecimal> changes = new ArrayList<>();
    Optional<BigDecimal> before = Optional.of(base);
    for (PlanYear year : dossier.wholeYears()) {
      Optional<BigDecimal> value = dossier.peek(Series.ACTUAL, year);
      if (value.isPresent() && before.isPresent()) {
        changes.add(value.get().subtract(before.get()));
      }
      before = value;
    }
    return changes;
  }
}
