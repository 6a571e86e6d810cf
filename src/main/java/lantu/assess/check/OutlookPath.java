package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.value.PlanYear;
import lantu.value.Unit;

/**
 * The way from a base to an outlook target, held against one growth of its first years. The first
 * five arguments of every sentence are: due year, target, base year, years of the whole way, rate
 * required on it.
 */
final class OutlookPath {
  private static final BigDecimal NO_POINTS = BigDecimal.ZERO;

  private final Sheet sheet;
  private final Row row;
  private final Draft draft;
  private final BigDecimal base;
  private final BigDecimal aim;
  private final PlanYear due;
  private final int way;
  private final BigDecimal required;

  /**
   * A path.
   *
   * @param row the level's actual figures
   * @param draft where base, target and the rate required on the whole way are noted already
   * @param ends where it begins and ends
   */
  OutlookPath(Sheet sheet, Row row, Draft draft, Ends ends) {
    this.sheet = sheet;
    this.row = row;
    this.draft = draft;
    this.base = ends.base();
    this.aim = ends.aim();
    this.due = ends.due();
    this.way = ends.way();
    this.required = ends.required();
  }

  /**
   * The ends of a path.
   *
   * @param base the level it begins at, positive
   * @param aim the level to reach, positive
   * @param way 1 if more is better, −1 if less is
   * @param required the rate required on the whole way, in percent
   */
  record Ends(BigDecimal base, BigDecimal aim, PlanYear due, int way, BigDecimal required) {}

  /** Nothing to hold it against. */
  Finding alone() {
    return finding(FindingSentence.OUTLOOK_ALONE, List.of());
  }

  /** Against the latest level after the base: its rate so far, and the rate from there. */
  Optional<Finding> byLevels() {
    Optional<PlanYear> latest =
        row.years(figure -> figure.value() != null && figure.value().signum() > 0).stream()
            .filter(year -> year.compareTo(sheet.baseYear()) > 0 && year.compareTo(due) < 0)
            .filter(year -> sheet.suspects().trusted(row.key(year)))
            .reduce((earlier, later) -> later);
    BigDecimal now = latest.map(row::value).orElse(null);
    if (latest.isEmpty() || now == null) {
      return Optional.empty();
    }
    draft.cell(InputRole.LATEST, "y", row.key(latest.get()));
    int done = latest.get().value() - sheet.baseYear().value();
    BigDecimal soFar =
        draft.step(
            StepKind.MEAN_RATE,
            "(y ÷ y0)^(1 ÷ n) − 1",
            "(%s ÷ %s)^(1 ÷ %d) − 1".formatted(Exact.digits(now), Exact.digits(base), done),
            Exact.yearlyRate(base, now, BigDecimal.valueOf(done)),
            ResultForm.PERCENT);
    BigDecimal left = left("y", now, latest.get());
    return Optional.of(
        finding(
            steeper(left, soFar)
                ? FindingSentence.OUTLOOK_LEVELS_STEEPER
                : FindingSentence.OUTLOOK_LEVELS_KEEP,
            List.of(
                years(latest.get()),
                new Argument.Percent(soFar),
                yearsLeft(latest.get()),
                new Argument.Percent(left))));
  }

  /** Against the published rates, without a gap from the first year on. */
  Optional<Finding> byRates(Indicator growth) {
    Row rates = sheet.row(growth, row.area(), Series.ACTUAL);
    List<PlanYear> known = known(rates, NO_POINTS);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    noteCells(rates, InputRole.YEARLY, "g", known);
    BigDecimal soFar = mean("g", rates, known, NO_POINTS);
    BigDecimal left = leftAfter(rates, known, NO_POINTS);
    return Optional.of(
        finding(
            steeper(left, soFar)
                ? FindingSentence.OUTLOOK_RATES_STEEPER
                : FindingSentence.OUTLOOK_RATES_KEEP,
            List.of(
                new Argument.Named(growth.code()),
                new Argument.Years(known),
                new Argument.Percent(soFar),
                yearsLeft(known.getLast()),
                new Argument.Percent(left))));
  }

  /** Against the band over its reference, or what the reference would have to be. */
  Finding byBand(Indicator growth, Target.BandOverReference band) {
    draft.number(InputRole.LOW, "low", band.low());
    draft.number(InputRole.HIGH, "high", band.high());
    Row reference = sheet.row(growth, row.area(), Series.REFERENCE);
    List<PlanYear> known = known(reference, band.low());
    Argument named = new Argument.Named(growth.code());
    if (known.isEmpty() || known(reference, band.high()).size() != known.size()) {
      noteCells(reference, InputRole.REFERENCE, "r", sheet.plan().profile().period().years());
      BigDecimal least = referenceFor(band.high());
      BigDecimal most = referenceFor(band.low());
      return finding(
          FindingSentence.OUTLOOK_REFERENCE_OPEN,
          List.of(
              named,
              new Argument.Words(band.reference()),
              new Argument.Points(band.low()),
              new Argument.Points(band.high()),
              new Argument.Percent(least),
              new Argument.Percent(most),
              years(sheet.plan().profile().period().last()),
              yearsLeft(sheet.plan().profile().period().last())));
    }
    noteCells(reference, InputRole.REFERENCE, "r", known);
    BigDecimal slow = mean("r + low", reference, known, band.low());
    BigDecimal fast = mean("r + high", reference, known, band.high());
    BigDecimal leftAfterSlow = leftAfter(reference, known, band.low());
    BigDecimal leftAfterFast = leftAfter(reference, known, band.high());
    return finding(
        steeper(leftAfterSlow, slow)
            ? FindingSentence.OUTLOOK_BAND_STEEPER
            : FindingSentence.OUTLOOK_BAND_KEEPS,
        List.of(
            named,
            new Argument.Words(band.reference()),
            new Argument.Years(known),
            new Argument.Percent(slow),
            new Argument.Percent(fast),
            yearsLeft(known.getLast()),
            new Argument.Percent(leftAfterFast),
            new Argument.Percent(leftAfterSlow)));
  }

