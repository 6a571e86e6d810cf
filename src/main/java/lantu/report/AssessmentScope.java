package lantu.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.assess.check.Finding;
import lantu.explain.MethodText;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.VerdictStatus;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Ratio;

/**
 * What the template of an assessment can say: the counts, the targets by group, what lags, the
 * findings. Counts are of the district's own targets as they hold now.
 */
final class AssessmentScope {
  private static final Map<VerdictGroup, String> GROUPS =
      new EnumMap<>(
          Map.of(
              VerdictGroup.BINDING, "约束性",
              VerdictGroup.EXPECTED, "预期性",
              VerdictGroup.TEXT, "文中"));

  private final Plan plan;
  private final Assessment assessment;
  private final ReportSetting setting;
  private final Messages messages;
  private final VerdictText words;
  private final VerdictScope targets;
  private final Map<VerdictGroup, List<Verdict>> groups = new LinkedHashMap<>();

  AssessmentScope(Plan plan, Assessment assessment, ReportSetting setting) {
    this.plan = plan;
    this.assessment = assessment;
    this.setting = setting;
    this.messages = setting.messages();
    this.words = new VerdictText(plan, messages);
    this.targets = new VerdictScope(plan, setting);
    for (VerdictGroup group : VerdictGroup.values()) {
      groups.put(
          group,
          assessment.verdicts().stream()
              .filter(verdict -> VerdictGroup.of(indicator(verdict)) == group)
              .toList());
    }
  }

  /** Everything that a template of an assessment may name. */
  static Vocabulary vocabulary() {
    Vocabulary all =
        new Vocabulary()
            .values(
                "规划", "规划简称", "年份", "截至", "上年", "评估方法标题", "全部.个数", "达到预期.个数", "滞后.个数", "无法评估.个数")
            .values("完成.个数", "完成率", "尚不能判断.个数", "上年.个数", "上年.滞后.个数", "上年.无法评估.个数")
            .values("未了结.个数", "已签核.个数", "核对相符.个数")
            .parts("进度分布表", "进度分布图", "功能区图", "计算过程表", "评估方法", "数据溯源表")
            .list("滞后目标", VerdictScope.vocabulary().parts("指标图", "计算过程讲稿"))
            .list("功能区目标", VerdictScope.vocabulary())
            .list("人工判定", VerdictScope.vocabulary())
            .list("未了结", FindingsScope.vocabulary())
            .list("已签核", FindingsScope.vocabulary())
            .list("核对相符", new Vocabulary().values("规则", "个数"));
    for (String group : GROUPS.values()) {
      all.values(group + ".个数")
          .parts(group + "指标表")
          .list(group + ".分布", new Vocabulary().values("结论", "个数"))
          .list(group + "目标", VerdictScope.vocabulary());
    }
    return all;
  }

  /** What a template calls a group. */
  static String name(VerdictGroup group) {
    return Objects.requireNonNull(GROUPS.get(group));
  }

  /** The verdicts by group, every one. */
  Map<VerdictGroup, List<Verdict>> groups() {
    return groups;
  }

  /** The verdicts by group that are counted. */
  Map<VerdictGroup, List<Verdict>> counted() {
    Map<VerdictGroup, List<Verdict>> counted = new LinkedHashMap<>();
    groups.forEach((group, verdicts) -> counted.put(group, counted(verdicts)));
    return counted;
  }

  /**
   * The names with what they stand for; parts are still to be put in.
   *
   * @param lagging puts its parts into each target that lags
   */
  Scope root(List<Finding> findings, BiConsumer<Scope, Verdict> lagging) {
    Scope root = Scope.root(vocabulary());
    root.value("规划", plan.profile().title())
        .value("规划简称", plan.profile().shortTitle())
        .value("年份", assessment.cutOff().year())
        .value("截至", words.cutOff(assessment.cutOff()))
        .value("评估方法标题", new MethodText(plan, messages).title());
    groups.forEach((group, verdicts) -> group(root, name(group), verdicts));
    List<Verdict> all = counted().values().stream().flatMap(List::stream).toList();
    counts(root, all);
    before(root);
    verdicts(
        root,
        "滞后目标",
        groups.values().stream().flatMap(List::stream).filter(this::lags).toList(),
        lagging);
    verdicts(
        root,
        "人工判定",
        assessment.verdicts().stream().filter(verdict -> verdict.manual() != null).toList(),
        AssessmentScope::noParts);
    verdicts(root, "功能区目标", zones(), AssessmentScope::noParts);
    new FindingsScope(plan, messages).fill(root, findings);
    return root;
  }

