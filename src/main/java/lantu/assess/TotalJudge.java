package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * 五年累计: A = Σ/T. A total that lies on the better side of zero is to be reached. One that lies on
 * the other side is a budget: what is used up is held against what the schedule allows, and beyond
 * T it is broken. A total of zero is a line, since nothing can be divided by it.
 */
final class TotalJudge {
  private final Dossier dossier;
  private final Schedule calendar;

  /** A judge of a total that is due with the target. */
  TotalJudge(Dossier dossier) {
    this.dossier = dossier;
    this.calendar = new Schedule(dossier, null);
  }

  /** A judge of 全部完成, by its milestone where it has one. */
  TotalJudge(Dossier dossier, Target.AllDone all) {
    this.dossier = dossier;
    this.calendar = new Schedule(dossier, all.milestone());
  }

  Ruling judge(BigDecimal number) {
    BigDecimal goal = dossier.goal(InputRole.TARGET, "T", number);
    List<BigDecimal> values =
        dossier.needEach(
            InputRole.YEARLY, "y", Series.ACTUAL, dossier.years(), Reason.Kind.NO_FIGURE);
    dossier.noteTime();
    BigDecimal sum =
        dossier.step(
            StepKind.SUM,
            "Σ = " + letters(),
            joined(values),
            values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
            ResultForm.AMOUNT);
    BigDecimal latest = values.getLast();
    BigDecimal before = sum.subtract(latest);
    return switch (goal.signum() * dossier.way()) {
      case 0 -> line(goal, sum, latest, before);
      case 1 -> reach(goal, sum, latest, before);
      default -> budget(goal, sum, latest, before);
    };
  }

  private Ruling line(BigDecimal goal, BigDecimal sum, BigDecimal latest, BigDecimal before) {
    Lines.margin(dossier, "Σ", sum, "T", goal);
    Lines.thresholds(dossier, "Σ", goal);
    Function<BigDecimal, VerdictStatus> line = Lines.at(dossier, goal);
    VerdictStatus status = line.apply(sum);
    return new Ruling(
        status,
        null,
        null,
        null,
        Required.NONE,
        outlook(goal, sum, dossier.due() && status == VerdictStatus.HELD),
        null,
        latest,
        List.of(Bound.of(before.negate())),
        y -> line.apply(before.add(y)));
  }

  private Ruling reach(BigDecimal goal, BigDecimal sum, BigDecimal latest, BigDecimal before) {
    Share schedule = calendar.ofTotal(goal);
    Progress progress =
        new Progress(
            before.negate(), goal, schedule, dossier.due() || calendar.due(), dossier.rules());
    Share achievement = progress.achievement(latest);
    noteAchievement(achievement, goal, sum);
    BigDecimal pace = Tiers.note(dossier, achievement, progress);
    boolean reached = achievement.compareTo(BigDecimal.ONE) >= 0;
    return new Ruling(
        progress.status(latest),
        achievement.value(),
        schedule.value(),
        pace,
        required(goal, sum, reached),
        outlook(goal, sum, reached),
        null,
        latest,
        progress.bounds(),
        progress::status);
  }

  private Ruling budget(BigDecimal goal, BigDecimal sum, BigDecimal latest, BigDecimal before) {
    Share schedule = calendar.ofTotal(goal);
    Share used = new Share(sum, goal);
    noteAchievement(used, goal, sum);
    BigDecimal pace =
        !used.positive()
            ? null
            : dossier.step(
                StepKind.PACE,
                "K = S ÷ A",
                Exact.digits(schedule.value()) + " ÷ " + Exact.digits(used.value()),
                schedule.over(used),
                ResultForm.RATIO);
    noteBudget(pace);
    boolean kept = used.compareTo(BigDecimal.ONE) <= 0;
    return new Ruling(
        spent(used, schedule),
        used.value(),
        schedule.value(),
        pace,
        required(goal, sum, !kept),
        outlook(goal, sum, dossier.due() && kept),
        null,
        latest,
        budgetBounds(goal, before, schedule),
        y -> spent(new Share(before.add(y), goal), schedule));
  }

