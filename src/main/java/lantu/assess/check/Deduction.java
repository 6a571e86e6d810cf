package lantu.assess.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.assess.DerivedFigures;
import lantu.assess.Exact;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Judgement;
import lantu.plan.Plan;
import lantu.plan.RelationKind;
import lantu.plan.ZoneCombination;
import org.jspecify.annotations.Nullable;

/**
 * What a figure has to be if others are right. The one that was entered stays the official one; the
 * two are only held against each other.
 *
 * @param way from what it follows
 * @param from the indicators of the figures that it follows from
 * @param value in the indicator's unit; a rate is rounded half up to the indicator's decimals, or
 *     where it has none to those of the figure entered, or else to two
 * @param complete whether every figure that it should follow from is there
 * @param working the numbers it comes from
 * @param entered the number in the cell; null if there is none
 * @param agrees whether the two fit, as far as the decimals typed allow; true without a number
 */
public record Deduction(
    Way way,
    List<IndicatorCode> from,
    BigDecimal value,
    boolean complete,
    String working,
    @Nullable BigDecimal entered,
    boolean agrees) {
  private static final String PERCENT = "%";
  private static final String PER_MILLE = "‰";

  /** From what a figure follows. */
  public enum Way {
    /** From its numerator and its denominator. */
    RATE,
    /** From its sub-items. */
    SUB_ITEMS,
    /** From the same indicator in the zones. */
    ZONES
  }

  /** Copies the list. */
  public Deduction {
    from = List.copyOf(from);
  }

  /** Whether it can be said that the number entered is another one. */
  public boolean differs() {
    return complete && !agrees;
  }

  /** All that a cell's figure follows from. */
  public static List<Deduction> of(Plan plan, FigureKey key) {
    Optional<Indicator> indicator = plan.indicator(key.indicator());
    List<Deduction> found = new ArrayList<>();
    for (Way way : Way.values()) {
      indicator.flatMap(known -> of(plan, known, key, way)).ifPresent(found::add);
    }
    return found;
  }

  /** What a cell's figure is in one way; empty where nothing it follows from has a number. */
  public static Optional<Deduction> of(Plan plan, Indicator indicator, FigureKey key, Way way) {
    return switch (way) {
      case RATE -> rate(plan, indicator, key);
      case SUB_ITEMS -> items(plan, indicator, key);
      case ZONES -> zones(plan, indicator, key);
    };
  }

  /**
   * The indicators that an indicator's figures follow from in one way; empty if they do not, or if
   * the units do not let it be told.
   */
  public static List<Indicator> sources(Plan plan, Indicator indicator, Way way) {
    return switch (way) {
      case RATE -> fraction(plan, indicator);
      case SUB_ITEMS -> subItems(plan, indicator);
      case ZONES -> indicator.zones() == ZoneCombination.ADDITIVE ? List.of(indicator) : List.of();
    };
  }

  private static List<Indicator> fraction(Plan plan, Indicator indicator) {
    Judgement judgement = plan.judgement();
    Indicator over =
        judgement
            .followsFrom(RelationKind.NUMERATOR, indicator.code())
            .flatMap(plan::indicator)
            .orElse(null);
    Indicator under =
        judgement
            .followsFrom(RelationKind.DENOMINATOR, indicator.code())
            .flatMap(plan::indicator)
            .orElse(null);
    if (over == null || under == null) {
      return List.of();
    }
    String unit = indicator.unit().symbol();
    // A share is of two numbers in one unit; any other rate says in its unit what it is made of.
    boolean told =
        times(indicator) == 1
            ? unit.equals(over.unit().symbol() + "/" + under.unit().symbol())
            : over.unit().equals(under.unit());
    return told ? List.of(over, under) : List.of();
  }

  private static int times(Indicator indicator) {
    return switch (indicator.unit().symbol()) {
      case PERCENT -> 100;
      case PER_MILLE -> 1000;
      default -> 1;
    };
  }

  private static List<Indicator> subItems(Plan plan, Indicator indicator) {
    List<Indicator> items =
        plan.judgement().followers(RelationKind.PART_OF, indicator.code()).stream()
            .flatMap(code -> plan.indicator(code).stream())
            .toList();
    return items.stream().allMatch(item -> item.unit().equals(indicator.unit()))
        ? items
        : List.of();
  }

  private static Optional<Deduction> rate(Plan plan, Indicator indicator, FigureKey key) {
    List<Indicator> fraction = fraction(plan, indicator);
    if (fraction.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal over = number(plan, at(key, fraction.getFirst()));
    BigDecimal under = number(plan, at(key, fraction.getLast()));
    if (over == null || under == null || under.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal entered = number(plan, key);
    BigDecimal times = BigDecimal.valueOf(times(indicator));
    BigDecimal exact = Exact.over(over.multiply(times), under);
    BigDecimal value = exact.setScale(decimals(indicator, entered), RoundingMode.HALF_UP);
    String unit = times(indicator) == 1 ? "" : indicator.unit().symbol();
    String working =
        Exact.digits(over)
            + " ÷ "
            + Exact.digits(under)
            + (unit.isEmpty() ? "" : " × " + times + unit)
            + " = "
            + value.toPlainString()
            + unit;
    boolean agrees =
        entered == null
            || entered
                    .subtract(exact)
                    .abs()
                    .compareTo(
                        Rounding.half(entered)
                            .add(Rounding.ofQuotient(over, under).multiply(times)))
                <= 0;
    return Optional.of(
        new Deduction(Way.RATE, codes(fraction), value, true, working, entered, agrees));
  }

  private static int decimals(Indicator indicator, @Nullable BigDecimal entered) {
    Integer told = indicator.decimals();
    if (told != null) {
      return told;
    }
    return entered == null ? DerivedFigures.DECIMALS : Math.max(0, entered.scale());
  }

  private static Optional<Deduction> items(Plan plan, Indicator indicator, FigureKey key) {
    List<Indicator> items = subItems(plan, indicator);
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    items.forEach(item -> numbers.add(number(plan, at(key, item))));
    return sum(Way.SUB_ITEMS, codes(items), numbers, number(plan, key));
  }

  private static Optional<Deduction> zones(Plan plan, Indicator indicator, FigureKey key) {
    if (indicator.zones() != ZoneCombination.ADDITIVE
        || !key.area().equals(plan.district().code())) {
      return Optional.empty();
    }
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (Area zone : plan.areas(AreaKind.ZONE)) {
      if (key.area().equals(zone.parent())) {
        numbers.add(
            number(plan, new FigureKey(key.indicator(), zone.code(), key.year(), key.series())));
      }
    }
    return sum(Way.ZONES, List.of(indicator.code()), numbers, number(plan, key));
  }

  private static Optional<Deduction> sum(
      Way way,
      List<IndicatorCode> from,
      List<@Nullable BigDecimal> numbers,
      @Nullable BigDecimal entered) {
    List<BigDecimal> there = new ArrayList<>();
    List<String> digits = new ArrayList<>();
    for (BigDecimal number : numbers) {
      digits.add(number == null ? "…" : Exact.digits(number));
      if (number != null) {
        there.add(number);
      }
    }
    if (there.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = there.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean agrees = true;
    if (entered != null) {
      BigDecimal apart = entered.subtract(sum).abs();
      there.add(entered);
      agrees = apart.compareTo(Rounding.ofSum(there)) <= 0;
    }
    return Optional.of(
        new Deduction(
            way,
            from,
            sum,
            !numbers.contains(null),
            String.join(" + ", digits) + " = " + sum.toPlainString(),
            entered,
            agrees));
  }

  private static FigureKey at(FigureKey key, Indicator indicator) {
    return new FigureKey(indicator.code(), key.area(), key.year(), key.series());
  }

  private static List<IndicatorCode> codes(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::code).toList();
  }

  private static @Nullable BigDecimal number(Plan plan, FigureKey key) {
    return plan.figure(key).map(Figure::value).orElse(null);
  }
}
