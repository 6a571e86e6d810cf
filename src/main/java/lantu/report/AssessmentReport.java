package lantu.report;

import java.util.List;
import java.util.Locale;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.check.Finding;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.value.FileNames;

/**
 * 年度监测报告, 中期评估报告 and 总结评估报告: the counts, the verdicts by group, what needs attention, what the
 * office decided otherwise, the findings left open, and as annexes the working of every verdict,
 * the method and the cells behind the numbers; which of it, in which order and in which words, the
 * template says.
 */
public final class AssessmentReport {
  private final Plan plan;
  private final Assessment assessment;
  private final ReportSetting setting;
  private final Messages messages;
  private final VerdictText words;
  private final ReportBody body;
  private final ReportCharts charts;
  private final WorkingTable working;

  private AssessmentReport(Plan plan, Assessment assessment, ReportSetting setting) {
    this.plan = plan;
    this.assessment = assessment;
    this.setting = setting;
    this.messages = setting.messages();
    this.words = new VerdictText(plan, messages);
    this.body = new ReportBody(messages);
    this.charts = new ReportCharts(plan, assessment.cutOff(), setting, body);
    this.working = new WorkingTable(plan, setting, words);
  }

  /**
   * The report on a plan.
   *
   * @param assessment the plan's verdicts at the cut-off that is reported on
   * @param findings the plan's findings
   * @param setting with the template of the same kind
   */
  public static Report of(
      Plan plan,
      Assessment assessment,
      List<Finding> findings,
      ReportKind kind,
      ReportSetting setting) {
    return new AssessmentReport(plan, assessment, setting).report(findings, kind);
  }

  /** What such a report says, unless the office has its own. */
  public static ReportTemplate template(ReportKind kind) {
    return new ReportTemplate(kind.name().toLowerCase(Locale.ROOT), AssessmentScope.vocabulary());
  }

  /** The name for its file, without extension. */
  public static String fileName(Plan plan, ReportKind kind, CutOff cutOff, Messages messages) {
    String key = "report.assessment." + kind;
    String name = new PlanNames(plan.profile(), messages).fileName(messages.get(key + ".name"));
    return FileNames.safe(messages.get(key + ".file", name, cutOff.year()));
  }

  private Report report(List<Finding> findings, ReportKind kind) {
    AssessmentScope scope = new AssessmentScope(plan, assessment, setting);
    Scope root = scope.root(findings, this::lagging);
    counts(root, scope);
    VerdictTable tables = new VerdictTable(plan, setting, words, body);
    scope
        .groups()
        .forEach(
            (group, verdicts) ->
                root.part(
                    AssessmentScope.name(group) + "指标表",
                    () -> body.table(tables.of(group, verdicts))));
    root.part("功能区图", () -> ReportCharts.ofZones(plan).ifPresent(charts::zones))
        .part("计算过程表", () -> body.table(working.of(assessment.verdicts(), body)))
        .part("评估方法", () -> new MethodAnnex(plan, messages, body).add())
        .part("数据溯源表", () -> body.table(new TraceTable(messages).of(body)));
    TemplateRun run = new TemplateRun(setting, body, Orientation.PORTRAIT);
    run.run(root);
    return new Report(
        fileName(plan, kind, assessment.cutOff(), messages),
        run.title(),
        run.subtitles(),
        new PlanNames(plan.profile(), messages).mark(),
        new DataState(plan, plan.indicators(IndicatorRole.MAIN)).sentence(messages),
        Orientation.PORTRAIT,
        body.blocks());
  }

  /** The counts as a table, and as a chart that names the table where it stands before it. */
  private void counts(Scope root, AssessmentScope scope) {
    String[] label = {""};
    root.part(
            "进度分布表",
            () -> {
              Table counts = new CountTable(messages, words, body).of(scope.counted());
              label[0] = counts.label();
              body.table(counts);
            })
        .part(
            "进度分布图",
            () ->
                charts.counts(
                    scope.counted(),
                    label[0].isEmpty()
                        ? messages.get("report.brief.working")
                        : messages.get("report.chart.thisReport", label[0]),
                    Chart.USUAL_HEIGHT));
  }

  /** A lagging target's chart and what is read out beside it. */
  private void lagging(Scope item, Verdict verdict) {
    Indicator indicator = plan.indicator(verdict.key().indicator()).orElseThrow();
    boolean district = plan.area(verdict.key().area()).orElseThrow().kind() == AreaKind.DISTRICT;
    item.part(
            "指标图",
            () -> {
              if (district && indicator.main()) {
                charts.indicator(indicator, plan.district());
              }
            })
        .part(
            "计算过程讲稿",
            () -> {
              if (!setting.open()) {
                body.working(working.lines(verdict));
              }
            });
  }
}
