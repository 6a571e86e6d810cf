package lantu.cli;

import java.util.List;
import java.util.Map;
import lantu.edit.Edit;
import lantu.plan.Area;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.text.NumberText;
import lantu.work.FindCell;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lantu project …}. */
@Command(name = "project", description = "${bundle:cli.project}")
final class ProjectCommand {
  private final Root root;

  ProjectCommand(Root root) {
    this.root = root;
  }

  @Command(name = "list", description = "${bundle:cli.project.list}")
  int list() {
    return root.withPlan(
        (open, plan) -> {
          List<Project> projects = plan.projects();
          if (root.json) {
            root.console().json(projects.stream().map(ProjectCommand::document).toList());
            return Cli.DONE;
          }
          if (plan.profile().demo()) {
            root.console().say("cli.demo");
          }
          root.console().table(projects.stream().map(project -> row(plan, project)).toList());
          return Cli.DONE;
        });
  }

  @Command(name = "set", description = "${bundle:cli.project.set}")
  int set(
      @Parameters(
              paramLabel = "${bundle:cli.label.project}",
              description = "${bundle:cli.project.which}")
          String project,
      @ArgGroup(exclusive = false, multiplicity = "1") ProjectInput input,
      @Mixin WhyOption reason) {
    return root.withPlan(
        (open, plan) -> {
          FindCell find = new FindCell(plan, root.console().messages());
          Project before = find.project(project);
          Edit.SetProject edit = input.edit(before, find);
          List<Edit> edits = edit.after().equals(before) ? List.of() : List.of(edit);
          return new LedgerChange(root, open, plan)
              .apply(edits, reason.why, "project", () -> document(edit.after()));
        });
  }

  private List<String> row(Plan plan, Project project) {
    DeliveryConfidence confidence = project.confidence();
    return Console.row(
        project.code(),
        project.name(),
        project.zone() == null ? null : plan.area(project.zone()).map(Area::name).orElse(null),
        root.console().messages().get("cli.project.section", project.section()),
        project.stage(),
        project.start(),
        project.finish(),
        confidence == null ? null : root.console().messages().term(confidence));
  }

  private static Map<String, @Nullable Object> document(Project project) {
    DeliveryConfidence confidence = project.confidence();
    return Console.object(
        "code", project.code().value(),
        "name", project.name(),
        "zone", text(project.zone()),
        "section", project.section(),
        "measure", text(project.measure()),
        "stage", project.stage(),
        "start", text(project.start()),
        "finish", text(project.finish()),
        "investment", project.investment() == null ? null : NumberText.plain(project.investment()),
        "investments",
            project.investments().entrySet().stream()
                .map(
                    one ->
                        Console.object(
                            "year", one.getKey().value(),
                            "amount", NumberText.plain(one.getValue())))
                .toList(),
        "milestones",
            project.milestones().stream()
                .map(
                    one ->
                        Console.object(
                            "title", one.title(), "due", text(one.due()), "done", one.done()))
                .toList(),
        "blocking", project.blocking(),
        "confidence", confidence == null ? null : confidence.name(),
        "lead", project.departments().lead(),
        "supporting", project.departments().supporting(),
        "indicators", project.indicators().stream().map(Object::toString).toList(),
        "note", project.note());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
