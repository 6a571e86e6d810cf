package lantu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.value.FileNames;

/** 一页纸简报: the counts, one chart, and the targets to speak of, on a single page. */
public final class BriefReport {
  /** Of the chart, for its width. */
  private static final double CHART_HEIGHT = 0.4;

  /** Characters of the list of names: what is left of the page. */
  private static final int ROOM = 100;

  private final Plan plan;
  private final Assessment assessment;
  private final Messages messages;
  private final VerdictText words;
  private final ReportBody body;

  private BriefReport(Plan plan, Assessment assessment, Messages messages) {
    this.plan = plan;
    this.assessment = assessment;
    this.messages = messages;
    this.words = new VerdictText(plan, messages);
    this.body = new ReportBody(messages);
  }

  /** The brief on a plan at the assessment's cut-off. */
  public static Report of(Plan plan, Assessment assessment, Messages messages) {
    return new BriefReport(plan, assessment, messages).report();
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
    long unknown = all.stream().filter(verdict -> !verdict.assessed()).count();
    body.paragraph(
        say(
            "counts",
            words.cutOff(assessment.cutOff()),
            all.size(),
            all.size() - lagging.size() - unknown,
            lagging.size(),
            unknown,
            groups.getOrDefault(VerdictGroup.BINDING, List.of()).size(),
            lagging.stream().filter(one -> group(one) == VerdictGroup.BINDING).count()));
    new ReportCharts(plan, assessment.cutOff(), messages, body)
        .counts(groups, say("working"), CHART_HEIGHT);
    body.paragraph(lagging.isEmpty() ? say("none", unknown) : named(lagging));
    PlanNames names = new PlanNames(plan.profile(), messages);
    return new Report(
        fileName(plan, assessment.cutOff(), messages),
        say("title", plan.profile().shortTitle()),
        List.of(messages.get("report.assessment.subtitle", words.cutOff(assessment.cutOff()))),
        names.mark(),
        new DataState(plan, plan.indicators(IndicatorRole.MAIN)).sentence(messages),
        Orientation.PORTRAIT,
        body.blocks());
  }

  /** As many names as the page has room for, binding ones first, and how many more there are. */
  private String named(List<Verdict> lagging) {
    List<String> names = new ArrayList<>();
    int length = 0;
    for (Verdict verdict : lagging) {
      String name =
          say(
              "one",
              plan.indicator(verdict.key().indicator()).orElseThrow().name(),
              words.status(verdict.status()));
      length += name.length() + 1;
      if (length > ROOM) {
        break;
      }
      names.add(name);
    }
    String list = names.stream().collect(Collectors.joining(messages.get("report.join.items")));
    return names.size() == lagging.size()
        ? say("named", list)
        : say("named.more", list, lagging.size());
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
