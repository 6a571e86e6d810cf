package lantu.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Why something is changed, for the journal. */
final class WhyOption {
  @Option(
      names = "--why",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.figure.why}")
  @Nullable String why;
}
