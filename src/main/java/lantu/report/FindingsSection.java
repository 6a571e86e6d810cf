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
import lantu.text.Messages;

/** 一致性检查 in a report: what is open, what was signed off and why, what holds. */
final class FindingsSection {
  private final Messages messages;
  private final ReportBody body;
  private final FindingText text;

  FindingsSection(Plan plan, Messages messages, ReportBody body) {
    this.messages = messages;
    this.body = body;
    this.text = new FindingText(plan, messages);
  }

  void add(List<Finding> findings) {
    List<Finding> open = findings.stream().filter(Finding::open).toList();
    List<Finding> signed = findings.stream().filter(Finding::signedOff).toList();
    List<Finding> hold =
        findings.stream().filter(finding -> finding.severity() == Severity.HOLDS).toList();
    body.heading(1, say("title"));
    body.paragraph(say("counts", open.size(), signed.size(), hold.size()));
    list("open", open);
    list("signed", signed);
    if (!hold.isEmpty()) {
      body.heading(2, say("holds"));
      body.paragraph(say("holds.rules", rules(hold)));
    }
  }

  /** 分区目标之和1项、年度分解与目标12项. */
  private String rules(List<Finding> findings) {
    Map<FindingRule, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> say("holds.rule", text.title(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining(messages.get("report.join.items")));
  }

  private void list(String which, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    body.heading(2, say(which));
    for (Finding finding : findings) {
      body.paragraph(
          say(
                  "one",
                  text.severity(finding.severity()),
                  text.title(finding.rule()),
                  text.subject(finding),
                  text.message(finding))
              + (finding.open() ? text.question(finding).orElse("") : "")
              + (finding.signedOff() ? text.signOff(finding).orElse("") : ""));
    }
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.findings." + key, arguments);
  }
}
