package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;

/**
 * 年均增长: the geometric mean ḡ of the yearly rates against x. Before the due date K = ḡ/x; on it the
 * mean reaches x or not. A half year counts with the power one half.
 */
final class RateJudge {
  private final Dossier dossier;

  RateJudge(Dossier dossier) {
    this.dossier = dossier;
  }

  Ruling judge(BigDecimal number) {
    BigDecimal goal = dossier.goal(InputRole.TARGET, "x", number);
    List<PlanYear> years = dossier.years();
    List<BigDecimal> rates =
        dossier.needEach(InputRole.YEARLY, "g", Series.ACTUAL, years, Reason.Kind.NO_FIGURE);
    List<PlanYear> impossible =
        years.stream()
            .filter(year -> Exact.factor(rates.get(years.indexOf(year))).signum() <= 0)
            .toList();
    if (!impossible.isEmpty() || Exact.factor(goal).signum() <= 0) {
      throw new NotAssessableException(Reason.Kind.IMPOSSIBLE_RATE, impossible);
    }
    dossier.noteTime();
    BigDecimal before = BigDecimal.ONE;
    for (PlanYear year : years.subList(0, years.size() - 1)) {
      before = Exact.times(before, Exact.factor(rates.get(years.indexOf(year))));
    }
    BigDecimal product = before;
    BigDecimal lastWeight = dossier.weight(dossier.lastYear());
    Function<BigDecimal, BigDecimal> mean =
        g ->
            Exact.power(
                    Exact.times(product, Exact.power(Exact.factor(g), lastWeight)),
                    Exact.over(BigDecimal.ONE, dossier.elapsed()))
                .subtract(BigDecimal.ONE)
                .multiply(Exact.HUNDRED);
    BigDecimal found =
        dossier.step(
            StepKind.MEAN_RATE,
            "ḡ = (Π(1 + g))^(1 ÷ n) − 1",
            rates.stream()
                    .map(rate -> "(1 + " + Exact.digits(rate) + "%)")
                    .collect(Collectors.joining(" × ", "(", ")"))
                + "^(1 ÷ "
                + dossier.elapsed()
                + ") − 1",
            mean.apply(rates.getLast()),
            ResultForm.PERCENT);
    return ruling(goal, rates.getLast(), found, mean, product, lastWeight);
  }

  private Ruling ruling(
      BigDecimal goal,
      BigDecimal latest,
      BigDecimal found,
      Function<BigDecimal, BigDecimal> mean,
      BigDecimal before,
      BigDecimal lastWeight) {
    BigDecimal pace = null;
    if (goal.signum() > 0 && dossier.way() > 0) {
      pace =
          dossier.step(
              StepKind.PACE,
              "K = ḡ ÷ x",
              Exact.digits(found) + " ÷ " + Exact.digits(goal),
              Exact.over(found, goal),
              ResultForm.RATIO);
      if (dossier.due()) {
        dossier.threshold(new Threshold("ḡ", "≥", goal, VerdictStatus.ACHIEVED));
        dossier.threshold(new Threshold("ḡ", "<", goal, VerdictStatus.BEHIND));
      } else {
        Tiers.noteTiers(dossier);
      }
    } else {
      String sign = dossier.way() > 0 ? "≥" : "≤";
      dossier.threshold(new Threshold("ḡ", sign, goal, VerdictStatus.HELD));
    }
    Function<BigDecimal, VerdictStatus> at =
        g -> Exact.factor(g).signum() <= 0 ? VerdictStatus.FAR_BEHIND : status(mean.apply(g), goal);
    VerdictStatus status = status(found, goal);
    return new Ruling(
        status,
        null,
        null,
        pace,
        required(goal, before, latest, lastWeight),
        outlook(found, goal),
        null,
        latest,
        bounds(goal, before, lastWeight),
        at);
  }

  private VerdictStatus status(BigDecimal mean, BigDecimal goal) {
    boolean reached = mean.subtract(goal).signum() * dossier.way() >= 0;
    if (goal.signum() <= 0 || dossier.way() < 0) {
      return reached ? VerdictStatus.HELD : VerdictStatus.BROKEN;
    }
    if (dossier.due() && reached) {
      return VerdictStatus.ACHIEVED;
    }
    VerdictStatus byPace = Tiers.ofPace(Exact.over(mean, goal), dossier.rules());
    return dossier.due() && byPace == VerdictStatus.ON_TRACK ? VerdictStatus.BEHIND : byPace;
  }

  /** The rates of the last year that bring the mean to each cut-off. */
  private List<BigDecimal> bounds(BigDecimal goal, BigDecimal before, BigDecimal lastWeight) {
    if (goal.signum() <= 0 || dossier.way() < 0) {
      return List.of(rateFor(goal, before, lastWeight));
    }
    return List.of(
            dossier.rules().farBehind(),
            dossier.rules().onTrack(),
            BigDecimal.ONE,
            dossier.rules().ahead())
        .stream()
        .map(cut -> rateFor(Exact.times(goal, cut), before, lastWeight))
        .toList();
  }

  private BigDecimal rateFor(BigDecimal mean, BigDecimal before, BigDecimal lastWeight) {
    BigDecimal product = Exact.power(Exact.factor(mean), dossier.elapsed());
    return Exact.power(Exact.over(product, before), Exact.over(BigDecimal.ONE, lastWeight))
        .subtract(BigDecimal.ONE)
        .multiply(Exact.HUNDRED);
  }

  private Required required(
      BigDecimal goal, BigDecimal before, BigDecimal latest, BigDecimal lastWeight) {
    if (dossier.due()) {
      return Required.NONE;
    }
    BigDecimal done = Exact.times(before, Exact.power(Exact.factor(latest), lastWeight));
    BigDecimal all = Exact.power(Exact.factor(goal), dossier.span());
    return new Required(
        null,
        dossier.step(
            StepKind.REQUIRED_RATE,
            "((1 + x)^N ÷ Π(1 + g))^(1 ÷ (N − n)) − 1",
            "(%s ÷ %s)^(1 ÷ %s) − 1"
                .formatted(Exact.digits(all), Exact.digits(done), dossier.remaining()),
            Exact.yearlyRate(done, all, dossier.remaining()),
            ResultForm.PERCENT));
  }

  private Outlook outlook(BigDecimal mean, BigDecimal goal) {
    boolean right = mean.subtract(goal).signum() * dossier.way() >= 0;
    Trend trend = right ? (dossier.due() ? Trend.REACHED : Trend.LIKELY) : Trend.UNLIKELY;
    return new Outlook(
        trend, Outlook.Method.CONSTANT_RATE, mean, null, null, dossier.caveats(false));
  }
}
