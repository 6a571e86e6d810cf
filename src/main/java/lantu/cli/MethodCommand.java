package lantu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import lantu.explain.MethodSection;
import lantu.explain.MethodText;
import lantu.explain.VerdictText;
import lantu.plan.AssessmentRules;
import lantu.plan.Plan;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code lantu method}: the assessment method with the plan's thresholds. */
@Command(name = "method", description = "${bundle:cli.method}")
final class MethodCommand implements Callable<Integer> {
  private final Root root;

  MethodCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.withPlan(
        (open, plan) -> {
          if (root.json) {
            root.console().json(document(plan));
          } else {
            print(new MethodText(plan, root.console().messages()));
          }
          return Cli.DONE;
        });
  }

  private void print(MethodText text) {
    Console console = root.console();
    console.out().println(text.title());
    for (MethodSection section : text.sections()) {
      console.gap();
      console.say("cli.method.section", section.title());
      section.paragraphs().forEach(paragraph -> console.paragraph(paragraph, 2));
      MethodSection.Table table = section.table();
      if (table != null) {
        console.tableOrCards(table.head(), table.rows());
      }
    }
  }

  private Map<String, @Nullable Object> document(Plan plan) {
    MethodText text = new MethodText(plan, root.console().messages());
    VerdictText words = new VerdictText(plan, root.console().messages());
    Map<String, @Nullable Object> labels = new LinkedHashMap<>();
    for (VerdictStatus status : VerdictStatus.values()) {
      labels.put(status.name(), words.status(status));
    }
    return Console.object(
        "title", text.title(),
        "plan", plan.profile().id().value(),
        "thresholds", thresholds(plan.judgement().rules()),
        "labels", labels,
        "sections", text.sections().stream().map(MethodCommand::section).toList());
  }

  private static Map<String, @Nullable Object> thresholds(AssessmentRules rules) {
    return Console.object(
        "ahead", rules.ahead().toPlainString(),
        "onTrack", rules.onTrack().toPlainString(),
        "farBehind", rules.farBehind().toPlainString(),
        "trendOnTrack", rules.trendOnTrack().toPlainString(),
        "trendSome", rules.trendSome().toPlainString(),
        "jump", rules.jump().toPlainString(),
        "growthGap", rules.growthGap().toPlainString(),
        "staleYears", rules.staleYears());
  }

  private static Map<String, @Nullable Object> section(MethodSection section) {
    MethodSection.Table table = section.table();
    return Console.object(
        "key", section.key(),
        "title", section.title(),
        "paragraphs", section.paragraphs(),
        "table", table == null ? null : Console.object("head", table.head(), "rows", table.rows()));
  }
}
