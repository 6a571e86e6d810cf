package lantu.exchange;

import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.AreaTarget;
import lantu.plan.Basis;
import lantu.plan.CaliberBreak;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.MeasureRef;
import lantu.plan.NaturalLimits;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import lantu.plan.Source;
import lantu.plan.SourceCode;
import lantu.plan.ZoneCombination;
import lantu.value.PlanYear;
import lantu.value.Stopping;
import lantu.value.Unit;
import lantu.value.YearSpan;

/** Turns a document of version 1–4 into a plan; what an older version does not have is absent. */
final class PlanReader {
  private final Field root;

  PlanReader(Field root) {
    this.root = root;
  }

  Plan plan() {
    return new Plan(
            root.at("plan").made(PlanReader::profile),
            OutlineJson.read(root),
            root.at("areas").each(PlanReader::area),
            root.at("sources").each(PlanReader::source),
            root.at("indicators").each(PlanReader::indicator),
            root.at("projects").each(ProjectJson::read),
            root.at("figures").each(PlanReader::figure),
            root.at("judgement").made(JudgementJson::read),
            root.at("closedYears").each(ClosedYearJson::read),
            root.at("texts").each(SectionTextJson::read))
        .withEvidence(root.at("evidence").each(EvidenceJson::read));
  }

  private static PlanProfile profile(Field plan) {
    return new PlanProfile(
        PlanId.of(plan.at("id").text()),
        plan.at("title").text(),
        plan.at("shortTitle").text(),
        plan.at("region").text(),
        YearSpan.of(plan.at("firstYear").integer(), plan.at("lastYear").integer()),
        year(plan.at("baseYear")),
        plan.at("outlookYear").optional(PlanReader::year),
        plan.at("adoptedOn").optional(Field::date),
        plan.at("adoptedBy").optional(Field::text),
        plan.at("demo").flag());
  }

  private static Area area(Field area) {
    return new Area(
        AreaCode.of(area.at("code").text()),
        area.at("name").text(),
        area.at("kind").constant(AreaKind.class),
        area.at("parent").optional(parent -> AreaCode.of(parent.text())));
  }

  static Source source(Field source) {
    return new Source(
        SourceCode.of(source.at("code").text()),
        source.at("title").text(),
        source.at("section").optional(Field::integer));
  }

  static Indicator indicator(Field indicator) {
    return new Indicator(
        IndicatorCode.of(indicator.at("code").text()),
        indicator.at("ordinal").optional(Field::integer),
        indicator.at("role").constant(IndicatorRole.class),
        indicator.at("name").text(),
        Unit.of(indicator.at("unit").text()),
        indicator.at("nature").optional(nature -> nature.constant(Nature.class)),
        indicator.at("basis").constant(Basis.class),
        indicator.at("category").text(),
        indicator.at("section").integer(),
        indicator.at("zones").constant(ZoneCombination.class),
        indicator.at("weight").optional(code -> IndicatorCode.of(code.text())),
        limits(indicator.at("limits")),
        indicator.at("decimals").optional(Field::integer),
        indicator.at("target").optional(TargetJson::read),
        indicator.at("areaTargets").each(PlanReader::areaTarget),
        indicator.at("adjustments").each(TargetJson::adjustment),
        indicator.at("measures").each(measure -> measure.parsed(MeasureRef::parse)),
        indicator.at("relatedTo").optional(code -> IndicatorCode.of(code.text())),
        DepartmentsJson.read(indicator.at("departments")),
        indicator.at("breaks").each(PlanReader::caliberBreak),
        indicator.at("note").optional(Field::remark));
  }

  private static CaliberBreak caliberBreak(Field change) {
    return new CaliberBreak(year(change.at("year")), change.at("reason").text());
  }

  private static NaturalLimits limits(Field limits) {
    return limits.absent()
        ? NaturalLimits.NONE
        : new NaturalLimits(
            limits.at("low").optional(Field::decimal), limits.at("high").optional(Field::decimal));
  }

  private static AreaTarget areaTarget(Field part) {
    return new AreaTarget(
        AreaCode.of(part.at("area").text()),
        part.at("section").integer(),
        TargetJson.read(part.at("target")));
  }

  static Figure figure(Field figure) {
    Stopping.check();
    return new Figure(
        cell(figure),
        figure.at("value").optional(Field::decimal),
        figure.at("status").optional(status -> status.constant(DataStatus.class)),
        figure.at("source").optional(Field::remark),
        figure.at("note").optional(Field::remark));
  }

  static FigureKey cell(Field figure) {
    return new FigureKey(
        IndicatorCode.of(figure.at("indicator").text()),
        AreaCode.of(figure.at("area").text()),
        year(figure.at("year")),
        figure.at("series").constant(Series.class));
  }

  static PlanYear year(Field year) {
    return PlanYear.of(year.integer());
  }
}
