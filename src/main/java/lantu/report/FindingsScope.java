package lantu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantu.assess.check.Finding;
import lantu.assess.check.FindingRule;
import lantu.assess.check.Severity;
import lantu.explain.FindingText;
import lantu.plan.Plan;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;

/** 一致性检查 as a template can tell it: what is open, what was signed off and why, what holds. */
final class FindingsScope {
  private final FindingText text;

  FindingsScope(Plan plan, Messages messages) {
    this.text = new FindingText(plan, messages);
  }

  /** The names of a finding's values. */
  static Vocabulary vocabulary() {
    return new Vocabulary().values("级别", "规则", "对象", "内容", "问题", "签核");
  }

  void fill(Scope root, List<Finding> findings) {
    List<Finding> open = findings.stream().filter(Finding::open).toList();
    List<Finding> signed = findings.stream().filter(Finding::signedOff).toList();
    Map<FindingRule, Long> hold =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.HOLDS)
            .collect(
                Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()));
    list(root, "未了结", open);
    list(root, "已签核", signed);
    root.value("未了结.个数", open.size())
        .value("已签核.个数", signed.size())
        .value("核对相符.个数", hold.values().stream().mapToLong(Long::longValue).sum())
        .list(
            "核对相符",
            () ->
                hold.entrySet().stream()
                    .map(
                        entry ->
                            root.item("核对相符", entry.getKey().toString())
                                .value("规则", text.title(entry.getKey()))
                                .value("个数", entry.getValue()))
                    .toList());
  }

  private void list(Scope root, String name, List<Finding> findings) {
    root.list(
        name,
        () ->
            findings.stream()
                .map(
                    finding ->
                        root.item(name, finding.key().toString())
                            .value("级别", text.severity(finding.severity()))
                            .value("规则", text.title(finding.rule()))
                            .value("对象", text.subject(finding))
                            .value("内容", text.message(finding))
                            .value("问题", text.question(finding).orElse(""))
                            .value("签核", text.signOff(finding).orElse("")))
                .toList());
  }
}
