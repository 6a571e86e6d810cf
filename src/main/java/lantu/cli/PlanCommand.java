package lantu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.text.Messages;
import lantu.work.ExportPlan;
import lantu.work.SamplePlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lantu plan …}. */
@Command(name = "plan", description = "${bundle:cli.plan}")
final class PlanCommand {
  private static final PlanId SAMPLE = PlanId.of("demo");

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
    return root.inWorkspace(
        open -> {
          Messages messages = root.console().messages();
          Plan sample = SamplePlan.of(PlanJson.shipped(), SAMPLE, messages.get("cli.demo"));
          open.plans()
              .add(sample, new Authorship(root.surroundings().user(), messages.get("work.sample")));
          return added(sample);
        });
  }

  @Command(name = "export", description = "${bundle:cli.plan.export}")
  int export(@Parameters(paramLabel = "FILE", description = "${bundle:cli.plan.file}") Path file) {
    return root.withPlan(
        (open, plan) -> {
          ExportPlan.to(file, plan);
          root.console().say("cli.plan.exported", file);
          return Cli.DONE;
        });
  }

  @Command(name = "import", description = "${bundle:cli.plan.import}")
  int take(@Parameters(paramLabel = "FILE", description = "${bundle:cli.plan.file}") Path file) {
    return root.inWorkspace(
        open -> {
          Plan plan = PlanJson.read(file);
          String why =
              root.console().messages().get("work.import", String.valueOf(file.getFileName()));
          open.plans().add(plan, new Authorship(root.surroundings().user(), why));
          return added(plan);
        });
  }

  private int added(Plan plan) {
    if (root.json) {
      root.console().json(profile(plan.profile()));
    } else {
      root.console().say("cli.plan.added", plan.profile().shortTitle(), plan.profile().id());
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
