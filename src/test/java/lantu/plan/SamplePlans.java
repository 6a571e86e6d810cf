package lantu.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantu.value.PlanYear;
import lantu.value.Unit;
import lantu.value.YearSpan;
import org.jspecify.annotations.Nullable;

/** Small plans built by hand, with every kind of target and every optional part. */
public final class SamplePlans {
  /** The plan's id. */
  public static final PlanId ID = PlanId.of("small");

  private static final AreaCode DISTRICT = AreaCode.of("district");
  private static final AreaCode ZONE = AreaCode.of("zone");
  private static final PlanYear DUE = PlanYear.of(2025);
  private static final SourceCode REPORT = SourceCode.of("report");

  private SamplePlans() {}

  /**
   * One indicator for each kind of target, K01 and so on, and one without a target. Lists are out
   * of alphabetical order, and parts stand before what they refer to, so that a store that sorts or
   * trusts the order shows it.
   */
  public static Plan everyKind() {
    List<Indicator> indicators = new ArrayList<>();
    List<Target> targets = targets();
    for (int i = targets.size() - 1; i >= 0; i--) {
      indicators.add(indicator(i, targets.get(i)));
    }
    indicators.add(indicator(targets.size(), null));
    return new Plan(
            new PlanProfile(
                ID,
                "小规划",
                "小规划",
                "某区",
                YearSpan.of(2021, 2025),
                PlanYear.of(2020),
                PlanYear.of(2035),
                LocalDate.of(2021, 1, 15),
                "某次会议",
                true),
            outline(),
            List.of(
                new Area(ZONE, "功能区", AreaKind.ZONE, DISTRICT),
                new Area(DISTRICT, "全区", AreaKind.DISTRICT, null),
                new Area(AreaCode.of("street"), "街道", AreaKind.SUBDISTRICT, ZONE)),
            List.of(new Source(REPORT, "统计公报", null), new Source(SourceCode.of("a"), "第1节", 1)),
            indicators,
            projects(),
            figures(),
            judgement(),
            List.of(
                new ClosedYear(PlanYear.of(2019), "张三", "已上报", LocalDate.of(2024, 3, 1)),
                new ClosedYear(PlanYear.of(2018), "李四", "已上报", LocalDate.of(2024, 3, 2))),
            List.of(new SectionText(2, "第一段，说“举措一”。\n第二段。", "小规划 全文.docx")))
        .withEvidence(
            List.of(
                new CellEvidence(
                    key(2022, Series.ACTUAL),
                    List.of(evidence("b", "年报.PDF"), evidence("a", "附表"))),
                new CellEvidence(key(2021, Series.PLANNED), List.of(evidence("c", "分解 表.xlsx")))));
  }

  /** A file behind a figure; its hash is the digit again and again. */
  public static Evidence evidence(String digit, String name) {
    return new Evidence(name, digit.repeat(64), 3_000_000_000L);
  }

  /** Own cut-offs, own names, relations, verdicts and sign-offs, none of them in order. */
  public static Judgement judgement() {
    VerdictKey end = new VerdictKey(code(1), ZONE, CutOff.endOf(PlanYear.of(2023)));
    VerdictKey middle = new VerdictKey(code(0), DISTRICT, CutOff.middleOf(PlanYear.of(2023)));
    FindingKey jump = new FindingKey("JUMP", "K02 zone 2023");
    FindingKey sum = new FindingKey("A_ZONE_SUM", "K01");
    Map<VerdictKey, ManualVerdict> manual = new LinkedHashMap<>();
    manual.put(end, new ManualVerdict(end, VerdictStatus.NOT_ASSESSABLE, "口径已变", "张三"));
    manual.put(middle, new ManualVerdict(middle, VerdictStatus.HELD, "另有说明\n两行", "李四"));
    Map<FindingKey, SignOff> signOffs = new LinkedHashMap<>();
    signOffs.put(jump, new SignOff(jump, "1.0 → 9.0", "新楼入市", "张三", LocalDate.of(2024, 2, 29)));
    signOffs.put(sum, new SignOff(sum, "", "四舍五入", "李四", LocalDate.of(2023, 12, 31)));
    return new Judgement(
        new AssessmentRules(
            new BigDecimal("1.100"),
            new BigDecimal("0.9"),
            new BigDecimal("0.50"),
            new BigDecimal("0.9"),
            new BigDecimal("0.500"),
            new BigDecimal("1"),
            new BigDecimal("3.0"),
            2,
            Map.of(VerdictStatus.AHEAD, "领先", VerdictStatus.HELD, "守住")),
        List.of(
            new Relation(RelationKind.GROWTH_OF, code(3), code(0)),
            new Relation(RelationKind.DENSITY_OF, code(1), code(0)),
            new Relation(RelationKind.PART_OF, code(2), code(0)),
            new Relation(RelationKind.NUMERATOR, code(4), code(3)),
            new Relation(RelationKind.DENOMINATOR, code(4), code(2))),
        manual,
        signOffs);
  }

