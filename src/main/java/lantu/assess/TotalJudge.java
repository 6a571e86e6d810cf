package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 五年累计: A = Σ/T. Where less is better the total is a budget: what is used up is held against what
 * the schedule allows, and beyond T it is broken.
 */
final class TotalJudge {
  private final Dossier dossier;
  private final @Nullable PlanYear milestone;

  /** A judge; the milestone is the year by which all is to be done, null for the due year. */
  TotalJudge(Dossier dossier, @Nullable PlanYear milestone) {
    this.dossier = dossier;
    this.milestone = milestone;
  }

  Ruling judge(BigDecimal number) {
    BigDecimal goal = dossier.goal(InputRole.TARGET, "T", number);
    List<BigDecimal> values =
        dossier.needEach(
            InputRole.YEARLY, "y", Series.ACTUAL, dossier.years(), Reason.Kind.NO_FIGURE);
    if (goal.signum() == 0) {
      throw new NotAssessableException(Reason.Kind.ZERO_TARGET, List.of());
    }
    dossier.noteTime();
    BigDecimal sum =
        dossier.step(
            StepKind.SUM,
            "Σ = " + letters(values.size()),
            joined(values),
            values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
            ResultForm.AMOUNT);
    BigDecimal before = sum.subtract(values.getLast());
    BigDecimal achievement =
        dossier.step(
            StepKind.ACHIEVEMENT,
            "A = Σ ÷ T",
            Exact.digits(sum) + " ÷ " + Exact.digits(goal),
            Exact.over(sum, goal),
            ResultForm.SHARE);
    BigDecimal schedule = milestone == null ? schedule(goal) : toMilestone(milestone);
    return dossier.way() > 0
        ? upwards(goal, sum, before, values, achievement, schedule)
        : budget(goal, sum, before, values, achievement, schedule);
  }

  private Ruling upwards(
      BigDecimal goal,
      BigDecimal sum,
      BigDecimal before,
      List<BigDecimal> values,
      BigDecimal achievement,
      BigDecimal schedule) {
    boolean due = dossier.due() || (milestone != null && pastMilestone(milestone));
    BigDecimal pace = Tiers.note(dossier, achievement, schedule);
    Function<BigDecimal, VerdictStatus> at =
        y -> Tiers.of(Exact.over(before.add(y), goal), schedule, due, dossier.rules());
    List<BigDecimal> bounds = new ArrayList<>();
    for (BigDecimal bound : Tiers.bounds(schedule, due, dossier.rules())) {
      bounds.add(Exact.times(bound, goal).subtract(before));
    }
    return new Ruling(
        at.apply(values.getLast()),
        achievement,
        schedule,
        pace,
        required(goal, sum, achievement),
        outlook(goal, sum, achievement.compareTo(BigDecimal.ONE) >= 0),
        null,
        values.getLast(),
        bounds,
        at);
  }

  private Ruling budget(
      BigDecimal goal,
      BigDecimal sum,
      BigDecimal before,
      List<BigDecimal> values,
      BigDecimal achievement,
      BigDecimal schedule) {
    BigDecimal pace =
        achievement.signum() <= 0
            ? null
            : dossier.step(
                StepKind.PACE,
                "K = S ÷ A",
                Exact.digits(schedule) + " ÷ " + Exact.digits(achievement),
                Exact.over(schedule, achievement),
                ResultForm.RATIO);
    dossier.threshold(new Threshold("A", ">", BigDecimal.ONE, VerdictStatus.BROKEN));
    Tiers.noteTiers(dossier);
    Function<BigDecimal, VerdictStatus> at = y -> spent(Exact.over(before.add(y), goal), schedule);
    List<BigDecimal> bounds = new ArrayList<>(List.of(goal.subtract(before)));
    for (BigDecimal cut :
        List.of(dossier.rules().farBehind(), dossier.rules().onTrack(), dossier.rules().ahead())) {
      bounds.add(Exact.over(Exact.times(schedule, goal), cut).subtract(before));
    }
    return new Ruling(
        at.apply(values.getLast()),
        achievement,
        schedule,
        pace,
        required(goal, sum, achievement),
        outlook(goal, sum, dossier.due() && achievement.compareTo(BigDecimal.ONE) <= 0),
        null,
        values.getLast(),
        bounds,
        at);
  }

