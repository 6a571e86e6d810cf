package lantu.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import lantu.assess.EntryDates;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.report.RegisterReport;
import lantu.report.Report;
import lantu.text.Messages;
import lantu.work.AssessPlan;
import lantu.work.OpenWorkspace;
import lantu.work.PlanReports;
import lantu.work.ReportChoice;
import lantu.work.ReportName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantu report …}. */
@Command(name = "report", description = "${bundle:cli.report}")
final class ReportCommand {
  private final Root root;

  ReportCommand(Root root) {
    this.root = root;
  }

  /** Where a report goes and in which formats. */
  static final class Target {
    @Option(
        names = "--format",
        paramLabel = "${bundle:cli.label.format}",
        split = ",",
        required = true,
        description = "${bundle:cli.report.format}")
    List<String> formats = List.of();

    @Option(
        names = "--out",
        paramLabel = "${bundle:cli.label.folder}",
        required = true,
        description = "${bundle:cli.report.out}")
    Path folder = Path.of("");
  }

  @Command(name = "register", description = "${bundle:cli.report.register}")
  int register(@Mixin Target target) {
    return write(target, (open, plan) -> RegisterReport.of(plan, messages()));
  }

  @Command(name = "annual", description = "${bundle:cli.report.annual}")
  int annual(@Mixin CutOffOption day, @Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.ANNUAL, open, plan, day));
  }

  @Command(name = "midterm", description = "${bundle:cli.report.midterm}")
  int midterm(@Mixin CutOffOption day, @Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.MIDTERM, open, plan, day));
  }

  @Command(name = "final", description = "${bundle:cli.report.final}")
  int theFinal(@Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.FINAL, open, plan, null));
  }

  private int write(Target target, BiFunction<OpenWorkspace, Plan, Report> made) {
    return root.withPlan(
        (open, plan) -> {
          Report report = made.apply(open, plan);
          root.console()
              .files(root.surroundings().write(report, target.formats, target.folder), root.json);
          return Cli.DONE;
        });
  }

  /** A report that judges; without a day at the end of the period. */
  private Report judged(
      ReportName name, OpenWorkspace open, Plan plan, @Nullable CutOffOption day) {
    EntryDates dates = open.journal().entered(plan.profile().id())::get;
    CutOff cutOff =
        day == null
            ? CutOff.endOf(plan.profile().period().last())
            : day.in(new AssessPlan(plan, dates));
    return PlanReports.report(
        plan, new ReportChoice(name, cutOff), dates, messages(), ZoneId.systemDefault());
  }

  private Messages messages() {
    return root.console().messages();
  }
}
