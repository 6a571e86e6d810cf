package lantu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What {@code figure set} is given: one figure by options, or a file with one figure a line. */
final class FigureInput {
  @Option(
      names = "--batch",
      paramLabel = "${bundle:cli.label.file}",
      required = true,
      description = "${bundle:cli.figure.batch}")
  @Nullable Path batch;

  @ArgGroup(exclusive = false, multiplicity = "1")
  @Nullable One one;

  /** One figure. */
  static final class One {
    @Option(
        names = "--indicator",
        paramLabel = "${bundle:cli.label.indicator}",
        required = true,
        description = "${bundle:cli.figure.indicator}")
    String indicator = "";

    @Option(
        names = "--area",
        paramLabel = "${bundle:cli.label.area}",
        required = true,
        description = "${bundle:cli.figure.area}")
    String area = "";

    @Option(
        names = "--year",
        paramLabel = "${bundle:cli.label.year}",
        required = true,
        description = "${bundle:cli.figure.year}")
    String year = "";

    @Option(
        names = "--series",
        paramLabel = "${bundle:cli.label.series}",
        required = true,
        description = "${bundle:cli.figure.series}")
    String series = "";

    @Option(
        names = "--value",
        paramLabel = "${bundle:cli.label.value}",
        required = true,
        description = "${bundle:cli.figure.value}")
    String value = "";

    @Option(
        names = "--unit",
        paramLabel = "${bundle:cli.label.unit}",
        description = "${bundle:cli.figure.unit}")
    @Nullable String unit;

    @Option(
        names = "--status",
        paramLabel = "${bundle:cli.label.status}",
        description = "${bundle:cli.figure.status}")
    @Nullable String status;

    @Option(
        names = "--source",
        paramLabel = "${bundle:cli.label.text}",
        description = "${bundle:cli.figure.source}")
    @Nullable String source;

    @Option(
        names = "--note",
        paramLabel = "${bundle:cli.label.text}",
        description = "${bundle:cli.figure.note}")
    @Nullable String note;

    @Option(
        names = "--why",
        paramLabel = "${bundle:cli.label.text}",
        description = "${bundle:cli.figure.why}")
    @Nullable String why;
  }
}
