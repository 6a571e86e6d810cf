package lantu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What {@code figure set} is given: one figure by options, or a file with one figure a line. */
final class FigureInput {
  @Option(
      names = "--batch",
      paramLabel = "FILE",
      required = true,
      description = "${bundle:cli.figure.batch}")
  @Nullable Path batch;

  @ArgGroup(exclusive = false)
  @Nullable One one;

  /** One figure. */
  static final class One {
    @Option(
        names = "--indicator",
        paramLabel = "C",
        required = true,
        description = "${bundle:cli.figure.indicator}")
    String indicator = "";

    @Option(
        names = "--area",
        paramLabel = "A",
        required = true,
        description = "${bundle:cli.figure.area}")
    String area = "";

    @Option(
        names = "--year",
        paramLabel = "Y",
        required = true,
        description = "${bundle:cli.figure.year}")
    String year = "";

    @Option(
        names = "--series",
        paramLabel = "S",
        required = true,
        description = "${bundle:cli.figure.series}")
    String series = "";

    @Option(
        names = "--value",
        paramLabel = "V",
        required = true,
        description = "${bundle:cli.figure.value}")
    String value = "";

    @Option(names = "--unit", paramLabel = "U", description = "${bundle:cli.figure.unit}")
    @Nullable String unit;

    @Option(names = "--status", paramLabel = "STATUS", description = "${bundle:cli.figure.status}")
    @Nullable String status;

    @Option(names = "--source", paramLabel = "TEXT", description = "${bundle:cli.figure.source}")
    @Nullable String source;

    @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:cli.figure.note}")
    @Nullable String note;

    @Option(names = "--why", paramLabel = "TEXT", description = "${bundle:cli.figure.why}")
    @Nullable String why;
  }
}
