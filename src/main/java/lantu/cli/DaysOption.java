package lantu.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The days of changes, both ends counted; without an end, from the first or up to the last. */
final class DaysOption {
  @Option(
      names = "--from",
      paramLabel = "${bundle:cli.label.date}",
      description = "${bundle:cli.history.from}")
  @Nullable LocalDate from;

  @Option(
      names = "--until",
      paramLabel = "${bundle:cli.label.date}",
      description = "${bundle:cli.history.until}")
  @Nullable LocalDate until;
}
