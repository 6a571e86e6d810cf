package lantu.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Function;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.ReportExport;
import lantu.seal.PasswordSource;
import lantu.work.ChoosePlan;
import lantu.work.Editions;
import lantu.work.KeepBackups;
import lantu.work.OpenWorkspace;
import lantu.work.PlanReports;
import lantu.work.ReportTemplates;
import lantu.work.SafetyWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code lantu} itself: the options that every command shares. */
@Command(name = "lantu", description = "${bundle:cli.root}")
final class Root {
  @Option(
      names = "--workspace",
      paramLabel = "${bundle:cli.label.folder}",
      scope = ScopeType.INHERIT,
      description = "${bundle:cli.option.workspace}")
  @Nullable Path workspace;

  @Option(
      names = "--workspace-password-file",
      paramLabel = "${bundle:cli.label.file}",
      scope = ScopeType.INHERIT,
      description = "${bundle:cli.option.workspacePassword}")
  @Nullable Path password;

  @Option(
      names = "--plan",
      paramLabel = "${bundle:cli.label.id}",
      scope = ScopeType.INHERIT,
      description = "${bundle:cli.option.plan}")
  @Nullable String plan;

  @Option(names = "--json", scope = ScopeType.INHERIT, description = "${bundle:cli.option.json}")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "${bundle:cli.option.help}")
  boolean help;

  private final Surroundings surroundings;
  private final Console console;

  Root(Surroundings surroundings, Console console) {
    this.surroundings = surroundings;
    this.console = console;
  }

  Console console() {
    return console;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** Opens the workspace, does the work, closes it. */
  int inWorkspace(Function<OpenWorkspace, Integer> work) {
    try (OpenWorkspace open = surroundings.open(folder(), passwords())) {
      SafetyWords words = new SafetyWords(console.messages(), ZoneId.systemDefault());
      open.notices().forEach(notice -> console.complainInWords(words.sentence(notice)));
      int code = work.apply(open);
      KeepBackups.afterCommand(open, Clock.systemUTC());
      return code;
    }
  }

  /** Where the password of the workspace comes from: a file, else whoever sits at the terminal. */
  PasswordSource passwords() {
    Path file = password;
    return new TypedPassword(console.messages())
        .source(file == null ? null : () -> PasswordOption.firstLine(file));
  }

  /** The workspace's folder. */
  Path folder() {
    return (workspace == null ? surroundings.defaultWorkspace() : workspace).toAbsolutePath();
  }

  /** The reports on the plans of a workspace. */
  PlanReports reports(OpenWorkspace open) {
    return reports(open, surroundings.reports());
  }

  /** The reports on the plans of a workspace, written as the window has them written. */
  PlanReports reportsApart(OpenWorkspace open) {
    return reports(open, surroundings.reportsApart());
  }

  private PlanReports reports(OpenWorkspace open, ReportExport export) {
    return new PlanReports(
        export,
        ReportTemplates.in(folder(), console.messages()),
        open.editions(),
        console.messages(),
        Clock.system(ZoneId.systemDefault()));
  }

  /** The editions of a workspace. */
  Editions editions(OpenWorkspace open) {
    return new Editions(
        open.editions(),
        folder(),
        open.vault(),
        reports(open),
        open.backups(),
        console.messages(),
        Clock.system(ZoneId.systemDefault()));
  }

  /** Opens the workspace and loads the chosen plan for the work. */
  int withPlan(BiFunction<OpenWorkspace, Plan, Integer> work) {
    return inWorkspace(
        open -> {
          PlanId id = ChoosePlan.choose(open.plans(), plan);
          return work.apply(open, open.plans().load(id));
        });
  }
}
