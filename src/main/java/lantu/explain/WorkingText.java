package lantu.explain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lantu.assess.Input;
import lantu.assess.InputRole;
import lantu.assess.Verdict;
import lantu.plan.Adjustment;
import lantu.plan.AreaTarget;
import lantu.plan.Assignment;
import lantu.plan.DataStatus;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** 计算过程 in words: what went in and where from, each step, and the lines it was held against. */
public final class WorkingText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private final Plan plan;
  private final Messages messages;
  private final VerdictText words;
  private final ZoneId zone;

  /** Words for workings on the plan they were made from; days are those of the time zone. */
  public WorkingText(Plan plan, Messages messages, ZoneId zone) {
    this.plan = plan;
    this.messages = messages;
    this.words = new VerdictText(plan, messages);
    this.zone = zone;
  }

  /** What went in, in the order in which it was used. */
  public List<WorkingRow.InputRow> inputs(Verdict verdict) {
    VerdictCase told = new VerdictCase(plan, messages, verdict);
    return verdict.working().inputs().stream().map(input -> row(told, input)).toList();
  }

  /** The steps in order. */
  public List<WorkingRow.StepRow> steps(Verdict verdict) {
    StepText text = new StepText(new VerdictCase(plan, messages, verdict));
    return verdict.working().steps().stream()
        .map(step -> new WorkingRow.StepRow(step, text.name(step), text.result(step)))
        .toList();
  }

  /** The lines in the order in which they are tried. */
  public List<WorkingRow.ThresholdRow> thresholds(Verdict verdict) {
    ThresholdText text = new ThresholdText(new VerdictCase(plan, messages, verdict));
    return verdict.working().thresholds().stream()
        .map(
            threshold ->
                new WorkingRow.ThresholdRow(
                    threshold, text.condition(threshold), words.status(threshold.status())))
        .toList();
  }

  private WorkingRow.InputRow row(VerdictCase told, Input input) {
    DataStatus status = input.status();
    Instant entered = input.entered();
    return new WorkingRow.InputRow(
        input,
        name(told, input),
        value(told, input),
        status == null ? null : messages.term(status),
        source(told, input),
        entered == null ? null : DAY.format(entered.atZone(zone)));
  }

  private static String name(VerdictCase told, Input input) {
    FigureKey key = input.key();
    String role = "input." + input.role().name();
    if (key != null) {
      boolean ofYear = input.role() == InputRole.PLANNED || input.role() == InputRole.ASSIGNED;
      String year = ofYear ? told.say("time.year", key.year()) : told.when(key.year());
      return told.say(role, year, told.reference());
    }
    return input.role() == InputRole.TARGET
        ? told.say(role + "." + input.symbol())
        : told.say(role);
  }

  private static String value(VerdictCase told, Input input) {
    if (input.value() == null) {
      return told.say(input.status() == DataStatus.MISSING ? "input.explained" : "input.empty");
    }
    return switch (input.role()) {
      case SPAN, ELAPSED -> told.say("years", input.value());
      case LOW, HIGH -> told.say("points", input.value());
      case TARGET ->
          switch (input.symbol()) {
            case "m" -> told.say("times", input.value());
            case "x" -> told.say("percent", input.value());
            default -> told.numbers().entered(input.value());
          };
      default -> told.numbers().entered(input.value());
    };
  }

  private @Nullable String source(VerdictCase told, Input input) {
    if (input.key() != null) {
      String source = input.source();
      return source == null ? null : plan.sourceTitle(source);
    }
    return switch (input.role()) {
      case TARGET, LOW, HIGH -> targetSource(told);
      default -> null;
    };
  }

  /** The paper that assigned or adjusted the target, else the plan's section and words. */
  private static String targetSource(VerdictCase told) {
    Verdict verdict = told.verdict();
    Target target = verdict.target();
    Assignment assignment =
        switch (target) {
          case Target.Assigned assigned -> assigned.assignment();
          case Target.WithinAssigned within -> within.assignment();
          default -> null;
        };
    if (assignment != null) {
      return told.say("source.paper", assignment.document(), assignment.on());
    }
    for (Adjustment adjustment : told.indicator().adjustments()) {
      if (adjustment.area().equals(verdict.key().area()) && adjustment.target().equals(target)) {
        return told.say("source.paper", adjustment.document(), adjustment.on());
      }
    }
    return told.say("source.section", section(told), target.wording());
  }

  private static int section(VerdictCase told) {
    boolean district = told.plan().district().code().equals(told.verdict().key().area());
    return told.indicator().areaTargets().stream()
        .filter(part -> !district && part.area().equals(told.verdict().key().area()))
        .mapToInt(AreaTarget::section)
        .findFirst()
        .orElse(told.indicator().section());
  }
}