  private void noteAchievement(Share achievement, BigDecimal goal, BigDecimal sum) {
    dossier.step(
        StepKind.ACHIEVEMENT,
        "A = Σ ÷ T",
        Exact.digits(sum) + " ÷ " + Exact.digits(goal),
        achievement.value(),
        ResultForm.SHARE);
  }

  private void noteBudget(@Nullable BigDecimal pace) {
    dossier.threshold(new Threshold("A", ">", BigDecimal.ONE, VerdictStatus.BROKEN));
    if (dossier.due()) {
      dossier.threshold(new Threshold("A", "≤", BigDecimal.ONE, VerdictStatus.ACHIEVED));
    } else if (pace == null) {
      dossier.threshold(new Threshold("A", "≤", BigDecimal.ZERO, VerdictStatus.AHEAD));
    } else {
      Tiers.noteTiers(dossier);
    }
  }

  private VerdictStatus spent(Share used, Share schedule) {
    if (used.compareTo(BigDecimal.ONE) > 0) {
      return VerdictStatus.BROKEN;
    }
    if (dossier.due()) {
      return VerdictStatus.ACHIEVED;
    }
    return used.positive() ? Tiers.ofPace(schedule, used, dossier.rules()) : VerdictStatus.AHEAD;
  }

  private List<Bound> budgetBounds(BigDecimal goal, BigDecimal before, Share schedule) {
    List<Bound> bounds =
        new ArrayList<>(List.of(Bound.of(goal.subtract(before)), Bound.of(before.negate())));
    for (BigDecimal cut :
        List.of(dossier.rules().farBehind(), dossier.rules().onTrack(), dossier.rules().ahead())) {
      BigDecimal divisor = schedule.whole().multiply(cut);
      bounds.add(
          Bound.quotient(
              schedule.part().multiply(goal).subtract(before.multiply(divisor)), divisor));
    }
    return bounds;
  }

  private Required required(BigDecimal goal, BigDecimal sum, boolean over) {
    if (dossier.due() || over) {
      return Required.NONE;
    }
    BigDecimal left = calendar.remaining();
    return new Required(
        dossier.step(
            StepKind.REQUIRED,
            "(T − Σ) ÷ (" + calendar.spanSymbol() + " − n)",
            "(%s − %s) ÷ %s".formatted(Exact.digits(goal), Exact.digits(sum), left),
            Exact.over(goal.subtract(sum), left),
            ResultForm.AMOUNT),
        null);
  }

  private Outlook outlook(BigDecimal goal, BigDecimal sum, boolean reached) {
    BigDecimal left = dossier.remaining();
    BigDecimal value =
        dossier.step(
            StepKind.FORECAST,
            "Σ + Σ ÷ n × (N − n)",
            "%s + %s ÷ %s × %s"
                .formatted(Exact.digits(sum), Exact.digits(sum), dossier.elapsed(), left),
            sum.add(Exact.over(sum.multiply(left), dossier.elapsed())),
            ResultForm.AMOUNT);
    List<BigDecimal> paces =
        dossier.years().stream()
            .flatMap(
                year ->
                    dossier.peek(Series.ACTUAL, year).stream()
                        .map(amount -> Exact.over(amount, dossier.weight(year))))
            .sorted(dossier.worstFirst())
            .toList();
    boolean range = paces.size() >= 2 && left.signum() > 0;
    return dossier.forecast(
        Outlook.Method.LINEAR,
        value,
        range ? sum.add(paces.getFirst().multiply(left)) : null,
        range ? sum.add(paces.getLast().multiply(left)) : null,
        reached,
        goal);
  }

  private String letters() {
    return dossier.years().stream()
        .map(year -> dossier.symbol("y", year))
        .collect(Collectors.joining(" + "));
  }

  private static String joined(List<BigDecimal> values) {
    return values.stream().map(Exact::digits).collect(Collectors.joining(" + "));
  }
}
