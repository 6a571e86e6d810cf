package lantu.cli;

import lantu.plan.CutOff;
import lantu.work.AssessPlan;
import picocli.CommandLine.Option;

/** The day that is judged. */
final class CutOffOption {
  @Option(
      names = "--year",
      paramLabel = "${bundle:cli.label.year}",
      required = true,
      description = "${bundle:cli.assess.year}")
  String year = "";

  @Option(names = "--mid-year", description = "${bundle:cli.assess.midYear}")
  boolean midYear;

  /** The cut-off; refuses a year that cannot be judged. */
  CutOff in(AssessPlan assess) {
    return assess.cutOff(year, midYear);
  }
}
