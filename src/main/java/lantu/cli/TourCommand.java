package lantu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.value.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lantu tour}: every screen as a picture. */
@Command(name = "tour", description = "${bundle:cli.tour}")
final class TourCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[x×](\\d{3,4})");

  private final Root root;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "${bundle:cli.tour.out}")
  Path folder = Path.of(".");

  @Option(
      names = "--size",
      paramLabel = "1440x900",
      defaultValue = "1440x900",
      description = "${bundle:cli.tour.size}")
  String size = "";

  TourCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Matcher wanted = SIZE.matcher(size);
    if (!wanted.matches()) {
      throw new Refusal("cli.tour.wrongSize", size);
    }
    int width = Integer.parseInt(wanted.group(1));
    int height = Integer.parseInt(wanted.group(2));
    return root.withPlan(
        (open, plan) -> {
          root.console()
              .files(root.surroundings().tour(open, plan, folder, width, height), root.json);
          return Cli.DONE;
        });
  }
}
