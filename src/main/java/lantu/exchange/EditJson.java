package lantu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import lantu.edit.Edit;
import lantu.edit.EditFormat;
import lantu.plan.AssessmentRules;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.RelationKind;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Edits as one line of JSON: {@code edit} says which kind, {@code version} which version of the
 * plan format its parts are in, {@code before} and {@code after} what was there and what came, in
 * that format. An edit that was written reads back equal, with every digit.
 */
public final class EditJson implements EditFormat {
  private static final String NAME = "edit";

  /** The kinds of edit, named as in the text. */
  private enum Kind {
    FIGURE,
    INDICATOR,
    RULES,
    VERDICT,
    SIGN_OFF,
    INDICATOR_PLACE,
    PROJECT,
    PROJECT_PLACE,
    RELATION,
    OUTLINE,
    SOURCE,
    CLOSED_YEAR,
    TEXT,
    EVIDENCE,
    SEVERAL
  }

  @Override
  public String write(Edit edit) {
    try {
      return PlanJson.MAPPER.writeValueAsString(document(edit));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws Refusal {@code exchange.noEdit} if the text is no edit, or one of a newer version
   */
  @Override
  public Edit read(String text) {
    try {
      JsonNode document = PlanJson.MAPPER.readTree(text);
      return edit(new Field(NAME, "", document));
    } catch (JsonProcessingException | IllegalArgumentException | Refusal e) {
      throw new Refusal(e, "exchange.noEdit");
    }
  }

  @Override
  public String write(Plan plan) {
    return new String(PlanJson.write(plan), StandardCharsets.UTF_8);
  }

  @Override
  public Plan readPlan(String text) {
    return PlanJson.parse(NAME, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, @Nullable Object> document(Edit edit) {
    return switch (edit) {
      case Edit.SetFigure set ->
          change(
              Kind.FIGURE,
              PlanWriter.cell(set.key()),
              written(set.before(), PlanWriter::figure),
              written(set.after(), PlanWriter::figure));
      case Edit.SetEvidence set ->
          change(
              Kind.EVIDENCE,
              PlanWriter.cell(set.key()),
              EvidenceJson.list(set.before()),
              EvidenceJson.list(set.after()));
      case Edit.SetIndicator set ->
          change(
              Kind.INDICATOR,
              null,
              PlanWriter.indicator(set.before()),
              PlanWriter.indicator(set.after()));
      case Edit.SetRules set ->
          change(Kind.RULES, null, JudgementJson.map(set.before()), JudgementJson.map(set.after()));
      case Edit.SetVerdict set ->
          change(
              Kind.VERDICT,
              JudgementJson.map(set.key()),
              written(set.before(), JudgementJson::map),
              written(set.after(), JudgementJson::map));
      case Edit.SetSignOff set ->
          change(
              Kind.SIGN_OFF,
              JudgementJson.map(set.key()),
              written(set.before(), JudgementJson::map),
              written(set.after(), JudgementJson::map));
      case Edit.PlaceIndicator placed ->
          change(
              Kind.INDICATOR_PLACE,
              placed.position(),
              written(placed.before(), PlanWriter::indicator),
              written(placed.after(), PlanWriter::indicator));
      case Edit.SetProject set ->
          change(Kind.PROJECT, null, ProjectJson.map(set.before()), ProjectJson.map(set.after()));
      case Edit.PlaceProject placed ->
          change(
              Kind.PROJECT_PLACE,
              placed.position(),
              written(placed.before(), ProjectJson::map),
              written(placed.after(), ProjectJson::map));
      case Edit.SetRelation set ->
          change(
              Kind.RELATION,
              PlanWriter.object("kind", set.kind().name(), "indicator", set.indicator().value()),
              PlanWriter.text(set.before()),
              PlanWriter.text(set.after()));
      case Edit.SetOutline set ->
          change(
              Kind.OUTLINE,
              OutlineJson.map(set.places()),
              OutlineJson.map(set.before()),
              OutlineJson.map(set.after()));
      case Edit.SetSource set ->
          change(
              Kind.SOURCE, null, PlanWriter.source(set.before()), PlanWriter.source(set.after()));
      case Edit.SetClosedYear set ->
          change(
              Kind.CLOSED_YEAR,
              set.year().value(),
              written(set.before(), ClosedYearJson::map),
              written(set.after(), ClosedYearJson::map));
      case Edit.SetText set ->
          change(
              Kind.TEXT,
              set.section(),
              written(set.before(), SectionTextJson::map),
              written(set.after(), SectionTextJson::map));
      case Edit.Several several ->
          PlanWriter.object(
              NAME,
              Kind.SEVERAL.name(),
              "version",
              PlanJson.VERSION,
              "edits",
              several.edits().stream().map(EditJson::document).toList());
    };
  }

  private static Map<String, @Nullable Object> change(
      Kind kind, @Nullable Object key, @Nullable Object before, @Nullable Object after) {
    Map<String, @Nullable Object> change =
        PlanWriter.object(NAME, kind.name(), "version", PlanJson.VERSION);
    if (key != null) {
      change.put("key", key);
    }
    change.put("before", before);
    change.put("after", after);
    return change;
  }

  private static <T> @Nullable Object written(
      @Nullable T value, Function<T, Map<String, @Nullable Object>> how) {
    return value == null ? null : how.apply(value);
  }

  private static Edit edit(Field edit) {
    if (edit.at("version").integer() > PlanJson.VERSION) {
      throw new IllegalArgumentException("an edit of a newer version");
    }
    Field key = edit.at("key");
    Field before = edit.at("before");
    Field after = edit.at("after");
    return switch (edit.at(NAME).constant(Kind.class)) {
      case FIGURE ->
          new Edit.SetFigure(
              PlanReader.cell(key),
              before.optional(PlanReader::figure),
              after.optional(PlanReader::figure));
      case INDICATOR ->
          new Edit.SetIndicator(PlanReader.indicator(before), PlanReader.indicator(after));
      case RULES -> new Edit.SetRules(rules(before), rules(after));
      case VERDICT ->
          new Edit.SetVerdict(
              JudgementJson.verdictKey(key),
              before.optional(JudgementJson::verdict),
              after.optional(JudgementJson::verdict));
      case SIGN_OFF ->
          new Edit.SetSignOff(
              JudgementJson.findingKey(key),
              before.optional(JudgementJson::signOff),
              after.optional(JudgementJson::signOff));
      case INDICATOR_PLACE ->
          new Edit.PlaceIndicator(
              key.integer(),
              before.optional(PlanReader::indicator),
              after.optional(PlanReader::indicator));
      case PROJECT -> new Edit.SetProject(ProjectJson.read(before), ProjectJson.read(after));
      case PROJECT_PLACE ->
          new Edit.PlaceProject(
              key.integer(), before.optional(ProjectJson::read), after.optional(ProjectJson::read));
      case RELATION ->
          new Edit.SetRelation(
              key.at("kind").constant(RelationKind.class),
              IndicatorCode.of(key.at("indicator").text()),
              before.optional(code -> IndicatorCode.of(code.text())),
              after.optional(code -> IndicatorCode.of(code.text())));
      case OUTLINE ->
          new Edit.SetOutline(
              OutlineJson.read(before), OutlineJson.read(after), OutlineJson.places(key));
      case SOURCE -> new Edit.SetSource(PlanReader.source(before), PlanReader.source(after));
      case CLOSED_YEAR ->
          new Edit.SetClosedYear(
              PlanReader.year(key),
              before.optional(ClosedYearJson::read),
              after.optional(ClosedYearJson::read));
      case TEXT ->
          new Edit.SetText(
              key.integer(),
              before.optional(SectionTextJson::read),
              after.optional(SectionTextJson::read));
      case EVIDENCE ->
          new Edit.SetEvidence(
              PlanReader.cell(key), EvidenceJson.files(before), EvidenceJson.files(after));
      case SEVERAL -> new Edit.Several(edit.at("edits").each(EditJson::edit));
    };
  }

  /** Rules that are absent would be read as the method's own, which nobody wrote. */
  private static AssessmentRules rules(Field rules) {
    if (rules.absent()) {
      throw new IllegalArgumentException("no rules");
    }
    return JudgementJson.rules(rules);
  }
}
