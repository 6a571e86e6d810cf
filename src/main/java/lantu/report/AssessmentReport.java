package lantu.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.assess.check.Finding;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.value.FileNames;
import lantu.value.Ratio;

/**
 * 年度监测报告, 中期评估报告 and 总结评估报告: the counts, the verdicts by group, what needs attention, what the
 * office decided otherwise, the findings left open, and as annexes the working of every verdict and
 * the method. Counts are of the district's own targets as they hold now.
 */
public final class AssessmentReport {
  private final Plan plan;
  private final Assessment assessment;
  private final ReportKind kind;
  private final Messages messages;
  private final VerdictText words;
  private final ReportBody body;
  private final ReportCharts charts;
  private final Map<VerdictGroup, List<Verdict>> groups = new LinkedHashMap<>();

  private AssessmentReport(Plan plan, Assessment assessment, ReportKind kind, Messages messages) {
    this.plan = plan;
    this.assessment = assessment;
    this.kind = kind;
    this.messages = messages;
    this.words = new VerdictText(plan, messages);
    this.body = new ReportBody(messages);
    this.charts = new ReportCharts(plan, assessment.cutOff(), messages, body);
    for (VerdictGroup group : VerdictGroup.values()) {
      groups.put(
          group,
          assessment.verdicts().stream()
              .filter(verdict -> VerdictGroup.of(indicator(verdict)) == group)
              .toList());
    }
  }

  /**
   * The report on a plan.
   *
   * @param assessment the plan's verdicts at the cut-off that is reported on
   * @param findings the plan's findings
   * @param zone in which the days of entry are told
   */
  public static Report of(
      Plan plan,
      Assessment assessment,
      List<Finding> findings,
      ReportKind kind,
      Messages messages,
      ZoneId zone) {
    return new AssessmentReport(plan, assessment, kind, messages).report(findings, zone);
  }

  /** The name for its file, without extension. */
  public static String fileName(Plan plan, ReportKind kind, CutOff cutOff, Messages messages) {
    String key = "report.assessment." + kind;
    String name = new PlanNames(plan.profile(), messages).fileName(messages.get(key + ".name"));
    return FileNames.safe(messages.get(key + ".file", name, cutOff.year()));
  }

  private Report report(List<Finding> findings, ZoneId zone) {
    WorkingTable working = new WorkingTable(plan, messages, words, zone);
    PlanNames names = new PlanNames(plan.profile(), messages);
    String cutOff = words.cutOff(assessment.cutOff());
    body.contents();
    body.paragraph(say("intro", plan.profile().title(), cutOff));
    summary();
    VerdictTable tables = new VerdictTable(plan, messages, words, body);
    groups.forEach(
        (group, verdicts) -> {
          if (!verdicts.isEmpty()) {
            body.newPage(Orientation.LANDSCAPE);
            body.heading(1, say("group." + group));
            body.table(tables.of(group, verdicts));
          }
        });
    body.newPage(Orientation.PORTRAIT);
    zones();
    attention(working);
    overruled();
    new FindingsSection(plan, messages, body).add(findings);
    body.newPage(Orientation.LANDSCAPE);
    body.annex(say("working"));
    body.paragraph(say("working.intro"));
    body.table(working.of(assessment.verdicts(), body));
    body.newPage(Orientation.PORTRAIT);
    new MethodAnnex(plan, messages, body).add();
    String year = assessment.cutOff().year().toString();
    return new Report(
        fileName(plan, kind, assessment.cutOff(), messages),
        say(kind + ".title", plan.profile().shortTitle(), year),
        List.of(say("subtitle", cutOff)),
        names.mark(),
        new DataState(plan, plan.indicators(IndicatorRole.MAIN)).sentence(messages),
        Orientation.PORTRAIT,
        body.blocks());
  }

