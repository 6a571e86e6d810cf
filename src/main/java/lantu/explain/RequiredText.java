package lantu.explain;

import java.math.BigDecimal;
import java.util.List;
import lantu.assess.StepKind;
import org.jspecify.annotations.Nullable;

/** 尚需 in a sentence. */
final class RequiredText {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final VerdictCase told;

  RequiredText(VerdictCase told) {
    this.told = told;
  }

  /** The sentence without a full stop; null where nothing more is required. */
  @Nullable String sentence() {
    BigDecimal perYear = told.verdict().required().perYear();
    BigDecimal rate = told.verdict().required().rate();
    if (perYear != null) {
      String amount = amount(perYear);
      return rate == null || lastHalf() ? amount : amount + equivalent(rate);
    }
    return rate == null ? null : rate(rate);
  }

  private String amount(BigDecimal perYear) {
    return switch (told.shape()) {
      case EVERY_YEAR -> floor(perYear);
      case TOTAL -> spread("total", quantity(perYear));
      case BUDGET -> spread("budget", quantity(perYear));
      default ->
          spread(
              perYear.signum() < 0 ? "fall" : "rise",
              told.numbers().aboutDifference(part(perYear).abs()));
    };
  }

  private String quantity(BigDecimal perYear) {
    return told.indicator().unit().symbol().equals("%")
        ? told.numbers().aboutDifference(part(perYear))
        : told.numbers().about(part(perYear), List.of());
  }

  /** A floor asks the year under way for the rest, else every coming year for the whole. */
  private String floor(BigDecimal perYear) {
    if (told.verdict().result(StepKind.REQUIRED).isEmpty()) {
      return told.say("required.floor", told.numbers().entered(perYear));
    }
    return perYear.signum() == 0
        ? told.say("required.floorDone", told.judgedAt().year())
        : told.say("required.floorRest", told.judgedAt().year(), told.numbers().entered(perYear));
  }

  /**
   * Where half a year is left, what that half has to bring; the yearly figure would be twice it.
   */
  private BigDecimal part(BigDecimal perYear) {
    return lastHalf() ? perYear.multiply(HALF) : perYear;
  }

  private boolean lastHalf() {
    return told.remaining().compareTo(BigDecimal.ONE) < 0;
  }

  private String spread(String what, String amount) {
    if (lastHalf()) {
      return told.say("required." + what + ".half", told.due(), amount);
    }
    return told.remaining().compareTo(BigDecimal.ONE) == 0
        ? told.say("required." + what + ".year", told.due(), amount)
        : told.say("required." + what, amount);
  }

  private String equivalent(BigDecimal rate) {
    return told.say(
        rate.signum() < 0 ? "required.thatIsFall" : "required.thatIsRise",
        told.numbers().percent(rate.abs(), List.of()));
  }

  private String rate(BigDecimal rate) {
    if (told.shape() == Shape.GAP) {
      String points = told.numbers().points(rate.abs(), List.of(BigDecimal.ZERO));
      return told.say(
          rate.signum() < 0 ? "required.gapBelow" : "required.gap", told.reference(), points);
    }
    String percent = told.numbers().percent(rate, List.of());
    if (lastHalf()) {
      return told.say("required.rate.half", told.due(), percent);
    }
    return told.say(told.upwards() ? "required.rate" : "required.rateAtMost", percent);
  }
}
