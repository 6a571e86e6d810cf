package lantu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;
import lantu.value.FileNames;

/** 一页纸简报: the counts, one chart, and the targets to speak of, on a single page. */
public final class BriefReport {
  /** Of the chart, for its width. */
  private static final double CHART_HEIGHT = 0.4;

  /** Characters of the list of names: what is left of the page. */
  private static final int ROOM = 100;

  /** Characters around a name and its status: two brackets and what parts it from the next. */
  private static final int BRACKETS = 3;

  private final Plan plan;
  private final Assessment assessment;
  private final ReportSetting setting;
  private final Messages messages;
  private final VerdictText words;
  private final VerdictScope targets;
  private final ReportBody body;

  private BriefReport(Plan plan, Assessment assessment, ReportSetting setting) {
    this.plan = plan;
    this.assessment = assessment;
    this.setting = setting;
    this.messages = setting.messages();
    this.words = new VerdictText(plan, messages);
    this.targets = new VerdictScope(plan, setting);
    this.body = new ReportBody(messages);
  }

  /** What it says, unless the office has its own. */
  public static ReportTemplate template() {
    return new ReportTemplate("brief", vocabulary());
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary()
        .values("规划", "规划简称", "年份", "截至", "全部.个数", "达到预期.个数", "滞后.个数")
        .values("无法评估.个数", "约束性.个数", "约束性.滞后.个数", "未点名.个数")
        .parts("进度分布图", "数据溯源表")
        .list("滞后目标", VerdictScope.vocabulary())
        .list("点名目标", VerdictScope.vocabulary());
  }

  /** The brief on a plan at the assessment's cut-off. */
  public static Report of(Plan plan, Assessment assessment, ReportSetting setting) {
    return new BriefReport(plan, assessment, setting).report();
  }

  /** The name for its file, without extension. */
  public static String fileName(Plan plan, CutOff cutOff, Messages messages) {
    String name =
        new PlanNames(plan.profile(), messages).fileName(messages.get("report.brief.name"));
    return FileNames.safe(messages.get("report.assessment.ANNUAL.file", name, cutOff.year()));
  }

  private Report report() {
    Map<VerdictGroup, List<Verdict>> groups = new LinkedHashMap<>();
    for (VerdictGroup group : VerdictGroup.values()) {
      groups.put(group, district().stream().filter(verdict -> group(verdict) == group).toList());
    }
    List<Verdict> all = groups.values().stream().flatMap(List::stream).toList();
    List<Verdict> lagging = all.stream().filter(verdict -> verdict.status().lagging()).toList();
    List<Verdict> named = named(lagging);
    Scope root =
        Scope.root(vocabulary())
            .value("规划", plan.profile().title())
            .value("规划简称", plan.profile().shortTitle())
            .value("年份", assessment.cutOff().year())
            .value("截至", words.cutOff(assessment.cutOff()))
            .part(
                "进度分布图",
                () ->
                    new ReportCharts(plan, assessment.cutOff(), setting, body)
                        .counts(groups, say("working"), CHART_HEIGHT))
            .part("数据溯源表", () -> body.table(new TraceTable(messages).of(body)));
    count(root, "全部.个数", all);
    count(root, "滞后.个数", lagging);
    count(root, "无法评估.个数", all.stream().filter(verdict -> !verdict.assessed()).toList());
    count(
        root,
        "达到预期.个数",
        all.stream().filter(one -> one.assessed() && !one.status().lagging()).toList());
    count(root, "约束性.个数", groups.getOrDefault(VerdictGroup.BINDING, List.of()));
    count(
        root,
        "约束性.滞后.个数",
        lagging.stream().filter(one -> group(one) == VerdictGroup.BINDING).toList());
    count(root, "未点名.个数", lagging.subList(named.size(), lagging.size()));
    list(root, "滞后目标", lagging);
    list(root, "点名目标", named);
    TemplateRun run = new TemplateRun(setting, body, Orientation.PORTRAIT);
    run.run(root);
    return new Report(
        fileName(plan, assessment.cutOff(), messages),
        run.title(),
        run.subtitles(),
        new PlanNames(plan.profile(), messages).mark(),
        new DataState(plan, plan.indicators(IndicatorRole.MAIN)).sentence(messages),
        Orientation.PORTRAIT,
        body.blocks());
  }

  private void count(Scope root, String name, List<Verdict> verdicts) {
    root.number(name, verdicts.size(), targets.names(verdicts));
  }

  private void list(Scope root, String name, List<Verdict> verdicts) {
    root.list(
        name,
        () ->
            verdicts.stream()
                .map(verdict -> targets.fill(root.item(name, VerdictScope.id(verdict)), verdict))
                .toList());
  }

  /** As many as the page has room for the names of, binding ones first. */
  private List<Verdict> named(List<Verdict> lagging) {
    int length = 0;
    for (int i = 0; i < lagging.size(); i++) {
      Indicator indicator = plan.indicator(lagging.get(i).key().indicator()).orElseThrow();
      length +=
          indicator.name().length() + words.status(lagging.get(i).status()).length() + BRACKETS;
      if (length > ROOM) {
        return lagging.subList(0, i);
      }
    }
    return lagging;
  }

  private List<Verdict> district() {
    return assessment.verdicts().stream()
        .filter(Verdict::current)
        .filter(
            verdict -> plan.area(verdict.key().area()).orElseThrow().kind() == AreaKind.DISTRICT)
        .toList();
  }

  private VerdictGroup group(Verdict verdict) {
    return VerdictGroup.of(plan.indicator(verdict.key().indicator()).orElseThrow());
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.brief." + key, arguments);
  }
}
