package lantu.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lantu report …}. */
@Command(name = "report", description = "${bundle:cli.report}")
final class ReportCommand {
  private final Root root;

  ReportCommand(Root root) {
    this.root = root;
  }

  @Command(name = "register", description = "${bundle:cli.report.register}")
  int register(
      @Option(
              names = "--format",
              paramLabel = "${bundle:cli.label.format}",
              split = ",",
              required = true,
              description = "${bundle:cli.report.format}")
          List<String> formats,
      @Option(
              names = "--out",
              paramLabel = "${bundle:cli.label.folder}",
              required = true,
              description = "${bundle:cli.report.out}")
          Path folder) {
    return root.withPlan(
        (open, plan) -> {
          List<Path> files = root.surroundings().report("register", plan, formats, folder);
          root.console().files(files, root.json);
          return Cli.DONE;
        });
  }
}
