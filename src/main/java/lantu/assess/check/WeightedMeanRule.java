package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.ZoneCombination;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 加权平均: the whole's figure is the mean of the parts', weighed by the named indicator's actual
 * figures of the same year, as far as the decimals typed allow. Without a named weight the whole
 * lies at least between the least and the greatest part.
 */
final class WeightedMeanRule implements Rule {
  /** One year's numbers of the parts; weights only where all are there and none is negative. */
  private record Year(
      PlanYear year, BigDecimal whole, List<BigDecimal> parts, List<BigDecimal> weights) {}

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Indicator indicator : sheet.indicators()) {
      if (indicator.zones() == ZoneCombination.WEIGHTED
          && !sheet.rows(indicator.code()).isEmpty()) {
        sheet.partitions().forEach(split -> check(sheet, indicator, split, found));
      }
    }
  }

  private static void check(
      Sheet sheet, Indicator indicator, Sheet.Split split, Consumer<Finding> found) {
    Indicator weight = indicator.weight() == null ? null : sheet.indicator(indicator.weight());
    List<Year> years = years(sheet, indicator, weight, split);
    if (years.isEmpty()) {
      return;
    }
    if (weight == null) {
      years.forEach(year -> outside(sheet, indicator, split, year, found));
      notNamed(sheet, indicator, split, years, found);
      return;
    }
    String subject = ZoneTargetsRule.subject(split);
    Draft holding = new Draft(sheet, indicator, subject);
    List<PlanYear> agreeing = new ArrayList<>();
    for (Year year : years) {
      if (year.weights().isEmpty()) {
        continue;
      }
      BigDecimal mean = mean(year);
      if (year.whole().subtract(mean).abs().compareTo(tolerance(year, mean)) <= 0) {
        agreeing.add(year.year());
        note(holding, sheet, indicator, weight, split, year);
      } else {
        Draft draft = new Draft(sheet, indicator, subject, year.year());
        note(draft, sheet, indicator, weight, split, year);
        found.accept(differing(draft, indicator, weight, split, year, mean));
      }
    }
    if (!agreeing.isEmpty()) {
      found.accept(
          holding.finding(
              FindingSentence.WEIGHTED_MEAN_HOLDS,
              new Argument.Place(split.whole().code()),
              new Argument.Years(agreeing),
              new Argument.Named(weight.code())));
    }
  }

  private static Finding differing(
      Draft draft,
      Indicator indicator,
      Indicator weight,
      Sheet.Split split,
      Year year,
      BigDecimal mean) {
    BigDecimal difference =
        draft.step(
            StepKind.DIFFERENCE,
            "y − m",
            Exact.digits(year.whole()) + " − " + Exact.digits(mean),
            year.whole().subtract(mean),
            ResultForm.AMOUNT);
    return draft.finding(
        FindingSentence.WEIGHTED_MEAN_DIFFERS,
        new Argument.Place(split.whole().code()),
        Argument.Years.of(year.year()),
        new Argument.Computed(mean, indicator.unit()),
        new Argument.Named(weight.code()),
        new Argument.Typed(year.whole(), indicator.unit()),
        new Argument.Computed(difference.abs(), indicator.unit()));
  }

  private static void outside(
      Sheet sheet, Indicator indicator, Sheet.Split split, Year year, Consumer<Finding> found) {
    BigDecimal least = year.parts().stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal most = year.parts().stream().reduce(BigDecimal::max).orElseThrow();
    BigDecimal slack = Rounding.half(year.whole());
    if (year.whole().compareTo(least.subtract(slack)) >= 0
        && year.whole().compareTo(most.add(slack)) <= 0) {
      return;
    }
    Draft draft = new Draft(sheet, indicator, ZoneTargetsRule.subject(split), year.year());
    note(draft, sheet, indicator, null, split, year);
    found.accept(
        draft.finding(
            FindingSentence.WEIGHTED_MEAN_OUTSIDE,
            new Argument.Place(split.whole().code()),
            Argument.Years.of(year.year()),
            new Argument.Typed(year.whole(), indicator.unit()),
            new Argument.Typed(least, indicator.unit()),
            new Argument.Typed(most, indicator.unit())));
  }

  private static void notNamed(
      Sheet sheet,
      Indicator indicator,
      Sheet.Split split,
      List<Year> years,
      Consumer<Finding> found) {
    Draft draft = new Draft(sheet, indicator, ZoneTargetsRule.subject(split));
    years.forEach(year -> note(draft, sheet, indicator, null, split, year));
    found.accept(
        draft.finding(
            FindingSentence.WEIGHT_NOT_NAMED,
            new Argument.Years(years.stream().map(Year::year).toList())));
  }

  private static List<Year> years(
      Sheet sheet, Indicator indicator, @Nullable Indicator weight, Sheet.Split split) {
    List<Year> years = new ArrayList<>();
    Row whole = sheet.row(indicator, split.whole(), Series.ACTUAL);
    for (PlanYear year : whole.figures().keySet()) {
      BigDecimal total = whole.value(year);
      List<BigDecimal> parts = values(sheet, indicator, split, year);
      if (total != null && !parts.isEmpty()) {
        List<BigDecimal> weights = weight == null ? List.of() : values(sheet, weight, split, year);
        boolean usable =
            weights.stream().allMatch(w -> w.signum() >= 0) && Numbers.sum(weights).signum() > 0;
        years.add(new Year(year, total, parts, usable ? weights : List.of()));
      }
    }
    return years;
  }

  /** One number per part; none unless every part has one. */
  private static List<BigDecimal> values(
      Sheet sheet, Indicator indicator, Sheet.Split split, PlanYear year) {
    List<BigDecimal> values = new ArrayList<>();
    split
        .parts()
        .forEach(
            area -> {
              BigDecimal value = sheet.row(indicator, area, Series.ACTUAL).value(year);
              if (value != null) {
                values.add(value);
              }
            });
    return values.size() == split.parts().size() ? values : List.of();
  }

  private static BigDecimal mean(Year year) {
    BigDecimal weighed = BigDecimal.ZERO;
    for (int i = 0; i < year.parts().size(); i++) {
      weighed = weighed.add(year.parts().get(i).multiply(year.weights().get(i)));
    }
    return Exact.over(weighed, Numbers.sum(year.weights()));
  }

  /** Half the last place of the whole, and what rounded parts and weights can do to the mean. */
  private static BigDecimal tolerance(Year year, BigDecimal mean) {
    BigDecimal parts = BigDecimal.ZERO;
    for (int i = 0; i < year.parts().size(); i++) {
      BigDecimal part = year.parts().get(i);
      BigDecimal weight = year.weights().get(i);
      parts =
          parts
              .add(weight.multiply(Rounding.half(part)))
              .add(part.subtract(mean).abs().multiply(Rounding.half(weight)));
    }
    return Rounding.half(year.whole()).add(Exact.over(parts, Numbers.sum(year.weights())));
  }

  private static void note(
      Draft draft,
      Sheet sheet,
      Indicator indicator,
      @Nullable Indicator weight,
      Sheet.Split split,
      Year year) {
    draft.cell(
        InputRole.YEARLY, "y", sheet.row(indicator, split.whole(), Series.ACTUAL).key(year.year()));
    List<String> products = new ArrayList<>();
    for (int i = 0; i < split.parts().size(); i++) {
      Row part = sheet.row(indicator, split.parts().get(i), Series.ACTUAL);
      draft.cell(InputRole.YEARLY, "z" + (i + 1), part.key(year.year()));
      if (weight != null) {
        Row weighing = sheet.row(weight, split.parts().get(i), Series.ACTUAL);
        draft.cell(InputRole.YEARLY, "w" + (i + 1), weighing.key(year.year()));
        products.add(
            Exact.digits(year.weights().get(i)) + " × " + Exact.digits(year.parts().get(i)));
      }
    }
    if (weight != null) {
      draft.step(
          StepKind.MEAN,
          "m = Σ(w × z) ÷ Σw",
          "(%s) ÷ (%s)".formatted(String.join(" + ", products), Numbers.added(year.weights())),
          mean(year),
          ResultForm.AMOUNT);
    }
  }
}
