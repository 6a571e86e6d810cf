package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantu.plan.AssessmentRules;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 年均增长: the geometric mean G of the yearly rates against x. Growth or decline to be reached goes by
 * K = G/x before the due date and is reached or not on it; growth to be limited is a line. A half
 * year counts with the power one half. Means are compared by their products, which needs no root
 * and no rounding.
 */
final class RateJudge {
  private final Dossier dossier;

  RateJudge(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * The growth so far as a function of the last rate; both sides of a comparison stand in the power
   * {@code twice}, 2 where the last year is half over.
   */
  private record Growth(BigDecimal before, int twice, int power) {
    /** The product of all factors; below −100% nothing is left to lose. */
    BigDecimal product(BigDecimal last) {
      return before.multiply(Exact.factor(last).max(BigDecimal.ZERO));
    }

    BigDecimal wanted(BigDecimal mean) {
      return Exact.factor(mean).max(BigDecimal.ZERO).pow(power);
    }

    /** How the mean stands to another: below zero, zero or above. */
    int compare(BigDecimal last, BigDecimal mean) {
      return product(last).compareTo(wanted(mean));
    }

    BigDecimal mean(BigDecimal last) {
      return Exact.yearlyRate(BigDecimal.ONE, product(last), BigDecimal.valueOf(power));
    }

    /** The last rate that brings the mean to the given one. */
    Bound rateFor(BigDecimal mean) {
      return Bound.quotient(wanted(mean).subtract(before).multiply(Exact.HUNDRED), before);
    }
  }

  Ruling judge(BigDecimal number) {
    BigDecimal goal = dossier.goal(InputRole.TARGET, "x", number);
    List<PlanYear> years = dossier.years();
    List<BigDecimal> rates =
        dossier.needEach(InputRole.YEARLY, "g", Series.ACTUAL, years, Reason.Kind.NO_FIGURE);
    List<PlanYear> impossible =
        IntStream.range(0, years.size())
            .filter(i -> Exact.factor(rates.get(i)).signum() <= 0)
            .mapToObj(years::get)
            .toList();
    if (!impossible.isEmpty() || Exact.factor(goal).signum() <= 0) {
      throw new NotAssessableException(Reason.Kind.IMPOSSIBLE_RATE, impossible);
    }
    dossier.noteTime();
    Growth growth = growth(rates);
    BigDecimal latest = rates.getLast();
    BigDecimal mean =
        dossier.step(
            StepKind.MEAN_RATE,
            "G = (Π(1 + g))^(1 ÷ n) − 1",
            factors(rates) + "^(1 ÷ " + dossier.elapsed() + ") − 1",
            growth.mean(latest),
            ResultForm.PERCENT);
    boolean paced = goal.signum() * dossier.way() > 0;
    BigDecimal pace = paced ? notePace(mean, goal) : noteLine(goal);
    boolean right = growth.compare(latest, goal) * dossier.way() >= 0;
    Function<BigDecimal, VerdictStatus> at =
        last -> paced ? paced(growth, last, goal) : line(growth, last, goal);
    return new Ruling(
        at.apply(latest),
        null,
        null,
        pace,
        required(goal, growth, latest),
        new Outlook(
            dossier.trend(right && dossier.due(), right),
            Outlook.Method.CONSTANT_RATE,
            mean,
            null,
            null,
            dossier.caveats(false)),
        null,
        latest,
        bounds(growth, goal, paced),
        at);
  }

  private Growth growth(List<BigDecimal> rates) {
    int twice = dossier.midYear() ? 2 : 1;
    BigDecimal before = BigDecimal.ONE;
    for (BigDecimal rate : rates.subList(0, rates.size() - 1)) {
      before = before.multiply(Exact.factor(rate).pow(twice));
    }
    int power = dossier.elapsed().multiply(BigDecimal.valueOf(twice)).intValueExact();
    return new Growth(before, twice, power);
  }

  private String factors(List<BigDecimal> rates) {
    String all =
        rates.stream()
            .map(rate -> "(1 + " + Exact.digits(rate) + "%)")
            .collect(Collectors.joining(" × "));
    return "(" + all + (dossier.midYear() ? "^" + dossier.weight(dossier.lastYear()) : "") + ")";
  }

  private BigDecimal notePace(BigDecimal mean, BigDecimal goal) {
    BigDecimal pace =
        dossier.step(
            StepKind.PACE,
            "K = G ÷ x",
            Exact.digits(mean) + " ÷ " + Exact.digits(goal),
            Exact.over(mean, goal),
            ResultForm.RATIO);
    if (dossier.due()) {
      boolean up = dossier.way() > 0;
      BigDecimal far = dossier.rules().farBehind();
      dossier.threshold(new Threshold("G", up ? "≥" : "≤", goal, VerdictStatus.ACHIEVED));
      dossier.threshold(new Threshold("K", "≥", far, VerdictStatus.BEHIND));
      dossier.threshold(new Threshold("K", "<", far, VerdictStatus.FAR_BEHIND));
    } else {
      Tiers.noteTiers(dossier);
    }
    return pace;
  }

  private @Nullable BigDecimal noteLine(BigDecimal goal) {
    Lines.thresholds(dossier, "G", goal);
    return null;
  }

  private VerdictStatus line(Growth growth, BigDecimal last, BigDecimal goal) {
    return growth.compare(last, goal) * dossier.way() >= 0
        ? VerdictStatus.HELD
        : VerdictStatus.BROKEN;
  }

  private VerdictStatus paced(Growth growth, BigDecimal last, BigDecimal goal) {
    AssessmentRules rules = dossier.rules();
    if (dossier.due() && reaches(growth, last, goal, BigDecimal.ONE)) {
      return VerdictStatus.ACHIEVED;
    }
    if (!dossier.due() && reaches(growth, last, goal, rules.ahead())) {
      return VerdictStatus.AHEAD;
    }
    if (!dossier.due() && reaches(growth, last, goal, rules.onTrack())) {
      return VerdictStatus.ON_TRACK;
    }
    return reaches(growth, last, goal, rules.farBehind())
        ? VerdictStatus.BEHIND
        : VerdictStatus.FAR_BEHIND;
  }

  private boolean reaches(Growth growth, BigDecimal last, BigDecimal goal, BigDecimal cut) {
    BigDecimal mean = goal.multiply(cut);
    return Exact.factor(mean).signum() > 0 && growth.compare(last, mean) * dossier.way() >= 0;
  }

  /** The rates of the last year that bring the mean to each cut-off. */
  private List<Bound> bounds(Growth growth, BigDecimal goal, boolean paced) {
    AssessmentRules rules = dossier.rules();
    return (paced
            ? List.of(rules.farBehind(), rules.onTrack(), BigDecimal.ONE, rules.ahead())
            : List.of(BigDecimal.ONE))
        .stream()
            .map(goal::multiply)
            .filter(mean -> Exact.factor(mean).signum() > 0)
            .map(growth::rateFor)
            .toList();
  }

  private Required required(BigDecimal goal, Growth growth, BigDecimal latest) {
    if (dossier.due()) {
      return Required.NONE;
    }
    BigDecimal twice = BigDecimal.valueOf(growth.twice());
    BigDecimal done = growth.product(latest);
    BigDecimal all = Exact.factor(goal).pow(dossier.span().multiply(twice).intValueExact());
    return new Required(
        null,
        dossier.step(
            StepKind.REQUIRED_RATE,
            "((1 + x)^N ÷ Π(1 + g))^(1 ÷ (N − n)) − 1",
            "((1 + %s%%)^%s ÷ %s)^(1 ÷ %s) − 1"
                .formatted(
                    Exact.digits(goal),
                    dossier.span(),
                    Exact.digits(Exact.root(done, twice)),
                    dossier.remaining()),
            Exact.yearlyRate(done, all, dossier.remaining().multiply(twice)),
            ResultForm.PERCENT));
  }
}
