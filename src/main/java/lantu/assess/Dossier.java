package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lantu.plan.Area;
import lantu.plan.AssessmentRules;
import lantu.plan.Assignment;
import lantu.plan.CutOff;
import lantu.plan.DataStatus;
import lantu.plan.Direction;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.NaturalLimits;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * One target of one area at one cut-off: gives the judge its numbers and keeps every one it gave,
 * so that the working is what was really used.
 */
final class Dossier {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Plan plan;
  private final Indicator indicator;
  private final Area area;
  private final Target target;
  private final CutOff cutOff;
  private final EntryDates dates;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Threshold> thresholds = new ArrayList<>();
  private boolean provisional;

  Dossier(
      Plan plan, Indicator indicator, Area area, Target target, CutOff cutOff, EntryDates dates) {
    this.plan = plan;
    this.indicator = indicator;
    this.area = area;
    this.target = target;
    this.cutOff = cutOff;
    this.dates = dates;
  }

  Indicator indicator() {
    return indicator;
  }

  AssessmentRules rules() {
    return plan.judgement().rules();
  }

  /**
   * 1 if more is better, −1 if less is. A ceiling is kept from below and what is done is never too
   * much, whatever direction the target carries.
   */
  int way() {
    return way(target);
  }

  /** The same for a target. */
  static int way(Target target) {
    return switch (target) {
      case Target.Ceiling ceiling -> -1;
      case Target.WithinAssigned within -> -1;
      case Target.Assigned assigned when ceiling(assigned.assignment()) -> -1;
      case Target.AllDone all -> 1;
      default -> target.direction() == Direction.UP ? 1 : -1;
    };
  }

  private static boolean ceiling(@Nullable Assignment assignment) {
    return assignment != null && assignment.judgedAs() == TargetKind.CEILING;
  }

  /** The order of figures from the worst to the best. */
  Comparator<BigDecimal> worstFirst() {
    return way() > 0 ? Comparator.naturalOrder() : Comparator.reverseOrder();
  }

  PlanYear baseYear() {
    return plan.profile().baseYear();
  }

  PlanYear lastYear() {
    return cutOff.year();
  }

  boolean midYear() {
    return cutOff.midYear();
  }

  /** N. */
  BigDecimal span() {
    return BigDecimal.valueOf(target.due().value() - baseYear().value());
  }

  /** n, in halves. */
  BigDecimal elapsed() {
    return cutOff.yearsSince(baseYear());
  }

  /** N − n. */
  BigDecimal remaining() {
    return span().subtract(elapsed());
  }

  boolean due() {
    return remaining().signum() <= 0;
  }

  /** Notes N and n as inputs. */
  void noteTime() {
    inputs.add(Input.number(InputRole.SPAN, "N", span()));
    inputs.add(Input.number(InputRole.ELAPSED, "n", elapsed()));
  }

  /** The years after the base year up to the cut-off, the last of them maybe half over. */
  List<PlanYear> years() {
    List<PlanYear> years = new ArrayList<>();
    for (int year = baseYear().value() + 1; year <= lastYear().value(); year++) {
      years.add(PlanYear.of(year));
    }
    return years;
  }

  /** The years after the base year that are wholly over. */
  List<PlanYear> wholeYears() {
    List<PlanYear> years = years();
    return midYear() && !years.isEmpty() ? years.subList(0, years.size() - 1) : years;
  }

  /** How much of the year lies before the cut-off: 1, or 0.5 for the last one at mid-year. */
  BigDecimal weight(PlanYear year) {
    return midYear() && year.equals(lastYear()) ? HALF : BigDecimal.ONE;
  }

  /** Notes a number of the target. */
  BigDecimal goal(InputRole role, String symbol, BigDecimal value) {
    inputs.add(Input.number(role, symbol, value));
    return value;
  }

  /** The number in a cell, noted as an input whether it is there or not. */
  Optional<BigDecimal> ask(InputRole role, String symbol, Series series, PlanYear year) {
    FigureKey key = new FigureKey(indicator.code(), area.code(), year, series);
    Figure figure = plan.figure(key).orElse(null);
    BigDecimal value = figure == null ? null : figure.value();
    DataStatus status = figure == null ? null : figure.status();
    String source = figure == null ? null : figure.source();
    Input input =
        new Input(
            role, symbol, value, key, status, source, value == null ? null : dates.entered(key));
    if (!inputs.contains(input)) {
      inputs.add(input);
    }
    provisional |= status == DataStatus.ESTIMATED || status == DataStatus.FLASH;
    return Optional.ofNullable(value);
  }