  /** One target of each kind, those that the city assigns before and after it has. */
  public static List<Target> targets() {
    BigDecimal number = new BigDecimal("-0.010");
    return List.of(
        new Target.Level("达到", DUE, number, Direction.UP),
        new Target.Cumulative("累计", DUE, new BigDecimal("340"), Direction.UP),
        new Target.FloorEachYear("每年", DUE, new BigDecimal("70.0"), Direction.UP),
        new Target.AverageGrowth("年均增长", DUE, new BigDecimal("5.50"), Direction.UP),
        new Target.BandOverReference("高于", DUE, BigDecimal.ONE, number, "全市", Direction.UP),
        new Target.Ceiling("低于", DUE, new BigDecimal("4.5"), Direction.DOWN),
        new Target.Assigned("完成", DUE, Direction.UP),
        new Target.WithinAssigned("控制", DUE, Direction.DOWN),
        new Target.AllDone("全部", DUE, new BigDecimal("100"), PlanYear.of(2022), Direction.UP),
        new Target.AllDone("全覆盖", DUE, null, null, Direction.UP),
        new Target.HoldLevel("保持", DUE, "全市平均", Direction.UP),
        new Target.MultipleOfBase("翻两番", PlanYear.of(2035), new BigDecimal("4"), Direction.UP),
        new Target.Assigned(
            "完成",
            DUE,
            Direction.UP,
            new Assignment(
                new BigDecimal("14.50"),
                TargetKind.CUMULATIVE,
                "某发改〔2021〕1号",
                LocalDate.of(2021, 6, 30),
                "下达.pdf")),
        new Target.WithinAssigned(
            "控制",
            DUE,
            Direction.DOWN,
            new Assignment(
                new BigDecimal("9000"),
                TargetKind.CEILING,
                "某人社〔2022〕2号",
                LocalDate.of(2022, 1, 4),
                null)));
  }

  private static Indicator indicator(int index, @Nullable Target target) {
    boolean first = index == 0;
    return new Indicator(
        code(index),
        first ? 1 : null,
        target == null ? IndicatorRole.BACKGROUND : first ? IndicatorRole.MAIN : IndicatorRole.TEXT,
        "指标" + index,
        Unit.of("万平方米"),
        first ? Nature.BINDING : null,
        pick(List.of(Basis.values()), index),
        "类别",
        2,
        pick(List.of(ZoneCombination.values()), index),
        index == 1 ? code(0) : null,
        limits(index),
        index < 2 ? index * 12 : null,
        target,
        first
            ? List.of(
                new AreaTarget(
                    AreaCode.of("street"), 2, new Target.Assigned("街道", DUE, Direction.UP)),
                new AreaTarget(ZONE, 1, new Target.Level("区域", DUE, BigDecimal.TEN, Direction.UP)))
            : List.of(),
        adjustments(index),
        first ? List.of(new MeasureRef(2, 2), new MeasureRef(2, 1)) : List.of(),
        first ? null : code(0),
        first ? new Departments("牵头局", List.of("乙局", "甲局")) : Departments.NONE,
        first
            ? List.of(
                new CaliberBreak(PlanYear.of(2023), "统计范围扩大"),
                new CaliberBreak(PlanYear.of(2021), "改为常住人口"))
            : List.of(),
        first ? "口径说明" : null);
  }

