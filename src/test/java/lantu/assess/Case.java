package lantu.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.AreaTarget;
import lantu.plan.AssessmentRules;
import lantu.plan.Assignment;
import lantu.plan.Basis;
import lantu.plan.Chapter;
import lantu.plan.CutOff;
import lantu.plan.DataStatus;
import lantu.plan.Departments;
import lantu.plan.Direction;
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
import lantu.plan.Section;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.plan.ZoneCombination;
import lantu.value.PlanYear;
import lantu.value.Unit;
import lantu.value.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * A plan of one indicator with base year 2020, by default of 2021 to 2025: what a case of the
 * method needs and nothing else. Every change gives a new case.
 */
public record Case(
    Target target,
    Basis basis,
    NaturalLimits limits,
    @Nullable Integer decimals,
    AssessmentRules rules,
    YearSpan period,
    Map<FigureKey, Figure> figures,
    List<AreaTarget> areaTargets) {
  public static final PlanYear BASE = PlanYear.of(2020);
  public static final PlanYear DUE = PlanYear.of(2025);
  public static final IndicatorCode CODE = IndicatorCode.of("I1");
  public static final AreaCode DISTRICT = AreaCode.of("district");
  public static final AreaCode ZONE = AreaCode.of("zone");

  public static Case of(Target target) {
    return new Case(
        target,
        Basis.END_OF_PERIOD,
        NaturalLimits.NONE,
        null,
        AssessmentRules.DEFAULT,
        YearSpan.of(2021, 2025),
        Map.of(),
        List.of());
  }

  public static Case level(String value, Direction direction) {
    return of(new Target.Level("期末", DUE, number(value), direction));
  }

  public static Case level(String value) {
    return level(value, Direction.UP);
  }

  public static Case total(String value) {
    return of(new Target.Cumulative("累计", DUE, number(value), Direction.UP));
  }

  public static Case budget(String value) {
    return of(new Target.Cumulative("累计控制", DUE, number(value), Direction.DOWN));
  }

  public static Case floor(String value) {
    return of(new Target.FloorEachYear("每年", DUE, number(value), Direction.UP));
  }

  public static Case growth(String value) {
    return of(new Target.AverageGrowth("年均", DUE, number(value), Direction.UP));
  }

  public static Case band(String low, String high) {
    return of(
        new Target.BandOverReference("高于", DUE, number(low), number(high), "全市", Direction.UP));
  }

  public static Case ceiling(String value) {
    return of(new Target.Ceiling("低于", DUE, number(value), Direction.DOWN));
  }

  public static Case assigned(Direction direction, @Nullable Assignment assignment) {
    return of(new Target.Assigned("完成市下达目标", DUE, direction, assignment));
  }

  public static Case within(@Nullable Assignment assignment) {
    return of(new Target.WithinAssigned("控制在以内", DUE, Direction.DOWN, assignment));
  }

  public static Case allDone(@Nullable String total, @Nullable Integer milestone) {
    return of(
        new Target.AllDone(
            "全部",
            DUE,
            total == null ? null : number(total),
            milestone == null ? null : PlanYear.of(milestone),
            Direction.UP));
  }

  public static Case hold() {
    return of(new Target.HoldLevel("保持", DUE, "发达国家", Direction.UP));
  }

  public static Case multiple(String multiple, int due) {
    return of(new Target.MultipleOfBase("倍增", PlanYear.of(due), number(multiple), Direction.UP));
  }

  public static Assignment assignment(String value, TargetKind kind) {
    return new Assignment(number(value), kind, "沪府〔2021〕1号", LocalDate.of(2021, 3, 1), null);
  }

  public static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  public Case with(Target changed) {
    return new Case(changed, basis, limits, decimals, rules, period, figures, areaTargets);
  }

  public Case cumulative() {
    return new Case(
        target, Basis.CUMULATIVE, limits, decimals, rules, period, figures, areaTargets);
  }

  public Case limits(String low, String high) {
    NaturalLimits changed = new NaturalLimits(number(low), number(high));
    return new Case(target, basis, changed, decimals, rules, period, figures, areaTargets);
  }

  public Case decimals(int shown) {
    return new Case(target, basis, limits, shown, rules, period, figures, areaTargets);
  }

  public Case rules(AssessmentRules changed) {
    return new Case(target, basis, limits, decimals, changed, period, figures, areaTargets);
  }

  public Case period(int first, int last) {
    YearSpan changed = YearSpan.of(first, last);
    return new Case(target, basis, limits, decimals, rules, changed, figures, areaTargets);
  }

  /** The zone gets a target of its own. */
  public Case zone(Target part) {
    List<AreaTarget> parts = List.of(new AreaTarget(ZONE, 1, part));
    return new Case(target, basis, limits, decimals, rules, period, figures, parts);
  }

  /** Puts one figure of the district; null takes it away. */
  public Case put(Series series, int year, @Nullable BigDecimal value) {
    return put(series, year, value, DataStatus.FINAL);
  }

  public Case put(Series series, int year, @Nullable BigDecimal value, DataStatus status) {
    Map<FigureKey, Figure> changed = new LinkedHashMap<>(figures);
    FigureKey key = key(series, year);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, new Figure(key, value, status, "统计局", null));
    }
    return new Case(target, basis, limits, decimals, rules, period, changed, areaTargets);
  }

  public static FigureKey key(Series series, int year) {
    return new FigureKey(CODE, DISTRICT, PlanYear.of(year), series);
  }

  /** The figure that was put there. */
  public BigDecimal value(Series series, int year) {
    Figure figure = Objects.requireNonNull(figures.get(key(series, year)));
    return Objects.requireNonNull(figure.value());
  }

  public Case actual(int year, String value) {
    return put(Series.ACTUAL, year, number(value));
  }

  /** Actual figures from a year on, separated by blanks; a dash leaves the year out. */
  public Case actuals(int first, String values) {
    return row(Series.ACTUAL, first, values);
  }

  public Case row(Series series, int first, String values) {
    Case changed = this;
    int year = first;
    for (String value : values.strip().split(" +", -1)) {
      if (!value.equals("-")) {
        changed = changed.put(series, year, number(value));
      }
      year++;
    }
    return changed;
  }

  public Case without(Series series, int year) {
    return put(series, year, null);
  }

  public Indicator indicator() {
    return new Indicator(
        CODE,
        1,
        IndicatorRole.MAIN,
        "指标",
        Unit.of("个"),
        Nature.EXPECTED,
        basis,
        "类别",
        1,
        ZoneCombination.ADDITIVE,
        null,
        limits,
        decimals,
        target,
        areaTargets,
        List.of(),
        List.of(),
        null,
        Departments.NONE,
        List.of(),
        null);
  }

  public Plan plan() {
    Judgement judgement = new Judgement(rules, List.of(), Map.of(), Map.of());
    return plan(List.of(indicator()), judgement);
  }

  public Plan plan(List<Indicator> indicators, Judgement judgement) {
    return new Plan(
        new PlanProfile(
            PlanId.of("case"), "算例", "算例", "某区", period, BASE, PlanYear.of(2035), null, null, true),
        new Outline(
            List.of(new Chapter(1, "章", List.of(new Section(1, "节", List.of())))), List.of()),
        List.of(
            new Area(DISTRICT, "全区", AreaKind.DISTRICT, null),
            new Area(ZONE, "功能区", AreaKind.ZONE, DISTRICT)),
        List.of(),
        indicators,
        List.of(),
        figures.values(),
        judgement,
        List.of(),
        List.of());
  }

  public Area district() {
    return plan().district();
  }

  /** The verdict at the end of a year. */
  public Verdict at(int year) {
    return at(CutOff.endOf(PlanYear.of(year)));
  }

  /** The verdict in the middle of a year. */
  public Verdict midYear(int year) {
    return at(CutOff.middleOf(PlanYear.of(year)));
  }

  public Verdict at(CutOff cutOff) {
    return Assessment.of(plan(), cutOff, EntryDates.UNKNOWN).verdicts().getFirst();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(target.toString()).append(' ').append(basis);
    text.append(" K ").append(rules.ahead()).append('/').append(rules.onTrack());
    text.append('/').append(rules.farBehind());
    figures
        .values()
        .forEach(
            figure ->
                text.append(' ')
                    .append(figure.key().series())
                    .append(figure.key().year())
                    .append('=')
                    .append(figure.value()));
    return text.toString();
  }
}
