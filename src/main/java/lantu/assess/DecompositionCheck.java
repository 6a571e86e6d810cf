package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * Whether the planned figures of an area lead to the target that holds now.
 *
 * @param state what they do
 * @param goal what they have to come to, in the indicator's unit, for rates in percent; null where
 *     nothing can be checked
 * @param planned what those that are there come to: the sum of amounts, the level of the year in
 *     which the target is to be reached, the mean rate, or of yearly lines the worst year; null
 *     where there is none
 * @param difference {@code planned − goal}; null where either is
 * @param missing the years whose figure is needed and not there
 */
public record DecompositionCheck(
    State state,
    @Nullable BigDecimal goal,
    @Nullable BigDecimal planned,
    @Nullable BigDecimal difference,
    List<PlanYear> missing) {
  /** What planned figures do. */
  public enum State {
    /** The target is of a kind that years do not share, or lacks what it needs. */
    NOT_CHECKED,
    /** No year is planned. */
    NOTHING_PLANNED,
    /** Years are missing. */
    INCOMPLETE,
    /** They come to the target exactly. */
    MEETS,
    /** They fall short of it. */
    SHORT,
    /** They come to more than it asks for. */
    BEYOND
  }

  /** Copies the list. */
  public DecompositionCheck {
    missing = List.copyOf(missing);
  }

  /** Checks the planned figures of an area. */
  public static DecompositionCheck of(Plan plan, Indicator indicator, Area area) {
    Aim aim = Aim.of(plan, indicator, area);
    Target target = indicator.targetNow(area).orElse(null);
    if (target == null || aim instanceof Aim.None) {
      return new DecompositionCheck(State.NOT_CHECKED, null, null, null, List.of());
    }
    List<PlanYear> years = Aim.years(plan, target);
    Map<PlanYear, BigDecimal> planned = planned(plan, indicator, area, years);
    return switch (aim) {
      case Aim.Amounts amounts -> {
        BigDecimal sum = planned.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        yield result(years, planned, amounts.goal(), sum, amounts.way());
      }
      case Aim.Levels levels -> {
        PlanYear last = years.getLast();
        BigDecimal level = planned.get(last);
        yield result(List.of(last), planned, levels.goal(), level, levels.way());
      }
      case Aim.EachYear line -> {
        Comparator<BigDecimal> worst =
            line.way() > 0 ? Comparator.naturalOrder() : Comparator.reverseOrder();
        BigDecimal least = planned.values().stream().min(worst).orElse(null);
        yield result(years, planned, line.line(), least, line.way());
      }
      case Aim.Rates rates -> rates(years, planned, rates);
      case Aim.None none -> new DecompositionCheck(State.NOT_CHECKED, null, null, null, List.of());
    };
  }

  private static Map<PlanYear, BigDecimal> planned(
      Plan plan, Indicator indicator, Area area, List<PlanYear> years) {
    Map<PlanYear, BigDecimal> planned = new TreeMap<>();
    for (PlanYear year : years) {
      plan.figure(new FigureKey(indicator.code(), area.code(), year, Series.PLANNED))
          .map(Figure::value)
          .ifPresent(value -> planned.put(year, value));
    }
    return planned;
  }

  /** Rates are compared by their products, so that equal ones meet their mean exactly. */
  private static DecompositionCheck rates(
      List<PlanYear> years, Map<PlanYear, BigDecimal> planned, Aim.Rates rates) {
    List<BigDecimal> factors = planned.values().stream().map(Exact::factor).toList();
    boolean possible =
        Stream.concat(factors.stream(), Stream.of(Exact.factor(rates.goal())))
            .allMatch(factor -> factor.signum() > 0);
    if (factors.isEmpty() || !possible) {
      return result(years, planned, rates.goal(), null, rates.way());
    }
    BigDecimal product = factors.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
    boolean equal = product.compareTo(Exact.factor(rates.goal()).pow(factors.size())) == 0;
    BigDecimal mean =
        equal
            ? rates.goal()
            : Exact.yearlyRate(BigDecimal.ONE, product, BigDecimal.valueOf(factors.size()));
    return result(years, planned, rates.goal(), mean, rates.way());
  }

  private static DecompositionCheck result(
      List<PlanYear> needed,
      Map<PlanYear, BigDecimal> planned,
      BigDecimal goal,
      @Nullable BigDecimal found,
      int way) {
    List<PlanYear> missing = new ArrayList<>(needed);
    missing.removeAll(planned.keySet());
    if (planned.isEmpty()) {
      return new DecompositionCheck(State.NOTHING_PLANNED, goal, null, null, missing);
    }
    BigDecimal difference = found == null ? null : found.subtract(goal);
    State state =
        !missing.isEmpty() || difference == null
            ? State.INCOMPLETE
            : switch (difference.signum() * way) {
              case 0 -> State.MEETS;
              case 1 -> State.BEYOND;
              default -> State.SHORT;
            };
    return new DecompositionCheck(state, goal, found, difference, missing);
  }
}