  /** The verdicts of the zones on the indicator whose target is split over them. */
  private List<Verdict> zones() {
    Optional<Indicator> split = ReportCharts.ofZones(plan);
    return assessment.verdicts().stream()
        .filter(Verdict::current)
        .filter(verdict -> split.isPresent() && indicator(verdict).equals(split.get()))
        .filter(verdict -> !district(verdict))
        .toList();
  }

  private void group(Scope root, String name, List<Verdict> verdicts) {
    List<Verdict> counted = counted(verdicts);
    root.number(name + ".个数", counted.size(), targets.names(counted));
    verdicts(root, name + "目标", verdicts, AssessmentScope::noParts);
    root.list(
        name + ".分布",
        () -> {
          List<Scope> items = new ArrayList<>();
          Assessment.counts(counted)
              .forEach(
                  (status, count) -> {
                    if (count > 0) {
                      items.add(
                          root.item(name + ".分布", status.name())
                              .value("结论", words.status(status))
                              .facts("个数", () -> List.of(counted(status, counted))));
                    }
                  });
          return items;
        });
  }

  /** 结论.个数 under the name of the verdict, so that a change of it can be told. */
  private Fact counted(VerdictStatus status, List<Verdict> verdicts) {
    List<Verdict> these = verdicts.stream().filter(one -> one.status() == status).toList();
    return new Fact(
        words.status(status), Integer.toString(these.size()), targets.names(these), List.of());
  }

  private void counts(Scope root, List<Verdict> all) {
    number(root, "全部.个数", all, verdict -> true);
    number(root, "滞后.个数", all, verdict -> verdict.status().lagging());
    number(root, "无法评估.个数", all, verdict -> !verdict.assessed());
    number(root, "达到预期.个数", all, verdict -> verdict.assessed() && !verdict.status().lagging());
    number(root, "完成.个数", all, verdict -> done(verdict.status()));
    number(
        root,
        "尚不能判断.个数",
        assessment.verdicts(),
        verdict -> verdict.current() && !verdict.assessed());
    long done = all.stream().filter(verdict -> done(verdict.status())).count();
    if (!all.isEmpty()) {
      BigDecimal share =
          BigDecimal.valueOf(done).divide(BigDecimal.valueOf(all.size()), 6, RoundingMode.HALF_UP);
      root.number(
          "完成率",
          Ratio.of(share).percent(1, RoundingMode.HALF_UP),
          messages.get("report.fact.share", done, all.size()));
    }
  }

  private void number(Scope root, String name, List<Verdict> of, Predicate<Verdict> which) {
    List<Verdict> these = of.stream().filter(which).toList();
    root.number(name, these.size(), targets.names(these));
  }

  /** The same counts a year earlier, if the plan ran then. */
  private void before(Scope root) {
    CutOff now = assessment.cutOff();
    PlanYear year = PlanYear.of(now.year().value() - 1);
    if (!plan.profile().period().contains(year)) {
      return;
    }
    CutOff then = new CutOff(year, now.midYear());
    List<Verdict> all = counted(Assessment.of(plan, then, setting.dates()).verdicts());
    root.value("上年", words.cutOff(then));
    number(root, "上年.个数", all, verdict -> true);
    number(root, "上年.滞后.个数", all, verdict -> verdict.status().lagging());
    number(root, "上年.无法评估.个数", all, verdict -> !verdict.assessed());
  }

  private void verdicts(
      Scope root, String list, List<Verdict> verdicts, BiConsumer<Scope, Verdict> parts) {
    root.list(
        list,
        () ->
            verdicts.stream()
                .map(
                    verdict -> {
                      Scope item = root.item(list, VerdictScope.id(verdict));
                      parts.accept(item, verdict);
                      return targets.fill(item, verdict);
                    })
                .toList());
  }

  private static void noParts(Scope item, Verdict verdict) {
    // Nothing can be inserted there.
  }

  private boolean lags(Verdict verdict) {
    return verdict.current() && verdict.status().lagging();
  }

  private static boolean done(VerdictStatus status) {
    return status == VerdictStatus.ACHIEVED || status == VerdictStatus.HELD;
  }

  private List<Verdict> counted(List<Verdict> verdicts) {
    return verdicts.stream().filter(Verdict::current).filter(this::district).toList();
  }

  private boolean district(Verdict verdict) {
    return plan.area(verdict.key().area()).orElseThrow().kind() == AreaKind.DISTRICT;
  }

  private Indicator indicator(Verdict verdict) {
    return plan.indicator(verdict.key().indicator()).orElseThrow();
  }
}
