package lantu.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Spreads a total or a way over n ≥ 1 years in figures of so many decimals, exactly. */
final class Spread {
  /** Digits that the search for a rate keeps: far more than its amounts are rounded to. */
  private static final MathContext FINE = new MathContext(80, RoundingMode.HALF_UP);

  private Spread() {}

  /**
   * Amounts that add up to the total to the last digit. Each is the path's rounded down, and the
   * units that are left over go to the largest remainders; among equal ones to the years in which
   * the sum so far, rounded, takes its steps, so that it strays least from the path.
   *
   * @param base the base year's amount, needed for a constant rate only
   * @param decimals not less than the total has
   * @return empty where no constant rate leads there
   */
  static Optional<List<BigDecimal>> amounts(
      BigDecimal total, Optional<BigDecimal> base, YearlyPath path, int years, int decimals) {
    BigDecimal units = total.movePointRight(decimals).abs();
    if (path != YearlyPath.CONSTANT_RATE) {
      return Optional.of(signed(whole(units, parts(units, path.shares(years))), total, decimals));
    }
    if (base.isEmpty() || base.get().signum() * total.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal from = base.get().movePointRight(decimals).abs();
    return Optional.of(signed(whole(units, atOneRate(units, from, years)), total, decimals));
  }

  /** What each year brings of so many units, by the shares done at the end of each. */
  private static List<Share> parts(BigDecimal units, List<Share> shares) {
    List<Share> parts = new ArrayList<>();
    BigDecimal done = BigDecimal.ZERO;
    for (Share share : shares) {
      parts.add(new Share(units.multiply(share.part().subtract(done)), share.whole()));
      done = share.part();
    }
    return parts;
  }

  /** Amounts that grow from the base year's at one rate and add up to the units, nearly. */
  private static List<Share> atOneRate(BigDecimal units, BigDecimal from, int years) {
    BigDecimal factor = factor(units.divide(from, FINE), years);
    List<Share> parts = new ArrayList<>();
    BigDecimal amount = from;
    for (int i = 0; i < years; i++) {
      amount = amount.multiply(factor, FINE);
      parts.add(new Share(amount, BigDecimal.ONE));
    }
    return parts;
  }

  /**
   * The factor q with q + q² + … + qⁿ = sum, by Newton's method from above, where the sum of powers
   * is convex, so that every step comes nearer.
   */
  private static BigDecimal factor(BigDecimal sum, int years) {
    BigDecimal factor = BigDecimal.ONE;
    while (powers(factor, years).compareTo(sum) < 0) {
      factor = factor.multiply(BigDecimal.TWO);
    }
    BigDecimal step = factor;
    while (step.abs().compareTo(factor.movePointLeft(FINE.getPrecision() - 5)) > 0) {
      step = powers(factor, years).subtract(sum).divide(slope(factor, years), FINE);
      factor = factor.subtract(step, FINE);
    }
    return factor;
  }

  private static BigDecimal powers(BigDecimal factor, int years) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < years; i++) {
      sum = sum.add(BigDecimal.ONE).multiply(factor, FINE);
    }
    return sum;
  }

  private static BigDecimal slope(BigDecimal factor, int years) {
    BigDecimal slope = BigDecimal.ZERO;
    for (int i = years; i > 0; i--) {
      slope = slope.multiply(factor, FINE).add(BigDecimal.valueOf(i));
    }
    return slope;
  }

  /** The parts as whole units that add up to all of them. */
  private static List<BigDecimal> whole(BigDecimal units, List<Share> parts) {
    List<BigDecimal> floors =
        parts.stream().map(part -> part.part().divideToIntegralValue(part.whole())).toList();
    int left =
        units.subtract(floors.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).intValueExact();
    List<Boolean> steps = steps(parts, floors);
    List<Integer> order =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(
                Comparator.<Integer, Share>comparing(
                        i -> rest(parts.get(i), floors.get(i)), Comparator.reverseOrder())
                    .thenComparing(i -> !steps.get(i)))
            .toList();
    List<BigDecimal> whole = new ArrayList<>(floors);
    for (int i : order.subList(0, left)) {
      whole.set(i, floors.get(i).add(BigDecimal.ONE));
    }
    return whole;
  }

  private static Share rest(Share part, BigDecimal floor) {
    return new Share(part.part().subtract(floor.multiply(part.whole())), part.whole());
  }

  /** Whether the rounded sum so far rises by more than the floor in a year. */
  private static List<Boolean> steps(List<Share> parts, List<BigDecimal> floors) {
    List<Boolean> steps = new ArrayList<>();
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal before = BigDecimal.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      part = part.add(parts.get(i).part());
      BigDecimal now = part.divide(parts.get(i).whole(), 0, RoundingMode.HALF_UP);
      steps.add(now.subtract(before).compareTo(floors.get(i)) > 0);
      before = now;
    }
    return steps;
  }

  private static List<BigDecimal> signed(List<BigDecimal> units, BigDecimal total, int decimals) {
    return units.stream()
        .map(amount -> total.signum() < 0 ? amount.negate() : amount)
        .map(amount -> amount.movePointLeft(decimals).setScale(decimals, RoundingMode.UNNECESSARY))
        .toList();
  }

  /**
   * Levels from the base that arrive at the goal, each on the way between them.
   *
   * @return empty where no constant rate leads there
   */
  static Optional<List<BigDecimal>> levels(
      BigDecimal base, BigDecimal goal, YearlyPath path, int years, int decimals) {
    if (path == YearlyPath.CONSTANT_RATE && base.signum() * goal.signum() <= 0) {
      return base.compareTo(goal) == 0
          ? Optional.of(Collections.nCopies(years, goal))
          : Optional.empty();
    }
    List<Share> shares = path.shares(years);
    List<BigDecimal> levels = new ArrayList<>();
    for (int i = 1; i < years; i++) {
      Share share = shares.get(i - 1);
      BigDecimal level =
          path == YearlyPath.CONSTANT_RATE
              ? Exact.grown(base, Exact.over(goal, base), share.part(), share.whole())
              : base.add(Exact.fine(goal.subtract(base).multiply(share.part()), share.whole()));
      levels.add(
          level.setScale(decimals, RoundingMode.HALF_UP).max(base.min(goal)).min(base.max(goal)));
    }
    levels.add(goal);
    return Optional.of(levels);
  }
}