  private VerdictStatus spent(BigDecimal share, BigDecimal schedule) {
    if (share.compareTo(BigDecimal.ONE) > 0) {
      return VerdictStatus.BROKEN;
    }
    if (dossier.due()) {
      return VerdictStatus.ACHIEVED;
    }
    return share.signum() <= 0
        ? VerdictStatus.AHEAD
        : Tiers.ofPace(Exact.over(schedule, share), dossier.rules());
  }

  /** S: what the decomposition plans up to the cut-off, if all of it is there; else n/N. */
  private BigDecimal schedule(BigDecimal goal) {
    List<BigDecimal> planned = new ArrayList<>();
    for (PlanYear year : dossier.years()) {
      Optional<BigDecimal> value = dossier.peek(Series.PLANNED, year);
      if (value.isEmpty()) {
        return Tiers.calendar(dossier);
      }
      planned.add(value.get().multiply(dossier.weight(year)));
    }
    for (PlanYear year : dossier.years()) {
      dossier.ask(InputRole.PLANNED, dossier.symbol("p", year), Series.PLANNED, year);
    }
    return dossier.step(
        StepKind.SCHEDULE_PLANNED,
        "S = Σp ÷ T",
        "(" + joined(planned) + ") ÷ " + Exact.digits(goal),
        Exact.over(planned.stream().reduce(BigDecimal.ZERO, BigDecimal::add), goal),
        ResultForm.SHARE);
  }

  private boolean pastMilestone(PlanYear year) {
    return dossier.elapsed().compareTo(yearsTo(year)) >= 0;
  }

  private BigDecimal yearsTo(PlanYear year) {
    return BigDecimal.valueOf(year.value() - dossier.baseYear().value());
  }

  private BigDecimal toMilestone(PlanYear year) {
    return dossier.step(
        StepKind.SCHEDULE,
        "S = n ÷ N′ ≤ 1",
        dossier.elapsed() + " ÷ " + yearsTo(year),
        Exact.over(dossier.elapsed(), yearsTo(year)).min(BigDecimal.ONE),
        ResultForm.SHARE);
  }

  private Required required(BigDecimal goal, BigDecimal sum, BigDecimal achievement) {
    if (dossier.due() || achievement.compareTo(BigDecimal.ONE) >= 0) {
      return Required.NONE;
    }
    return new Required(
        dossier.step(
            StepKind.REQUIRED,
            "(T − Σ) ÷ (N − n)",
            "(%s − %s) ÷ %s".formatted(Exact.digits(goal), Exact.digits(sum), dossier.remaining()),
            Exact.over(goal.subtract(sum), dossier.remaining()),
            ResultForm.AMOUNT),
        null);
  }

  private Outlook outlook(BigDecimal goal, BigDecimal sum, boolean reached) {
    BigDecimal left = dossier.remaining().max(BigDecimal.ZERO);
    BigDecimal value =
        dossier.step(
            StepKind.FORECAST,
            "Σ + Σ ÷ n × (N − n)",
            "%s + %s ÷ %s × %s"
                .formatted(Exact.digits(sum), Exact.digits(sum), dossier.elapsed(), left),
            sum.add(Exact.times(Exact.over(sum, dossier.elapsed()), left)),
            ResultForm.AMOUNT);
    List<BigDecimal> whole =
        dossier.wholeYears().stream()
            .flatMap(year -> dossier.peek(Series.ACTUAL, year).stream())
            .sorted(dossier.worstFirst())
            .toList();
    boolean range = whole.size() >= 2;
    return dossier.forecast(
        Outlook.Method.LINEAR,
        value,
        range ? sum.add(Exact.times(whole.getFirst(), left)) : null,
        range ? sum.add(Exact.times(whole.getLast(), left)) : null,
        reached,
        goal);
  }

  private String letters(int count) {
    return dossier.years().stream()
        .limit(count)
        .map(year -> dossier.symbol("y", year))
        .collect(Collectors.joining(" + "));
  }

  private static String joined(List<BigDecimal> values) {
    return values.stream().map(Exact::digits).collect(Collectors.joining(" + "));
  }
}
