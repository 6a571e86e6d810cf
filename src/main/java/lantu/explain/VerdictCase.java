package lantu.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lantu.assess.Input;
import lantu.assess.InputRole;
import lantu.assess.Verdict;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.value.PlanYear;

/** One verdict with what its words need: its indicator, its numbers, its dates in words. */
final class VerdictCase {
  private final Plan plan;
  private final Messages messages;
  private final Verdict verdict;
  private final Indicator indicator;
  private final VerdictNumbers numbers;
  private final Shape shape;

  VerdictCase(Plan plan, Messages messages, Verdict verdict) {
    this.plan = plan;
    this.messages = messages;
    this.verdict = verdict;
    this.indicator = plan.indicator(verdict.key().indicator()).orElseThrow();
    this.numbers = new VerdictNumbers(messages, indicator, verdict);
    this.shape = Shape.of(verdict);
  }

  Plan plan() {
    return plan;
  }

  Verdict verdict() {
    return verdict;
  }

  Indicator indicator() {
    return indicator;
  }

  VerdictNumbers numbers() {
    return numbers;
  }

  Shape shape() {
    return shape;
  }

  /** A sentence of the bundle. */
  String say(String key, Object... arguments) {
    return messages.get("explain." + key, arguments);
  }

  CutOff judgedAt() {
    return verdict.judgedAt();
  }

  PlanYear due() {
    return verdict.target().due();
  }

  /** Whether more is better. */
  boolean upwards() {
    return verdict.target().direction() == lantu.plan.Direction.UP;
  }

  /** N − n. */
  BigDecimal remaining() {
    return BigDecimal.valueOf(due().value() - plan.profile().baseYear().value())
        .subtract(judgedAt().yearsSince(plan.profile().baseYear()));
  }

  /** Whether the due date has come. */
  boolean isDue() {
    return remaining().signum() <= 0;
  }

  /** 2023年年末 or 2023年年中. */
  String atCutOff() {
    return say(judgedAt().midYear() ? "time.middle" : "time.end", judgedAt().year());
  }

  /** 2023年, or 2023年年中 where the year's figure is the half-year one. */
  String when(PlanYear year) {
    return halfYear(year) ? say("time.middle", year) : say("time.year", year);
  }

  /** 2021、2023年; the half year is named for itself. */
  String years(List<PlanYear> years) {
    List<PlanYear> whole = years.stream().filter(year -> !halfYear(year)).toList();
    String text =
        whole.isEmpty()
            ? ""
            : say(
                "time.year",
                whole.stream().map(PlanYear::toString).collect(Collectors.joining(say("and"))));
    return years.stream()
        .filter(this::halfYear)
        .map(this::when)
        .reduce(text, (before, half) -> before.isEmpty() ? half : before + say("and") + half);
  }

  /** 2021—2023年, from the first year of the period to the cut-off. */
  String span() {
    PlanYear first = PlanYear.of(plan.profile().baseYear().value() + 1);
    PlanYear last = judgedAt().year();
    if (first.equals(last)) {
      return when(last);
    }
    return say(judgedAt().midYear() ? "time.spanToMiddle" : "time.span", first, last);
  }

  /** The name of the reference series, for the kinds that have one. */
  String reference() {
    return switch (verdict.target()) {
      case Target.BandOverReference band -> band.reference();
      case Target.HoldLevel hold -> hold.reference();
      default -> say("reference");
    };
  }

  /** The last input of a role that has a number. */
  Optional<BigDecimal> number(InputRole role) {
    return last(role).map(Input::value);
  }

  /** The last input of a role that has a number. */
  Optional<Input> last(InputRole role) {
    return verdict.working().inputs().stream()
        .filter(input -> input.role() == role && input.value() != null)
        .reduce((before, after) -> after);
  }

  private boolean halfYear(PlanYear year) {
    return judgedAt().midYear() && judgedAt().year().equals(year);
  }
}
