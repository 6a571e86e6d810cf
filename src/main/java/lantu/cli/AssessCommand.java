package lantu.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.explain.WorkingText;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.value.Refusal;
import lantu.work.AssessPlan;
import lantu.work.FindCell;
import lantu.work.OpenWorkspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantu assess --year Y}. */
@Command(name = "assess", description = "${bundle:cli.assess}")
final class AssessCommand implements Callable<Integer> {
  private final Root root;

  @Mixin CutOffOption day = new CutOffOption();

  @Option(
      names = "--area",
      paramLabel = "${bundle:cli.label.area}",
      description = "${bundle:cli.figure.area}")
  @Nullable String area;

  @Option(
      names = "--indicator",
      paramLabel = "${bundle:cli.label.indicator}",
      description = "${bundle:cli.assess.indicator}")
  @Nullable String indicator;

  AssessCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.withPlan(this::assess);
  }

  private int assess(OpenWorkspace open, Plan plan) {
    FindCell find = new FindCell(plan, root.console().messages());
    Area onlyArea = area == null ? null : find.area(area);
    Indicator onlyIndicator = indicator == null ? null : withTarget(find.indicator(indicator));
    AssessPlan assess = new AssessPlan(plan, open.journal().entered(plan.profile().id())::of);
    Assessment assessment = assess.at(day.in(assess));
    List<Verdict> verdicts =
        assessment.verdicts().stream()
            .filter(v -> onlyArea == null || v.key().area().equals(onlyArea.code()))
            .filter(v -> onlyIndicator == null || v.key().indicator().equals(onlyIndicator.code()))
            .toList();
    show(plan, assessment, verdicts);
    return Cli.DONE;
  }

  private static Indicator withTarget(Indicator indicator) {
    if (indicator.target() == null) {
      throw new Refusal("work.assessNoTarget", indicator.name());
    }
    return indicator;
  }

  private void show(Plan plan, Assessment assessment, List<Verdict> verdicts) {
    VerdictText words = new VerdictText(plan, root.console().messages());
    WorkingText workings = new WorkingText(plan, root.console().messages(), ZoneId.systemDefault());
    if (root.json) {
      AssessDocument document = new AssessDocument(plan, words, workings);
      root.console().json(verdicts.stream().map(document::of).toList());
    } else if (indicator == null) {
      new AssessTable(plan, root.console(), words).print(assessment, verdicts);
    } else {
      WorkingTable table = new WorkingTable(plan, root.console(), words, workings);
      verdicts.forEach(table::print);
    }
  }
}
