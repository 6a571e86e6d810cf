package lantu.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import lantu.text.Messages;
import lantu.value.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line. */
public final class Cli {
  /** Done. */
  public static final int DONE = 0;

  /** Understood but not possible; nothing was changed. */
  public static final int COULD_NOT = 1;

  /** Not understood. */
  public static final int WRONG_USAGE = 2;

  private final Surroundings surroundings;
  private final Console console;

  /** A command line over the given surroundings. */
  public Cli(Surroundings surroundings, Console console) {
    this.surroundings = surroundings;
    this.console = console;
  }

  /** Runs the arguments and returns the exit code. */
  public int run(String... arguments) {
    Root root = new Root(surroundings, console);
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new PlanCommand(root))
            .addSubcommand(new OutlineCommand(root))
            .addSubcommand(new IndicatorCommand(root))
            .addSubcommand(new FigureCommand(root))
            .addSubcommand(new CheckCommand(root))
            .addSubcommand(new HistoryCommand(root))
            .addSubcommand(new ChartCommand(root))
            .addSubcommand(new ReportCommand(root))
            .addSubcommand(new AssessCommand(root))
            .addSubcommand(new MethodCommand(root))
            .addSubcommand(new TourCommand(root));
    line.setResourceBundle(bundle());
    line.setOut(new java.io.PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    line.setAdjustLineBreaksForWideCJKCharacters(true);
    head(line);
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler((failure, command, parsed) -> couldNot(failure));
    return line.execute(arguments);
  }

  /** Gives every command the headings, which picocli does not hand down. */
  private void head(CommandLine line) {
    Messages messages = console.messages();
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading(messages.get("cli.heading.usage"))
        .descriptionHeading("%n")
        .optionListHeading(messages.get("cli.heading.options"))
        .parameterListHeading(messages.get("cli.heading.parameters"))
        .commandListHeading(messages.get("cli.heading.commands"))
        .synopsisSubcommandLabel(messages.get("cli.label.command"));
    line.getSubcommands().values().forEach(this::head);
  }

  private int wrongUsage(ParameterException e, String[] arguments) {
    String given = String.join(" ", arguments);
    String key =
        switch (e) {
          case UnmatchedArgumentException unmatched -> "cli.wrong.unmatched";
          case MissingParameterException missing -> "cli.wrong.missing";
          case MaxValuesExceededException many -> "cli.wrong.twice";
          default -> given.isBlank() ? "cli.wrong.nothing" : "cli.wrong.other";
        };
    String detail =
        switch (e) {
          case UnmatchedArgumentException unmatched -> String.join(" ", unmatched.getUnmatched());
          case MissingParameterException missing -> missing(missing, arguments);
          default -> given;
        };
    console
        .err()
        .println(
            console
                .messages()
                .get(key, detail, e.getCommandLine().getCommandSpec().qualifiedName()));
    return WRONG_USAGE;
  }

  /** The required ones that were not given. */
  private static String missing(MissingParameterException e, String[] arguments) {
    return String.join(
        " ",
        e.getMissing().stream()
            .filter(spec -> spec.required())
            .map(
                spec ->
                    spec instanceof OptionSpec option
                        ? option.longestName() + " " + option.paramLabel()
                        : spec.paramLabel())
            .filter(name -> !List.of(arguments).contains(name.replaceAll(" .*", "")))
            .toList());
  }

  private int couldNot(Exception failure) throws Exception {
    if (failure instanceof Refusal refusal) {
      console.err().println(console.messages().sentence(refusal));
      return COULD_NOT;
    }
    throw failure;
  }

  private ResourceBundle bundle() {
    String path = "/assets/text/cli_" + console.messages().language() + ".properties";
    try (var in = Cli.class.getResourceAsStream(path)) {
      byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
      return new PropertyResourceBundle(
          new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
