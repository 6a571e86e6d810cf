package lantu.assess.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lantu.plan.Adjustment;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.AreaTarget;
import lantu.plan.AssessmentRules;
import lantu.plan.Basis;
import lantu.plan.Chapter;
import lantu.plan.DataStatus;
import lantu.plan.Departments;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Judgement;
import lantu.plan.NaturalLimits;
import lantu.plan.Nature;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Relation;
import lantu.plan.RelationKind;
import lantu.plan.Section;
import lantu.plan.Series;
import lantu.plan.Source;
import lantu.plan.SourceCode;
import lantu.plan.Target;
import lantu.plan.ZoneCombination;
import lantu.value.PlanYear;
import lantu.value.Unit;
import lantu.value.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * Plans of 2021–2025 with base 2020 and outlook 2035: a district, three zones, two subdistricts in
 * the first zone. Figures are final and have a source unless said otherwise.
 */
final class PlanBuilder {
  static final AreaCode DISTRICT = AreaCode.of("district");
  static final AreaCode ZONE_1 = AreaCode.of("zone-1");
  static final AreaCode ZONE_2 = AreaCode.of("zone-2");
  static final AreaCode ZONE_3 = AreaCode.of("zone-3");
  static final List<AreaCode> ZONES = List.of(ZONE_1, ZONE_2, ZONE_3);
  static final AreaCode STREET_1 = AreaCode.of("street-1");
  static final AreaCode STREET_2 = AreaCode.of("street-2");
  static final PlanYear DUE = PlanYear.of(2025);

  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private AssessmentRules rules = AssessmentRules.DEFAULT;

  /** An indicator whose last lines can still be changed. */
  PlanBuilder indicator(String code, String unit, Basis basis, @Nullable Target target) {
    indicators.add(
        new Indicator(
            IndicatorCode.of(code),
            null,
            target == null ? IndicatorRole.BACKGROUND : IndicatorRole.TEXT,
            "指标" + code,
            Unit.of(unit),
            Nature.EXPECTED,
            basis,
            "类别",
            1,
            ZoneCombination.NOT_ADDITIVE,
            null,
            NaturalLimits.NONE,
            null,
            target,
            List.of(),
            List.of(),
            List.of(),
            null,
            Departments.NONE,
            List.of(),
            null));
    return this;
  }

  PlanBuilder binding() {
    return change(
        last ->
            new Indicator(
                last.code(),
                last.ordinal(),
                last.role(),
                last.name(),
                last.unit(),
                Nature.BINDING,
                last.basis(),
                last.category(),
                last.section(),
                last.zones(),
                last.weight(),
                last.limits(),
                last.decimals(),
                last.target(),
                last.areaTargets(),
                last.adjustments(),
                last.measures(),
                last.relatedTo(),
                last.departments(),
                last.breaks(),
                last.note()));
  }

  PlanBuilder additive() {
    return change(last -> last.measured(last.limits(), null, ZoneCombination.ADDITIVE, null));
  }

  PlanBuilder weighted(@Nullable String weight) {
    IndicatorCode by = weight == null ? null : IndicatorCode.of(weight);
    return change(last -> last.measured(last.limits(), null, ZoneCombination.WEIGHTED, by));
  }

  PlanBuilder limits(String low, String high) {
    NaturalLimits limits = new NaturalLimits(new BigDecimal(low), new BigDecimal(high));
    return change(last -> last.measured(limits, null, last.zones(), last.weight()));
  }

  PlanBuilder part(AreaCode area, Target target) {
    return change(
        last -> {
          List<AreaTarget> parts = new ArrayList<>(last.areaTargets());
          parts.add(new AreaTarget(area, 1, target));
          return last.withAreaTargets(parts);
        });
  }

  PlanBuilder adjusted(AreaCode area, Target target) {
    Adjustment adjustment = new Adjustment(area, target, "某文", LocalDate.of(2023, 7, 1));
    return change(last -> last.withAdjustments(List.of(adjustment)));
  }

  private PlanBuilder change(UnaryOperator<Indicator> changed) {
    indicators.add(changed.apply(indicators.removeLast()));
    return this;
  }

  PlanBuilder put(String code, AreaCode area, int year, String value) {
    return put(code, area, year, Series.ACTUAL, value);
  }

  PlanBuilder put(String code, AreaCode area, int year, Series series, String value) {
    return put(key(code, area, year, series), value, DataStatus.FINAL, "某局", null);
  }

  PlanBuilder put(
      FigureKey key,
      @Nullable String value,
      @Nullable DataStatus status,
      @Nullable String source,
      @Nullable String note) {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    figures.put(key, new Figure(key, number, status, source, note));
    return this;
  }

  /** The zones' figures of a year, in order. */
  PlanBuilder zones(String code, int year, Series series, String... values) {
    for (int i = 0; i < values.length; i++) {
      put(code, ZONES.get(i), year, series, values[i]);
    }
    return this;
  }

  /** The district's planned figures from 2021 on. */
  PlanBuilder planned(String code, String... values) {
    for (int i = 0; i < values.length; i++) {
      put(code, DISTRICT, 2021 + i, Series.PLANNED, values[i]);
    }
    return this;
  }

  PlanBuilder relation(RelationKind kind, String indicator, String of) {
    relations.add(new Relation(kind, IndicatorCode.of(indicator), IndicatorCode.of(of)));
    return this;
  }

  PlanBuilder rules(AssessmentRules changed) {
    rules = changed;
    return this;
  }

  Plan plan() {
    return new Plan(
        new PlanProfile(
            PlanId.of("checked"),
            "小规划",
            "小规划",
            "某区",
            YearSpan.of(2021, 2025),
            PlanYear.of(2020),
            PlanYear.of(2035),
            null,
            null,
            true),
        new Outline(
            List.of(new Chapter(1, "章", List.of(new Section(1, "节", List.of())))), List.of()),
        List.of(
            new Area(DISTRICT, "全区", AreaKind.DISTRICT, null),
            new Area(ZONE_1, "一区", AreaKind.ZONE, DISTRICT),
            new Area(ZONE_2, "二区", AreaKind.ZONE, DISTRICT),
            new Area(ZONE_3, "三区", AreaKind.ZONE, DISTRICT),
            new Area(STREET_1, "甲街道", AreaKind.SUBDISTRICT, ZONE_1),
            new Area(STREET_2, "乙街道", AreaKind.SUBDISTRICT, ZONE_1)),
        List.of(
            new Source(SourceCode.of("plan-1"), "纲要第1节", 1),
            new Source(SourceCode.of("bulletin"), "统计公报", null)),
        indicators,
        List.of(),
        figures.values(),
        new Judgement(rules, relations, Map.of(), Map.of()),
        List.of(),
        List.of());
  }

  static FigureKey key(String code, AreaCode area, int year, Series series) {
    return new FigureKey(IndicatorCode.of(code), area, PlanYear.of(year), series);
  }
}
