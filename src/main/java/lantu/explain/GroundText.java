package lantu.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lantu.assess.Input;
import lantu.assess.InputRole;
import lantu.assess.StepKind;
import lantu.assess.Threshold;
import lantu.assess.Verdict;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/** 依据: what a verdict rests on, in one sentence. */
final class GroundText {
  private static final List<BigDecimal> ZERO = List.of(BigDecimal.ZERO);

  private final VerdictCase told;
  private final VerdictNumbers numbers;
  private final ProgressText progress;

  GroundText(VerdictCase told) {
    this.told = told;
    this.numbers = told.numbers();
    this.progress = new ProgressText(told);
  }

  /** The sentence with its full stop; null where there is no verdict. */
  @Nullable String sentence() {
    return switch (told.shape()) {
      case NONE -> null;
      case TOTAL, BUDGET -> total();
      case LIMIT ->
          told.say(
              "ground.limit",
              told.atCutOff(),
              entered(result(StepKind.SUM)),
              told.say(told.upwards() ? "line.atLeast" : "line.atMost", goal()));
      case LEVEL, DONE -> level();
      case MULTIPLE -> multiple();
      case KEEP -> against("keep", goal());
      case HOLD -> against("hold", entered(told.number(InputRole.REFERENCE).orElseThrow()));
      case EVERY_YEAR -> everyYear();
      case RATE -> rate();
      case GAP -> gap();
    };
  }

  private String total() {
    String key = told.shape() == Shape.TOTAL ? "ground.total" : "ground.budget";
    return told.say(key, told.atCutOff(), entered(result(StepKind.SUM)), goal(), progress());
  }

  private String level() {
    return told.number(InputRole.BASE)
        .map(
            base ->
                told.say(
                    "ground.level", told.atCutOff(), latest(), entered(base), goal(), progress()))
        .orElseGet(() -> told.say("ground.done", told.atCutOff(), latest(), goal(), progress()));
  }

  private String multiple() {
    String target = numbers.computed(result(StepKind.TARGET_VALUE), List.of());
    String base = entered(told.number(InputRole.BASE).orElseThrow());
    return told.verdict().achievement() == null
        ? told.say("ground.multipleKept", told.atCutOff(), latest(), base, target)
        : told.say("ground.multiple", told.atCutOff(), latest(), base, target, progress());
  }

  /** 完成程度、时间进度、进度比 in a row, as far as there are any. */
  private String progress() {
    String key = told.shape() == Shape.BUDGET ? "progress.used" : "progress";
    return told.say(
            key,
            progress.achievement(result(StepKind.ACHIEVEMENT)),
            progress.schedule(Objects.requireNonNull(told.verdict().schedule())))
        + pace();
  }

  private String pace() {
    BigDecimal pace = told.verdict().pace();
    return pace == null ? "" : told.say("progress.pace", progress.pace(pace));
  }

  private String against(String what, String line) {
    BigDecimal margin = result(StepKind.MARGIN);
    int over = told.upwards() ? margin.signum() : -margin.signum();
    String key = over > 0 ? ".above" : over < 0 ? ".below" : ".equal";
    return told.say(
        "ground." + what + key,
        told.atCutOff(),
        latest(),
        line,
        numbers.difference(margin.abs()),
        told.reference());
  }

  private String everyYear() {
    long met = result(StepKind.YEARS_MET).longValueExact();
    long judged =
        told.verdict().working().inputs().stream()
            .filter(input -> input.role() == InputRole.YEARLY && input.value() != null)
            .count();
    return told.say("ground.everyYear", line(), judged, met, lastYear());
  }

  /** 每年不低于120家; or, where the city assigns each year's number, that of the last year. */
  private String line() {
    Threshold kept =
        told.verdict().working().thresholds().stream()
            .filter(threshold -> threshold.status() == VerdictStatus.HELD)
            .findFirst()
            .orElseThrow();
    String number = entered(kept.bound());
    String key =
        switch (kept.relation()) {
          case "≥" -> "line.atLeast";
          case "≤" -> "line.atMost";
          default -> "line.below";
        };
    return told.last(InputRole.ASSIGNED).isPresent()
        ? told.say("line.assigned", lastJudged(), told.say(key, number))
        : told.say("line.everyYear", told.say(key, number));
  }

  private String lastYear() {
    Verdict verdict = told.verdict();
    if (verdict.result(StepKind.MARGIN).isPresent()) {
      BigDecimal margin = result(StepKind.MARGIN);
      String key = margin.signum() == 0 ? "last.equal" : beside(margin);
      return told.say(key, lastJudged(), numbers.difference(margin.abs()));
    }
    if (verdict.result(StepKind.HEADROOM).isEmpty()) {
      return "";
    }
    BigDecimal headroom = result(StepKind.HEADROOM);
    String key =
        headroom.signum() > 0
            ? "last.headroom"
            : headroom.signum() < 0 ? "last.beyond" : "last.noRoom";
    return told.say(key, lastJudged(), numbers.share(headroom.abs(), ZERO));
  }

  /** On which side of its line the last year is: a margin counts towards the better one. */
  private String beside(BigDecimal margin) {
    boolean floor =
        told.verdict().working().thresholds().stream()
            .filter(threshold -> threshold.status() == VerdictStatus.HELD)
            .allMatch(threshold -> threshold.relation().equals("≥"));
    if (floor) {
      return margin.signum() > 0 ? "last.over" : "last.short";
    }
    return margin.signum() > 0 ? "last.room" : "last.above";
  }

  private String lastJudged() {
    return told.last(InputRole.YEARLY)
        .map(Input::key)
        .map(key -> told.when(key.year()))
        .orElse(told.atCutOff());
  }

  private String rate() {
    BigDecimal goal = told.number(InputRole.TARGET).orElseThrow();
    String mean = numbers.percent(result(StepKind.MEAN_RATE), List.of(goal));
    return told.say(
        "ground.rate", told.span(), mean, told.say("percent", goal.toPlainString()), pace());
  }

  private String gap() {
    BigDecimal low = told.number(InputRole.LOW).orElseThrow();
    BigDecimal high = told.number(InputRole.HIGH).orElseThrow();
    BigDecimal mean = result(StepKind.MEAN_GAP);
    String after = mean.compareTo(high) > 0 ? told.say("ground.gap.beyond") : "";
    return told.say(
        mean.signum() < 0 ? "ground.gap.below" : "ground.gap",
        told.span(),
        told.reference(),
        numbers.points(mean.abs(), List.of(low, high, BigDecimal.ZERO)),
        low.toPlainString(),
        high.toPlainString(),
        after);
  }

  private String latest() {
    return entered(told.number(InputRole.LATEST).orElseThrow());
  }

  private String goal() {
    return entered(told.number(InputRole.TARGET).orElseThrow());
  }

  private String entered(BigDecimal value) {
    return numbers.entered(value);
  }

  private BigDecimal result(StepKind kind) {
    return told.verdict().result(kind).orElseThrow();
  }
}