  /** The same without leaving a trace, for a look at what is there. */
  Optional<BigDecimal> peek(Series series, PlanYear year) {
    return plan.figure(new FigureKey(indicator.code(), area.code(), year, series))
        .map(Figure::value);
  }

  /** The number in a cell, without which there is no verdict. */
  BigDecimal need(
      InputRole role, String symbol, Series series, PlanYear year, Reason.Kind otherwise) {
    return ask(role, symbol, series, year)
        .orElseThrow(() -> new NotAssessableException(otherwise, List.of(year)));
  }

  /** The numbers of several years; every one is needed, and all that lack are named. */
  List<BigDecimal> needEach(
      InputRole role, String letter, Series series, List<PlanYear> years, Reason.Kind otherwise) {
    List<BigDecimal> values = new ArrayList<>();
    List<PlanYear> missing = new ArrayList<>();
    for (PlanYear year : years) {
      ask(role, symbol(letter, year), series, year)
          .ifPresentOrElse(values::add, () -> missing.add(year));
    }
    if (!missing.isEmpty()) {
      throw new NotAssessableException(otherwise, missing);
    }
    return values;
  }

  /** A letter with the number of the year in the period: y3. */
  String symbol(String letter, PlanYear year) {
    return letter + (year.value() - baseYear().value());
  }

  /** Notes a step and gives its result back. */
  BigDecimal step(
      StepKind kind, String formula, String substitution, BigDecimal result, ResultForm form) {
    steps.add(new Step(kind, formula, substitution, result, form));
    return result;
  }

  void threshold(Threshold threshold) {
    thresholds.add(threshold);
  }

  /** What limits a forecast made from what was asked for so far. */
  List<Outlook.Caveat> caveats(boolean atLimit) {
    List<Outlook.Caveat> caveats = new ArrayList<>();
    if (elapsed().compareTo(BigDecimal.ONE) <= 0) {
      caveats.add(Outlook.Caveat.ONE_YEAR);
    }
    if (midYear()) {
      caveats.add(Outlook.Caveat.HALF_YEAR);
    }
    if (provisional) {
      caveats.add(Outlook.Caveat.PROVISIONAL);
    }
    if (atLimit) {
      caveats.add(Outlook.Caveat.AT_LIMIT);
    }
    return caveats;
  }

  /** The rate that each remaining year needs from one positive level to another, noted. */
  BigDecimal requiredRate(BigDecimal now, BigDecimal goal) {
    return step(
        StepKind.REQUIRED_RATE,
        "(T ÷ y)^(1 ÷ (N − n)) − 1",
        "(%s ÷ %s)^(1 ÷ %s) − 1".formatted(Exact.digits(goal), Exact.digits(now), remaining()),
        Exact.yearlyRate(now, goal, remaining()),
        ResultForm.PERCENT);
  }

  /**
   * A forecast of the figure at the due date, kept within the natural limits; of what is to be done
   * there is no more than all.
   */
  Outlook forecast(
      Outlook.Method method,
      BigDecimal value,
      @Nullable BigDecimal slow,
      @Nullable BigDecimal fast,
      boolean reached,
      BigDecimal goal) {
    NaturalLimits limits = limits(goal);
    BigDecimal kept = limits.nearest(value);
    return new Outlook(
        trend(reached, kept.subtract(goal).signum() * way() >= 0),
        method,
        kept,
        slow == null ? null : limits.nearest(slow),
        fast == null ? null : limits.nearest(fast),
        caveats(kept.compareTo(value) != 0));
  }

  private NaturalLimits limits(BigDecimal goal) {
    NaturalLimits limits = indicator.limits();
    if (!(target instanceof Target.AllDone)) {
      return limits;
    }
    BigDecimal high = limits.high() == null ? goal : limits.high().min(goal);
    BigDecimal low = limits.low();
    return new NaturalLimits(low == null ? null : low.min(high), high);
  }

  /** The trend: once the target is due it is reached or can no longer be. */
  Trend trend(boolean reached, boolean likely) {
    if (reached) {
      return Trend.REACHED;
    }
    if (due()) {
      return Trend.IMPOSSIBLE;
    }
    return likely ? Trend.LIKELY : Trend.UNLIKELY;
  }

  Working working() {
    return new Working(inputs, steps, thresholds);
  }
}
