package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Series;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import lantu.value.Unit;

/**
 * 年度分解: what is planned for the years leads to the target: a total is the sum of its years, a level
 * is reached in its due year, a floor or ceiling is kept in every year, a mean rate is reached by
 * the product of the yearly ones. The target's number is exact; the years may be rounded. Only for
 * targets due within the period.
 */
final class DecompositionRule implements Rule {
  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Row row : sheet.rows()) {
      if (row.series() == Series.PLANNED) {
        row.indicator()
            .targetNow(row.area())
            .flatMap(target -> Goal.of(row.indicator(), target))
            .filter(goal -> sheet.plan().profile().period().contains(goal.due()))
            .ifPresent(goal -> check(sheet, row, goal, found));
      }
    }
  }

  private static void check(Sheet sheet, Row row, Goal goal, Consumer<Finding> found) {
    List<PlanYear> years =
        goal.kind() == TargetKind.LEVEL
            ? List.of(goal.due())
            : sheet.plan().profile().period().years().stream()
                .filter(year -> year.compareTo(goal.due()) <= 0)
                .toList();
    List<PlanYear> lacking = years.stream().filter(year -> row.value(year) == null).toList();
    boolean judged =
        switch (goal.kind()) {
          case LEVEL, CUMULATIVE, FLOOR_EACH_YEAR, CEILING, AVERAGE_GROWTH -> true;
          default -> false;
        };
    boolean started =
        sheet.plan().profile().period().years().stream().anyMatch(year -> row.value(year) != null);
    if (!judged || !started) {
      return;
    }
    Draft draft = new Draft(sheet, row.indicator(), row.area().code());
    draft.number(InputRole.TARGET, "T", goal.value());
    years.forEach(year -> draft.cell(InputRole.PLANNED, symbol(sheet, year), row.key(year)));
    Argument place = new Argument.Place(row.area().code());
    if (!lacking.isEmpty()) {
      found.accept(
          draft.finding(
              FindingSentence.DECOMPOSITION_INCOMPLETE, place, new Argument.Years(lacking)));
      return;
    }
    List<BigDecimal> values = new ArrayList<>();
    for (PlanYear year : years) {
      BigDecimal value = row.value(year);
      if (value != null) {
        values.add(value);
      }
    }
    found.accept(
        switch (goal.kind()) {
          case CUMULATIVE -> total(draft, row, goal, values);
          case LEVEL -> level(draft, row, goal, values.getLast());
          case AVERAGE_GROWTH -> rate(draft, row, goal, values);
          case CEILING -> eachYear(draft, row, goal, years, (y, c) -> y.compareTo(c) < 0);
          default -> eachYear(draft, row, goal, years, (y, c) -> goal.metBy(y));
        });
  }

  private static Finding total(Draft draft, Row row, Goal goal, List<BigDecimal> values) {
    Unit unit = row.indicator().unit();
    BigDecimal sum =
        draft.step(
            StepKind.SUM,
            "Σ = " + Numbers.letters("p", values.size()),
            Numbers.added(values),
            Numbers.sum(values),
            ResultForm.AMOUNT);
    BigDecimal difference =
        draft.step(
            StepKind.DIFFERENCE,
            "Σ − T",
            Exact.digits(sum) + " − " + Exact.digits(goal.value()),
            sum.subtract(goal.value()),
            ResultForm.AMOUNT);
    Argument place = new Argument.Place(row.area().code());
    if (difference.abs().compareTo(Rounding.ofSum(values)) <= 0) {
      return draft.finding(
          FindingSentence.DECOMPOSITION_SUMS,
          place,
          new Argument.Words(Numbers.added(values)),
          new Argument.Typed(sum, unit),
          new Argument.Typed(goal.value(), unit));
    }
    return draft.finding(
        goal.metBy(sum) ? FindingSentence.DECOMPOSITION_OVER : FindingSentence.DECOMPOSITION_SHORT,
        place,
        new Argument.Words(Numbers.added(values)),
        new Argument.Typed(sum, unit),
        new Argument.Typed(goal.value(), unit),
        new Argument.Typed(difference.abs(), unit));
  }

  private static Finding level(Draft draft, Row row, Goal goal, BigDecimal last) {
    draft.step(
        StepKind.DIFFERENCE,
        "p − T",
        Exact.digits(last) + " − " + Exact.digits(goal.value()),
        last.subtract(goal.value()),
        ResultForm.AMOUNT);
    return draft.finding(
        goal.metBy(last)
            ? FindingSentence.DECOMPOSITION_REACHES
            : FindingSentence.DECOMPOSITION_MISSES,
        new Argument.Place(row.area().code()),
        Argument.Years.of(goal.due()),
        new Argument.Typed(last, row.indicator().unit()),
        new Argument.Typed(goal.value(), row.indicator().unit()));
  }

  private static Finding eachYear(
      Draft draft,
      Row row,
      Goal goal,
      List<PlanYear> years,
      BiPredicate<BigDecimal, BigDecimal> kept) {
    List<PlanYear> missing = new ArrayList<>();
    for (PlanYear year : years) {
      BigDecimal value = row.value(year);
      if (value != null && !kept.test(value, goal.value())) {
        missing.add(year);
      }
    }
    Argument place = new Argument.Place(row.area().code());
    Argument line = new Argument.Typed(goal.value(), row.indicator().unit());
    return missing.isEmpty()
        ? draft.finding(FindingSentence.DECOMPOSITION_YEARS_KEEP, place, line)
        : draft.finding(
            FindingSentence.DECOMPOSITION_YEARS_MISS, place, new Argument.Years(missing), line);
  }

  /** Products are compared, exactly; the mean is for the reader and needs positive factors. */
  private static Finding rate(Draft draft, Row row, Goal goal, List<BigDecimal> rates) {
    BigDecimal product =
        rates.stream().map(Exact::factor).reduce(BigDecimal.ONE, BigDecimal::multiply);
    BigDecimal wanted = Exact.factor(goal.value()).pow(rates.size());
    boolean sound = rates.stream().allMatch(rate -> Exact.factor(rate).signum() > 0);
    BigDecimal mean =
        sound
            ? draft.step(
                StepKind.MEAN_RATE,
                "Π(1 + p)^(1 ÷ N) − 1",
                "(%s)^(1 ÷ %d) − 1".formatted(factors(rates), rates.size()),
                Exact.yearlyRate(BigDecimal.ONE, product, BigDecimal.valueOf(rates.size())),
                ResultForm.PERCENT)
            : Exact.over(Numbers.sum(rates), BigDecimal.valueOf(rates.size()));
    boolean kept = product.subtract(wanted).signum() * goal.way() >= 0;
    return draft.finding(
        kept ? FindingSentence.DECOMPOSITION_RATE_KEEPS : FindingSentence.DECOMPOSITION_RATE_SHORT,
        new Argument.Place(row.area().code()),
        new Argument.Percent(mean),
        new Argument.Typed(goal.value(), row.indicator().unit()));
  }

  static String factors(List<BigDecimal> rates) {
    return rates.stream()
        .map(rate -> Exact.digits(Exact.factor(rate)))
        .collect(java.util.stream.Collectors.joining(" × "));
  }

  private static String symbol(Sheet sheet, PlanYear year) {
    return "p" + (year.value() - sheet.baseYear().value());
  }
}
