package lantu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lantu manual}: the manual as a PDF file, with pictures of the synthetic plan. */
@Command(name = "manual", description = "${bundle:cli.manual}")
final class ManualCommand implements Callable<Integer> {
  private final Root root;

  @Option(
      names = "--out",
      paramLabel = "${bundle:cli.label.folder}",
      required = true,
      description = "${bundle:cli.manual.out}")
  Path folder = Path.of(".");

  ManualCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    root.console().files(List.of(root.surroundings().manual(folder)), root.json);
    return Cli.DONE;
  }
}