  private void summary() {
    body.heading(1, say("summary"));
    groups.forEach(
        (group, verdicts) -> {
          List<Verdict> counted = counted(verdicts);
          if (!counted.isEmpty()) {
            body.paragraph(say("count." + group, counted.size(), counts(counted)));
          }
        });
    if (kind == ReportKind.FINAL) {
      completion();
    }
    Table counts = new CountTable(messages, words, body).of(counted());
    body.table(counts);
    charts.counts(
        counted(), messages.get("report.chart.thisReport", counts.label()), Chart.USUAL_HEIGHT);
  }

  /** 功能区: what each brings to the indicator whose target is split over them. */
  private void zones() {
    ReportCharts.ofZones(plan)
        .ifPresent(
            indicator -> {
              body.heading(1, say("zones"));
              assessment.verdicts().stream()
                  .filter(verdict -> verdict.key().indicator().equals(indicator.code()))
                  .filter(verdict -> verdict.current() && !district(verdict))
                  .forEach(
                      verdict ->
                          body.paragraph(
                              say(
                                  "byZone.one",
                                  name(verdict),
                                  words.status(verdict.status()),
                                  String.join("", words.lines(verdict)))));
              charts.zones(indicator);
            });
  }

  private Map<VerdictGroup, List<Verdict>> counted() {
    Map<VerdictGroup, List<Verdict>> counted = new LinkedHashMap<>();
    groups.forEach((group, verdicts) -> counted.put(group, counted(verdicts)));
    return counted;
  }

  /** 提前实现2个、滞后1个: only what there is. */
  private String counts(List<Verdict> verdicts) {
    return Assessment.counts(verdicts).entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> say("count.one", words.status(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining(messages.get("report.join.items")));
  }

  /** 完成率 is done/total; what cannot be judged counts as not done and is named. */
  private void completion() {
    List<Verdict> all = groups.values().stream().flatMap(v -> counted(v).stream()).toList();
    long done = all.stream().filter(verdict -> done(verdict.status())).count();
    if (!all.isEmpty()) {
      BigDecimal share =
          BigDecimal.valueOf(done).divide(BigDecimal.valueOf(all.size()), 6, RoundingMode.HALF_UP);
      body.paragraph(
          say(
              "completion",
              all.size(),
              done,
              Ratio.of(share).percent(1, RoundingMode.HALF_UP),
              all.stream().filter(verdict -> !verdict.assessed()).count()));
    }
  }

  /** The lagging targets, binding ones first, each with everything there is to say. */
  private void attention(WorkingTable working) {
    body.heading(1, say("attention"));
    List<Verdict> lagging = new ArrayList<>();
    groups.values().forEach(verdicts -> verdicts.stream().filter(this::lags).forEach(lagging::add));
    if (lagging.isEmpty()) {
      long unknown = assessment.verdicts().stream().filter(AssessmentReport::lacks).count();
      body.paragraph(unknown == 0 ? say("attention.none") : say("attention.noneKnown", unknown));
    }
    for (Verdict verdict : lagging) {
      body.heading(2, say("attention.one", name(verdict), words.status(verdict.status())));
      body.paragraph(String.join("", words.lines(verdict)));
      if (district(verdict) && indicator(verdict).main()) {
        charts.indicator(indicator(verdict), plan.district());
      }
      body.working(working.lines(verdict));
    }
  }

  private void overruled() {
    List<Verdict> own =
        assessment.verdicts().stream().filter(verdict -> verdict.manual() != null).toList();
    if (own.isEmpty()) {
      return;
    }
    body.heading(1, say("manual"));
    for (Verdict verdict : own) {
      String manual = words.manual(verdict);
      if (manual != null) {
        body.paragraph(say("manual.one", name(verdict), words.status(verdict.status()), manual));
      }
    }
  }

  private boolean lags(Verdict verdict) {
    return verdict.current() && verdict.status().lagging();
  }

  private static boolean lacks(Verdict verdict) {
    return verdict.current() && !verdict.assessed();
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

  private String name(Verdict verdict) {
    return VerdictTable.name(plan, messages, words, verdict);
  }

  private Indicator indicator(Verdict verdict) {
    return plan.indicator(verdict.key().indicator()).orElseThrow();
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.assessment." + key, arguments);
  }
}
