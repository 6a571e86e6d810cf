package lantu.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.assess.ResultForm;
import lantu.assess.Step;
import lantu.assess.StepKind;
import lantu.plan.AssessmentRules;
import lantu.value.PlanYear;

/** Names and results of the steps of one working. */
final class StepText {
  private static final Pattern YEAR_NUMBER = Pattern.compile("[a-z](\\d+)");
  private static final List<BigDecimal> ZERO = List.of(BigDecimal.ZERO);

  private final VerdictCase told;
  private final ProgressText progress;

  StepText(VerdictCase told) {
    this.told = told;
    this.progress = new ProgressText(told);
  }

  /** What the step finds; the year is named where the step is about one. */
  String name(Step step) {
    String key = "step." + step.kind().name();
    if (step.kind() == StepKind.REQUIRED_RATE && step.form() == ResultForm.POINTS) {
      return told.say(key + ".points");
    }
    if (step.kind() != StepKind.GAP) {
      return told.say(key);
    }
    Matcher symbol = YEAR_NUMBER.matcher(step.formula());
    int base = told.plan().profile().baseYear().value();
    return symbol.find()
        ? told.say(key, told.when(PlanYear.of(base + Integer.parseInt(symbol.group(1)))))
        : told.say(key, told.atCutOff());
  }

  /** The result, rounded half up but never across a line it was held against. */
  String result(Step step) {
    BigDecimal result = step.result();
    VerdictNumbers numbers = told.numbers();
    return switch (step.form()) {
      case AMOUNT ->
          difference(step.kind())
              ? numbers.difference(result)
              : numbers.computed(result, bounds(step.kind()));
      case SHARE ->
          step.kind() == StepKind.ACHIEVEMENT
              ? progress.achievement(result)
              : numbers.share(result, bounds(step.kind()));
      case PERCENT -> numbers.percent(result, bounds(step.kind()));
      case POINTS -> numbers.points(result, bounds(step.kind()));
      case RATIO ->
          step.kind() == StepKind.PACE
              ? progress.pace(result)
              : numbers.ratio(result, bounds(step.kind()));
      case YEARS -> told.say("years", VerdictNumbers.plain(result));
    };
  }

  /** A margin is a difference of two figures; so is what a year has to bring, except to a sum. */
  private boolean difference(StepKind kind) {
    return kind == StepKind.MARGIN || kind == StepKind.REQUIRED;
  }

  private List<BigDecimal> bounds(StepKind kind) {
    VerdictNumbers numbers = told.numbers();
    AssessmentRules rules = told.plan().judgement().rules();
    BigDecimal goal = numbers.goal();
    return switch (kind) {
      case MEAN_RATE -> numbers.bounds("G");
      case MEAN_GAP -> numbers.bounds("d");
      case HEADROOM -> ZERO;
      case GROWTH_RATIO -> List.of(rules.trendOnTrack(), rules.trendSome(), BigDecimal.ZERO);
      case FORECAST -> goal == null ? List.of() : List.of(goal);
      default -> List.of();
    };
  }
}
