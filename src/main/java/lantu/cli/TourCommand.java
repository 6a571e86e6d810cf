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
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

  private static final int LEAST_WIDTH = 640;
  private static final int LEAST_HEIGHT = 480;
  private static final int MOST = 4096;

  private final Root root;

  @Option(
      names = "--out",
      paramLabel = "${bundle:cli.label.folder}",
      required = true,
      description = "${bundle:cli.tour.out}")
  Path folder = Path.of(".");

  @Option(
      names = "--size",
      paramLabel = "${bundle:cli.label.size}",
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
    if (width < LEAST_WIDTH || height < LEAST_HEIGHT || width > MOST || height > MOST) {
      throw new Refusal("cli.tour.sizeOutOfRange", size, LEAST_WIDTH, LEAST_HEIGHT, MOST, MOST);
    }
    return root.withPlan(
        (open, plan) -> {
          root.console()
              .files(root.surroundings().tour(open, plan, folder, width, height), root.json);
          return Cli.DONE;
        });
  }
}
