package lantu.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.Basis;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.value.PlanYear;
import lantu.value.YearSpan;
import org.jspecify.annotations.Nullable;

/** Figures that follow from an indicator's own in one series: sums, shares and rates. */
public final class DerivedFigures {
  /** Decimals of a share or rate in percent, half up. */
  public static final int DECIMALS = 2;

  private final Plan plan;
  private final Indicator indicator;
  private final Series series;

  /** What follows from the figures of a series as the plan has them. */
  public DerivedFigures(Plan plan, Indicator indicator, Series series) {
    this.plan = plan;
    this.indicator = indicator;
    this.series = series;
  }

  /**
   * A figure that follows from others.
   *
   * @param value in the indicator's unit, or in percent
   * @param complete whether everything that it should follow from is there
   * @param working the numbers it comes from
   */
  public record Derived(BigDecimal value, boolean complete, String working) {}

  /** The parts of a year held against the district. */
  public Balance balance(List<Area> parts, PlanYear year) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    parts.forEach(part -> values.add(number(part.code(), year)));
    return new Balance(values, number(plan.district().code(), year));
  }

  /** The sum of the parts that have a figure; empty if none has. */
  public Optional<Derived> sum(List<Area> parts, PlanYear year) {
    Balance balance = balance(parts, year);
    BigDecimal sum = balance.sum();
    return sum == null
        ? Optional.empty()
        : Optional.of(
            new Derived(sum, !balance.parts().contains(null), added(balance.parts()) + equal(sum)));
  }

  /** District minus the parts; empty unless all of them have a figure. */
  public Optional<Derived> residual(List<Area> parts, PlanYear year) {
    Balance balance = balance(parts, year);
    BigDecimal residual = balance.residual();
    BigDecimal whole = balance.whole();
    BigDecimal sum = balance.sum();
    return residual == null || whole == null || sum == null
        ? Optional.empty()
        : Optional.of(
            new Derived(
                residual, true, Exact.digits(whole) + " − " + Exact.digits(sum) + equal(residual)));
  }

  /**
   * What an area has reached since the plan's first year, where years add up to a total; empty in a
   * year without a figure and outside the plan's years.
   */
  public Optional<Derived> total(AreaCode area, PlanYear until) {
    YearSpan period = plan.profile().period();
    if (indicator.basis() != Basis.CUMULATIVE
        || !period.contains(until)
        || number(area, until) == null) {
      return Optional.empty();
    }
    List<@Nullable BigDecimal> years = new ArrayList<>();
    period.years().stream()
        .filter(year -> year.compareTo(until) <= 0)
        .forEach(year -> years.add(number(area, year)));
    BigDecimal sum = new Balance(years, null).sum();
    return sum == null
        ? Optional.empty()
        : Optional.of(new Derived(sum, !years.contains(null), added(years) + equal(sum)));
  }

  /**
   * The growth over the year before in percent: (y − y₋₁) ÷ y₋₁ × 100, of the figures as they are,
   * so nominal for amounts of money. Empty unless both are there and the year before is above zero;
   * also in the first year of what counts up within the plan, where the base is of another period.
   */
  public Optional<Derived> growth(AreaCode area, PlanYear year) {
    boolean first = year.compareTo(plan.profile().period().first()) <= 0;
    if (year.equals(PlanYear.FIRST) || (first && indicator.basis() == Basis.CUMULATIVE)) {
      return Optional.empty();
    }
    BigDecimal now = number(area, year);
    BigDecimal before = number(area, PlanYear.of(year.value() - 1));
    if (now == null || before == null || before.signum() <= 0) {
      return Optional.empty();
    }
    String working =
        "(" + Exact.digits(now) + " − " + Exact.digits(before) + ") ÷ " + Exact.digits(before);
    return Optional.of(percent(now.subtract(before), before, working));
  }

  /** An area's share of the district in percent; empty unless both have one, the district's > 0. */
  public Optional<Derived> share(AreaCode part, PlanYear year) {
    BigDecimal value = number(part, year);
    BigDecimal whole = number(plan.district().code(), year);
    return value == null || whole == null || whole.signum() <= 0
        ? Optional.empty()
        : Optional.of(percent(value, whole, Exact.digits(value) + " ÷ " + Exact.digits(whole)));
  }

  private static Derived percent(BigDecimal part, BigDecimal whole, String working) {
    BigDecimal value =
        Exact.over(part.multiply(Exact.HUNDRED), whole).setScale(DECIMALS, RoundingMode.HALF_UP);
    return new Derived(value, true, working + " × 100%" + equal(value) + "%");
  }

  private @Nullable BigDecimal number(AreaCode area, PlanYear year) {
    return plan.figure(new FigureKey(indicator.code(), area, year, series))
        .map(Figure::value)
        .orElse(null);
  }

  private static String added(List<@Nullable BigDecimal> values) {
    List<String> digits = new ArrayList<>();
    for (BigDecimal value : values) {
      digits.add(value == null ? "…" : Exact.digits(value));
    }
    return String.join(" + ", digits);
  }

  private static String equal(BigDecimal value) {
    return " = " + value.toPlainString();
  }
}
