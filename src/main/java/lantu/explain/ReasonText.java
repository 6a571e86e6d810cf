package lantu.explain;

import java.util.List;
import java.util.function.Predicate;
import lantu.assess.Input;
import lantu.assess.Reason;
import lantu.plan.DataStatus;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** Why there is no verdict, in a sentence that says what to fill in. */
final class ReasonText {
  private final VerdictCase told;

  ReasonText(VerdictCase told) {
    this.told = told;
  }

  /** The sentence without a full stop; null where there is a verdict. */
  @Nullable String sentence() {
    Reason reason = told.verdict().reason();
    if (reason == null) {
      return null;
    }
    List<PlanYear> years = reason.years();
    String key = "reason." + reason.kind().name();
    return switch (reason.kind()) {
      case NO_FIGURE, NO_BASE -> told.say(key, missing(years, told.say("reason.figure")));
      case NO_REFERENCE ->
          told.say(key, missing(years, told.say("reason.reference", told.reference())));
      case NOT_ASSIGNED, TOO_EARLY -> told.say(key, told.years(years));
      case NO_TOTAL -> told.say(key);
      case ZERO_TARGET ->
          told.say(
              told.verdict().target().kind() == TargetKind.MULTIPLE_OF_BASE
                  ? key + ".multiple"
                  : key);
      case IMPOSSIBLE_RATE ->
          years.isEmpty() ? told.say(key + ".target") : told.say(key, told.years(years));
    };
  }

  /** 2021、2022年实际数未填报，2023年实际数已注明缺失. */
  private String missing(List<PlanYear> years, String what) {
    List<PlanYear> explained = years.stream().filter(this::explained).toList();
    List<PlanYear> empty = years.stream().filter(Predicate.not(explained::contains)).toList();
    String text = empty.isEmpty() ? "" : told.say("reason.empty", told.years(empty), what);
    if (explained.isEmpty()) {
      return text;
    }
    String marked = told.say("reason.explained", told.years(explained), what);
    return text.isEmpty() ? marked : text + told.say("comma") + marked;
  }

  private boolean explained(PlanYear year) {
    return told.verdict().working().inputs().stream()
        .filter(input -> input.status() == DataStatus.MISSING)
        .map(Input::key)
        .anyMatch(key -> key != null && key.year().equals(year));
  }
}
