package lantu.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lantu.assess.check.Finding;
import lantu.assess.check.Findings;
import lantu.assess.check.Severity;
import lantu.explain.FindingText;
import lantu.plan.FindingKey;
import lantu.plan.Plan;
import lantu.plan.SignOff;
import lantu.work.OpenWorkspace;
import lantu.work.PlanSession;
import lantu.work.SignOffFinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lantu check}: 一致性检查, and 签核 of one finding. */
@Command(name = "check", description = "${bundle:cli.check}")
final class CheckCommand implements Callable<Integer> {
  private final Root root;

  @Option(
      names = "--sign-off",
      arity = "2",
      paramLabel = "${bundle:cli.label.finding}",
      hideParamSyntax = true,
      description = "${bundle:cli.check.signOff}")
  @Nullable List<String> signOff;

  @Option(
      names = "--why",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.check.why}")
  String why = "";

  CheckCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.withPlan((open, plan) -> signOff == null ? list(plan) : sign(open, plan, signOff));
  }

  private int list(Plan plan) {
    List<Finding> findings = Findings.of(plan);
    FindingText text = new FindingText(plan, root.console().messages());
    if (root.json) {
      root.console().json(findings.stream().map(finding -> document(finding, text)).toList());
      return Cli.DONE;
    }
    if (plan.profile().demo()) {
      root.console().say("cli.demo");
    }
    for (Finding finding : findings) {
      root.console().out().println(heading(finding, text));
      lines(finding, text).forEach(line -> root.console().out().println("    " + line));
    }
    root.console().say("cli.check.counts", counts(findings, text), signedOff(findings));
    return Cli.DONE;
  }

  private int sign(OpenWorkspace open, Plan plan, List<String> named) {
    String user = root.surroundings().user();
    PlanSession session =
        new PlanSession(open.plans(), open.journal(), plan.profile().id(), () -> user);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    FindingKey key = new FindingKey(named.getFirst(), named.getLast());
    session.apply(SignOffFinding.signed(plan, key, why, user, today), why.strip());
    root.console().say("cli.check.signed", key.rule(), key.subject());
    return Cli.DONE;
  }

  private static String heading(Finding finding, FindingText text) {
    String state = finding.signOff() == null ? "" : " · " + text.state(finding);
    return "%s%s · %s · %s  [%s]"
        .formatted(
            text.severity(finding.severity()),
            state,
            text.title(finding.rule()),
            text.subject(finding),
            finding.key());
  }

  private static List<String> lines(Finding finding, FindingText text) {
    List<String> lines = new ArrayList<>();
    lines.add(text.message(finding));
    lines.addAll(text.working(finding));
    text.question(finding).ifPresent(lines::add);
    text.signOff(finding).ifPresent(lines::add);
    return lines;
  }

  private static String counts(List<Finding> findings, FindingText text) {
    return String.join(
        " · ",
        Arrays.stream(Severity.values())
            .map(
                severity ->
                    text.severity(severity)
                        + " "
                        + findings.stream().filter(f -> f.severity() == severity).count())
            .toList());
  }

  private static long signedOff(List<Finding> findings) {
    return findings.stream().filter(Finding::signedOff).count();
  }

  private static Map<String, @Nullable Object> document(Finding finding, FindingText text) {
    SignOff signOff = finding.signOff();
    return Console.object(
        "rule", finding.rule().name(),
        "severity", finding.severity().name(),
        "subject", finding.key().subject(),
        "message", text.message(finding),
        "question", text.question(finding).orElse(null),
        "working", WorkingDocument.of(finding.working()),
        "signedOff", finding.signedOff(),
        "signOff",
            signOff == null
                ? null
                : Console.object(
                    "who", signOff.who(),
                    "on", signOff.on().toString(),
                    "reason", signOff.reason()));
  }
}
