package lantu.explain;

import java.math.BigDecimal;
import java.util.List;
import lantu.assess.Outlook;
import lantu.assess.StepKind;
import lantu.assess.Trend;
import org.jspecify.annotations.Nullable;

/** 趋势 in sentences: the forecast, how it was made, and what limits it. */
final class OutlookText {
  private final VerdictCase told;
  private final Outlook outlook;

  OutlookText(VerdictCase told) {
    this.told = told;
    this.outlook = told.verdict().outlook();
  }

  /** The sentences, each with its full stop. */
  String sentences() {
    if (outlook.trend() == Trend.UNKNOWN) {
      return told.say("outlook.unknown");
    }
    if (told.isDue()) {
      return told.shape() == Shape.EVERY_YEAR && outlook.trend() == Trend.IMPOSSIBLE
          ? told.say("outlook.due.missed")
          : told.say("outlook.due." + outlook.trend().name());
    }
    if (outlook.trend() == Trend.REACHED) {
      return told.say("outlook.reached");
    }
    StringBuilder text = new StringBuilder(forecast());
    if (outlook.low() != null && outlook.high() != null) {
      text.append(told.say("outlook.range", computed(outlook.low()), computed(outlook.high())));
    }
    outlook.caveats().forEach(caveat -> text.append(told.say("caveat." + caveat.name())));
    return text.toString();
  }

  private String forecast() {
    String verdict = told.say("outlook.then." + outlook.trend().name());
    BigDecimal value = outlook.value();
    return switch (told.shape()) {
      case EVERY_YEAR ->
          outlook.trend() == Trend.IMPOSSIBLE
              ? told.say("outlook.missed")
              : told.say("outlook.everyYear", told.due());
      case HOLD ->
          told.say(
              outlook.trend() == Trend.LIKELY ? "outlook.hold" : "outlook.notHeld",
              told.due(),
              told.reference());
      case GAP -> told.say("outlook.gap", told.due(), gap(value), verdict, edge());
      case RATE -> told.say("outlook.rate", told.due(), rate(value), verdict, goal());
      default -> value == null ? told.say("outlook.noRate") : extrapolated(value, verdict);
    };
  }

  private String extrapolated(BigDecimal value, String verdict) {
    String key =
        switch (outlook.method()) {
          case CONSTANT_RATE -> "outlook.constantRate";
          case LATEST_STAYS -> "outlook.latest";
          default ->
              told.verdict().result(StepKind.SUM).isPresent()
                  ? "outlook.linearTotal"
                  : "outlook.linear";
        };
    return told.say(key, told.due(), about(value), verdict, goal());
  }

  private String about(BigDecimal value) {
    return told.numbers().about(value, goalBounds());
  }

  private String computed(BigDecimal value) {
    return told.numbers().computed(value, goalBounds());
  }

  private String rate(@Nullable BigDecimal value) {
    return value == null ? "" : told.numbers().percent(value, goalBounds());
  }

  private String gap(@Nullable BigDecimal value) {
    return value == null ? "" : told.numbers().points(value, goalBounds());
  }

  private String goal() {
    BigDecimal goal = told.numbers().goal();
    return goal == null ? "" : told.numbers().quantity(VerdictNumbers.plain(goal));
  }

  private String edge() {
    BigDecimal goal = told.numbers().goal();
    return goal == null ? "" : told.say("points", goal.toPlainString());
  }

  private List<BigDecimal> goalBounds() {
    BigDecimal goal = told.numbers().goal();
    return goal == null ? List.of() : List.of(goal);
  }
}