  private static NaturalLimits limits(int index) {
    BigDecimal most = new BigDecimal("100.0");
    return switch (index) {
      case 0 -> new NaturalLimits(new BigDecimal("0.00"), most);
      case 1 -> new NaturalLimits(null, most);
      case 2 -> new NaturalLimits(most, null);
      default -> NaturalLimits.NONE;
    };
  }

  /** Several of one area and of several areas in turn; and one of every kind of target. */
  private static List<Adjustment> adjustments(int index) {
    List<Adjustment> all = new ArrayList<>();
    if (index == 1) {
      Target level = new Target.Level("调为", DUE, new BigDecimal("5.0"), Direction.UP);
      for (AreaCode area : List.of(ZONE, DISTRICT, ZONE)) {
        all.add(new Adjustment(area, level, "中期调整" + all.size(), LocalDate.of(2023, 7, 1)));
      }
    }
    if (index == 2) {
      for (Target target : targets()) {
        all.add(new Adjustment(DISTRICT, target, "调整" + all.size(), LocalDate.of(2024, 1, 1)));
      }
    }
    return all;
  }

  private static <T> T pick(List<T> all, int index) {
    return all.get(index % all.size());
  }

  private static IndicatorCode code(int index) {
    return IndicatorCode.of("K%02d".formatted(index + 1));
  }

  private static Outline outline() {
    return new Outline(
        List.of(
            new Chapter(1, "第一章", List.of(new Section(1, "第一节", List.of()))),
            new Chapter(
                2,
                "第二章",
                List.of(
                    new Section(
                        2,
                        "第二节",
                        List.of(
                            new Measure(new MeasureRef(2, 1), "举措一"),
                            new Measure(new MeasureRef(2, 2), "举措二"))))),
            new Chapter(3, "没有节的章", List.of())),
        List.of(
            new Exhibit(ExhibitKind.TABLE, "表一", "一张表", 2),
            new Exhibit(ExhibitKind.FIGURE, "图1", "一张图", 1)));
  }

  private static List<Project> projects() {
    return List.of(
        new Project(
            ProjectCode.of("P2"),
            "写全的项目",
            ZONE,
            2,
            new MeasureRef(2, 2),
            "在建",
            ProjectDate.of(2021, 7),
            ProjectDate.of(2024),
            new BigDecimal("12.50"),
            new TreeMap<>(
                Map.of(
                    PlanYear.of(2022), new BigDecimal("2.50"),
                    PlanYear.of(2021), new BigDecimal("10.0"))),
            List.of(
                new Milestone("开工", ProjectDate.of(2021, 7), true),
                new Milestone("封顶", ProjectDate.of(2023), false),
                new Milestone("验收", null, false)),
            "动迁未完成",
            DeliveryConfidence.MEDIUM,
            new Departments(null, List.of("配合单位")),
            List.of(code(1), code(0)),
            "备注"),
        Project.named(ProjectCode.of("P1"), "只有名称的项目", null, 1, null, null));
  }

  private static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Series series : Series.values()) {
      figures.add(
          new Figure(key(2020, series), new BigDecimal("0.010"), null, REPORT.value(), null));
    }
    int year = 2021;
    for (DataStatus status : DataStatus.values()) {
      BigDecimal value = status == DataStatus.MISSING ? null : new BigDecimal("1.0");
      figures.add(new Figure(key(year, Series.ACTUAL), value, status, "某科 | 口头", "说明"));
      year++;
    }
    return figures;
  }

  private static FigureKey key(int year, Series series) {
    return new FigureKey(code(0), ZONE, PlanYear.of(year), series);
  }
}
