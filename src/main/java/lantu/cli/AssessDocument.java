package lantu.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import lantu.assess.CrossCheck;
import lantu.assess.Flip;
import lantu.assess.Input;
import lantu.assess.Outlook;
import lantu.assess.Reason;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.explain.WorkingRow;
import lantu.explain.WorkingText;
import lantu.plan.DataStatus;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.ManualVerdict;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts as a document for scripts. Decimals are unrounded and written as text; {@code
 * achievement}, {@code schedule} and {@code pace} are pure numbers (0.55 is 55%), {@code
 * required.rate} is in percent or points, the rest in the indicator's unit. What there is none of
 * is null. Words for people stand under {@code text}.
 */
final class AssessDocument {
  private final Plan plan;
  private final VerdictText words;
  private final WorkingText workings;

  AssessDocument(Plan plan, VerdictText words, WorkingText workings) {
    this.plan = plan;
    this.words = words;
    this.workings = workings;
  }

  Map<String, @Nullable Object> of(Verdict verdict) {
    Indicator indicator = plan.indicator(verdict.key().indicator()).orElseThrow();
    Nature nature = indicator.nature();
    Flip flip = verdict.flip();
    Reason reason = verdict.reason();
    return Console.object(
        "indicator", indicator.code().value(),
        "name", indicator.name(),
        "unit", indicator.unit().symbol(),
        "nature", nature == null ? null : nature.name(),
        "main", indicator.role() == IndicatorRole.MAIN,
        "area", verdict.key().area().value(),
        "areaName", plan.area(verdict.key().area()).orElseThrow().name(),
        "cutOff", verdict.key().cutOff().toString(),
        "judgedAt", verdict.judgedAt().toString(),
        "kind", verdict.target().kind().name(),
        "target", verdict.target().wording(),
        "due", verdict.target().due().value(),
        "edition", verdict.edition().name(),
        "current", verdict.current(),
        "achievement", plain(verdict.achievement()),
        "schedule", plain(verdict.schedule()),
        "pace", plain(verdict.pace()),
        "required", required(verdict),
        "status", verdict.status().name(),
        "outlook", outlook(verdict.outlook()),
        "flip", flip == null ? null : plain(flip.value()),
        "flipStatus", flip == null ? null : flip.then().name(),
        "flipInclusive", flip == null ? null : flip.atValue(),
        "reason", words.reason(verdict),
        "reasonKind", reason == null ? null : reason.kind().name(),
        "reasonYears",
            reason == null ? null : reason.years().stream().map(year -> year.value()).toList(),
        "crossCheck", crossCheck(verdict.crossCheck()),
        "manual", manual(verdict.manual()),
        "text", text(verdict),
        "working", working(verdict));
  }

  private static Map<String, @Nullable Object> required(Verdict verdict) {
    return Console.object(
        "perYear", plain(verdict.required().perYear()), "rate", plain(verdict.required().rate()));
  }

  private static Map<String, @Nullable Object> outlook(Outlook outlook) {
    return Console.object(
        "trend", outlook.trend().name(),
        "forecast", plain(outlook.value()),
        "low", plain(outlook.low()),
        "high", plain(outlook.high()),
        "method", outlook.method().name(),
        "caveats", outlook.caveats().stream().map(Enum::name).toList());
  }

  private static @Nullable Map<String, @Nullable Object> crossCheck(@Nullable CrossCheck check) {
    return check == null
        ? null
        : Console.object("ratio", plain(check.ratio()), "level", check.level().name());
  }

  private static @Nullable Map<String, @Nullable Object> manual(@Nullable ManualVerdict manual) {
    return manual == null
        ? null
        : Console.object(
            "status", manual.status().name(), "reason", manual.reason(), "who", manual.who());
  }

  private Map<String, @Nullable Object> text(Verdict verdict) {
    return Console.object(
        "status", words.status(verdict.status()),
        "achievement", words.achievement(verdict),
        "schedule", words.schedule(verdict),
        "pace", words.pace(verdict),
        "ground", words.ground(verdict),
        "required", words.required(verdict),
        "outlook", words.outlook(verdict),
        "flip", words.flip(verdict),
        "crossCheck", words.crossCheck(verdict),
        "manual", words.manual(verdict));
  }

  private Map<String, @Nullable Object> working(Verdict verdict) {
    return Console.object(
        "inputs", workings.inputs(verdict).stream().map(AssessDocument::input).toList(),
        "steps", workings.steps(verdict).stream().map(AssessDocument::step).toList(),
        "thresholds", workings.thresholds(verdict).stream().map(AssessDocument::line).toList());
  }

  private static Map<String, @Nullable Object> input(WorkingRow.InputRow row) {
    Input input = row.input();
    FigureKey key = input.key();
    DataStatus status = input.status();
    Instant entered = input.entered();
    return Console.object(
        "role", input.role().name(),
        "symbol", input.symbol(),
        "name", row.name(),
        "value", plain(input.value()),
        "text", row.value(),
        "year", key == null ? null : key.year().value(),
        "series", key == null ? null : key.series().name(),
        "status", status == null ? null : status.name(),
        "source", row.source(),
        "entered", entered == null ? null : entered.toString());
  }

  private static Map<String, @Nullable Object> step(WorkingRow.StepRow row) {
    return Console.object(
        "kind", row.step().kind().name(),
        "name", row.name(),
        "formula", row.step().formula(),
        "substitution", row.step().substitution(),
        "result", plain(row.step().result()),
        "text", row.result());
  }

  private static Map<String, @Nullable Object> line(WorkingRow.ThresholdRow row) {
    return Console.object(
        "symbol", row.threshold().symbol(),
        "relation", row.threshold().relation(),
        "bound", plain(row.threshold().bound()),
        "status", row.threshold().status().name(),
        "text", row.condition(),
        "label", row.status());
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : NumberText.plain(value);
  }
}
