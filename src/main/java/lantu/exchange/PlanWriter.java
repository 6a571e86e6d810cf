package lantu.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.NaturalLimits;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.plan.Source;
import lantu.value.PlanYear;
import lantu.value.Stopping;
import org.jspecify.annotations.Nullable;

/** Turns a plan into a document of version 4. */
final class PlanWriter {
  private final Plan plan;

  PlanWriter(Plan plan) {
    this.plan = plan;
  }

  Map<String, @Nullable Object> document() {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("format", PlanJson.FORMAT);
    document.put("version", PlanJson.VERSION);
    document.put("plan", profile());
    document.put("areas", plan.areas().stream().map(PlanWriter::area).toList());
    document.putAll(OutlineJson.map(plan.outline()));
    document.put("sources", plan.sources().stream().map(PlanWriter::source).toList());
    document.put("indicators", plan.indicators().stream().map(PlanWriter::indicator).toList());
    document.put("figures", plan.figures().stream().map(PlanWriter::figure).toList());
    document.put("projects", plan.projects().stream().map(ProjectJson::map).toList());
    document.put("judgement", JudgementJson.map(plan.judgement()));
    document.put("closedYears", plan.closedYears().stream().map(ClosedYearJson::map).toList());
    if (!plan.texts().isEmpty()) {
      document.put("texts", plan.texts().stream().map(SectionTextJson::map).toList());
    }
    document.put("evidence", plan.evidence().stream().map(EvidenceJson::map).toList());
    return document;
  }

  private Map<String, @Nullable Object> profile() {
    PlanProfile profile = plan.profile();
    return object(
        "id", profile.id().value(),
        "title", profile.title(),
        "shortTitle", profile.shortTitle(),
        "region", profile.region(),
        "firstYear", profile.period().first().value(),
        "lastYear", profile.period().last().value(),
        "baseYear", profile.baseYear().value(),
        "outlookYear", year(profile.outlookYear()),
        "adoptedOn", text(profile.adoptedOn()),
        "adoptedBy", profile.adoptedBy(),
        "demo", profile.demo());
  }

  private static Map<String, @Nullable Object> area(Area area) {
    return object(
        "code", area.code().value(),
        "name", area.name(),
        "kind", area.kind().name(),
        "parent", text(area.parent()));
  }

  static Map<String, @Nullable Object> source(Source source) {
    return object(
        "code", source.code().value(), "title", source.title(), "section", source.section());
  }

  static Map<String, @Nullable Object> indicator(Indicator indicator) {
    return object(
        "code", indicator.code().value(),
        "ordinal", indicator.ordinal(),
        "role", indicator.role().name(),
        "name", indicator.name(),
        "unit", indicator.unit().symbol(),
        "nature", name(indicator.nature()),
        "basis", indicator.basis().name(),
        "category", indicator.category(),
        "section", indicator.section(),
        "zones", indicator.zones().name(),
        "weight", text(indicator.weight()),
        "limits", limits(indicator.limits()),
        "decimals", indicator.decimals(),
        "target", TargetJson.map(indicator.target()),
        "areaTargets", TargetJson.parts(indicator),
        "adjustments", TargetJson.adjustments(indicator),
        "measures", indicator.measures().stream().map(Object::toString).toList(),
        "relatedTo", text(indicator.relatedTo()),
        "departments", DepartmentsJson.map(indicator.departments()),
        "breaks",
            indicator.breaks().stream()
                .map(one -> object("year", one.year().value(), "reason", one.reason()))
                .toList(),
        "note", indicator.note());
  }

  private static @Nullable Map<String, @Nullable Object> limits(NaturalLimits limits) {
    return limits.equals(NaturalLimits.NONE)
        ? null
        : object(
            "low", TargetJson.decimal(limits.low()), "high", TargetJson.decimal(limits.high()));
  }

  static Map<String, @Nullable Object> figure(Figure figure) {
    Stopping.check();
    Map<String, @Nullable Object> object = cell(figure.key());
    object.put("value", TargetJson.decimal(figure.value()));
    object.put("status", name(figure.status()));
    object.put("source", figure.source());
    object.put("note", figure.note());
    return object;
  }

  static Map<String, @Nullable Object> cell(FigureKey key) {
    return object(
        "indicator", key.indicator().value(),
        "area", key.area().value(),
        "year", key.year().value(),
        "series", key.series().name());
  }

  /** An object of the given keys, each followed by its value. */
  static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return object;
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable Integer year(@Nullable PlanYear year) {
    return year == null ? null : year.value();
  }
}