  /** Against the mean rate that the plan wants for its own period. */
  Finding byMean(Indicator growth, Target.AverageGrowth wanted) {
    draft.number(InputRole.TARGET, "x", wanted.value());
    PlanYear last = sheet.plan().profile().period().last();
    int done = last.value() - sheet.baseYear().value();
    BigDecimal factor = Exact.factor(wanted.value());
    if (factor.signum() <= 0) {
      return alone();
    }
    BigDecimal left = left("(y0 × (1 + x)^n)", Exact.times(base, factor.pow(done)), last);
    return finding(
        steeper(left, wanted.value())
            ? FindingSentence.OUTLOOK_GROWTH_STEEPER
            : FindingSentence.OUTLOOK_GROWTH_KEEPS,
        List.of(
            new Argument.Named(growth.code()),
            years(last),
            new Argument.Percent(wanted.value()),
            yearsLeft(last),
            new Argument.Percent(left)));
  }

  private boolean steeper(BigDecimal left, BigDecimal soFar) {
    return left.subtract(soFar).signum() * way > 0;
  }

  private BigDecimal referenceFor(BigDecimal points) {
    return draft.step(
        StepKind.DIFFERENCE,
        "r = rate − points",
        Exact.digits(required) + " − " + Exact.digits(points),
        required.subtract(points),
        ResultForm.PERCENT);
  }

  /** The leading years with a usable rate. */
  private List<PlanYear> known(Row rates, BigDecimal points) {
    List<PlanYear> known = new ArrayList<>();
    for (PlanYear year : OutlookRule.between(sheet.baseYear(), due)) {
      BigDecimal rate = rates.value(year);
      if (rate == null
          || Exact.factor(rate.add(points)).signum() <= 0
          || !sheet.suspects().trusted(rates.key(year))
          || year.equals(due)) {
        break;
      }
      known.add(year);
    }
    return known;
  }

  private void noteCells(Row rates, InputRole role, String letter, List<PlanYear> years) {
    years.forEach(
        year ->
            draft.cell(role, letter + (year.value() - sheet.baseYear().value()), rates.key(year)));
  }

  private BigDecimal mean(String letter, Row rates, List<PlanYear> years, BigDecimal points) {
    List<BigDecimal> raised = raised(rates, years, points);
    return draft.step(
        StepKind.MEAN_RATE,
        "Π(1 + %s)^(1 ÷ n) − 1".formatted(letter),
        "(%s)^(1 ÷ %d) − 1".formatted(DecompositionRule.factors(raised), years.size()),
        Exact.yearlyRate(BigDecimal.ONE, product(raised), BigDecimal.valueOf(years.size())),
        ResultForm.PERCENT);
  }

  private BigDecimal leftAfter(Row rates, List<PlanYear> years, BigDecimal points) {
    BigDecimal reached = Exact.times(base, product(raised(rates, years, points)));
    return left("(y0 × Π)", reached, years.getLast());
  }

  private static List<BigDecimal> raised(Row rates, List<PlanYear> years, BigDecimal points) {
    List<BigDecimal> raised = new ArrayList<>();
    for (PlanYear year : years) {
      BigDecimal rate = rates.value(year);
      if (rate != null) {
        raised.add(rate.add(points));
      }
    }
    return raised;
  }

  private static BigDecimal product(List<BigDecimal> rates) {
    return rates.stream().map(Exact::factor).reduce(BigDecimal.ONE, Exact::times);
  }

  private BigDecimal left(String letter, BigDecimal from, PlanYear reached) {
    int years = due.value() - reached.value();
    return draft.step(
        StepKind.REQUIRED_RATE,
        "(T ÷ %s)^(1 ÷ (N − n)) − 1".formatted(letter),
        "(%s ÷ %s)^(1 ÷ %d) − 1".formatted(Exact.digits(aim), Exact.digits(from), years),
        Exact.yearlyRate(from, aim, BigDecimal.valueOf(years)),
        ResultForm.PERCENT);
  }

  private Argument years(PlanYear last) {
    return new Argument.Years(OutlookRule.between(sheet.baseYear(), last));
  }

  private Argument yearsLeft(PlanYear after) {
    return new Argument.Years(OutlookRule.between(after, due));
  }

  private Finding finding(FindingSentence sentence, List<Argument> more) {
    Unit unit = row.indicator().unit();
    List<Argument> arguments = new ArrayList<>();
    arguments.add(Argument.Years.of(due));
    arguments.add(new Argument.Typed(aim, unit));
    arguments.add(Argument.Years.of(sheet.baseYear()));
    arguments.add(new Argument.Count(due.value() - sheet.baseYear().value()));
    arguments.add(new Argument.Percent(required));
    arguments.addAll(more);
    return draft.finding(sentence, arguments.toArray(Argument[]::new));
  }
}
