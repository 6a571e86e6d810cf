package lantu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lantu.edit.Backup;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.text.Messages;
import lantu.work.AddPlan;
import lantu.work.ExportPlan;
import lantu.work.OpenWorkspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lantu plan …}. */
@Command(name = "plan", description = "${bundle:cli.plan}")
final class PlanCommand {
  private final Root root;

  PlanCommand(Root root) {
    this.root = root;
  }

  @Command(name = "list", description = "${bundle:cli.plan.list}")
  int list() {
    return root.inWorkspace(
        open -> {
          List<PlanProfile> plans = open.plans().plans();
          if (root.json) {
            root.console().json(plans.stream().map(PlanCommand::profile).toList());
          } else {
            root.console()
                .table(
                    plans.stream()
                        .map(plan -> Console.row(plan.id(), plan.shortTitle(), plan.region()))
                        .toList());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "show", description = "${bundle:cli.plan.show}")
  int show() {
    return root.withPlan(
        (open, plan) -> {
          Map<String, @Nullable Object> shown = profile(plan.profile());
          shown.putAll(counts(plan));
          if (root.json) {
            root.console().json(shown);
          } else {
            Messages messages = root.console().messages();
            root.console()
                .table(
                    shown.entrySet().stream()
                        .map(
                            entry ->
                                Console.row(
                                    messages.get("cli.plan.key." + entry.getKey()),
                                    entry.getValue() instanceof Boolean flag
                                        ? messages.get(flag ? "cli.yes" : "cli.no")
                                        : entry.getValue()))
                        .toList());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "sample", description = "${bundle:cli.plan.sample}")
  int sample() {
    return root.inWorkspace(open -> added(adding(open).sample()));
  }

  @Command(name = "export", description = "${bundle:cli.plan.export}")
  int export(
      @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.plan.file}")
          Path file) {
    return root.withPlan(
        (open, plan) -> {
          ExportPlan.to(file, plan);
          root.console().files(List.of(file), root.json);
          return Cli.DONE;
        });
  }

  @Command(name = "import", description = "${bundle:cli.plan.import}")
  int take(
      @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.plan.file}")
          Path file) {
    return root.inWorkspace(
        open -> {
          open.backups().make(Backup.Occasion.IMPORT);
          return added(adding(open).from(file));
        });
  }

  private AddPlan adding(OpenWorkspace open) {
    return new AddPlan(open.plans(), root.surroundings()::user, root.console().messages());
  }

  private int added(PlanProfile plan) {
    if (root.json) {
      root.console().json(profile(plan));
    } else {
      root.console().say("cli.plan.added", plan.shortTitle(), plan.id());
    }
    return Cli.DONE;
  }

  private static Map<String, @Nullable Object> profile(PlanProfile plan) {
    return Console.object(
        "id", plan.id().value(),
        "title", plan.title(),
        "shortTitle", plan.shortTitle(),
        "region", plan.region(),
        "firstYear", plan.period().first().value(),
        "lastYear", plan.period().last().value(),
        "baseYear", plan.baseYear().value(),
        "outlookYear", plan.outlookYear() == null ? null : plan.outlookYear().value(),
        "adoptedOn", plan.adoptedOn() == null ? null : plan.adoptedOn().toString(),
        "adoptedBy", plan.adoptedBy(),
        "demo", plan.demo());
  }

  private static Map<String, @Nullable Object> counts(Plan plan) {
    return Console.object(
        "chapters", plan.outline().chapters().size(),
        "sections", plan.outline().sections().size(),
        "measures", plan.outline().measures().size(),
        "mainIndicators", plan.indicators(IndicatorRole.MAIN).size(),
        "textIndicators", plan.indicators(IndicatorRole.TEXT).size(),
        "backgroundIndicators", plan.indicators(IndicatorRole.BACKGROUND).size(),
        "projects", plan.projects().size(),
        "figures", plan.figures().size());
  }
}
