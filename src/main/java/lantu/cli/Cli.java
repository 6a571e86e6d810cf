package lantu.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import lantu.text.Messages;
import lantu.value.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.TypeConversionException;

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
            .addSubcommand(new PackageCommand(root))
            .addSubcommand(new OutlineCommand(root))
            .addSubcommand(new IndicatorCommand(root))
            .addSubcommand(new FigureCommand(root))
            .addSubcommand(new YearCommand(root))
            .addSubcommand(new ProjectCommand(root))
            .addSubcommand(new CheckCommand(root))
            .addSubcommand(new HistoryCommand(root))
            .addSubcommand(new RevertCommand(root))
            .addSubcommand(new SearchCommand(root))
            .addSubcommand(new ChartCommand(root))
            .addSubcommand(new ReportCommand(root))
            .addSubcommand(new ReviewCommand(root))
            .addSubcommand(new ScenarioCommand(root))
            .addSubcommand(new AssessCommand(root))
            .addSubcommand(new MethodCommand(root))
            .addSubcommand(new BackupCommand(root))
            .addSubcommand(new RestoreCommand(root))
            .addSubcommand(new VerifyCommand(root))
            .addSubcommand(new PasswordCommand(root))
            .addSubcommand(new BenchCommand(root))
            .addSubcommand(new EditionCommand(root))
            .addSubcommand(new TourCommand(root))
            .addSubcommand(new ManualCommand(root));
    line.setResourceBundle(bundle());
    line.setOut(new java.io.PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    line.setAdjustLineBreaksForWideCJKCharacters(true);
    // A remark may begin with @; it names no file of arguments.
    line.setExpandAtFiles(false);
    line.registerConverter(Path.class, Cli::path);
    head(line);
    HelpPage.of(line);
    line.setParameterExceptionHandler(new WrongUsage(console));
    line.setExecutionExceptionHandler((failure, command, parsed) -> couldNot(failure));
    int code = line.execute(arguments);
    return console.complete() ? code : COULD_NOT;
  }

  /** An empty path would be the folder the program happens to run in. */
  private static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("blank");
    }
    return Path.of(text);
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

  /** Thrown on, the library would print it in its own words. */
  private int couldNot(Exception failure) {
    // An error, other than an exception, comes wrapped.
    Throwable cause = failure instanceof ExecutionException ? failure.getCause() : failure;
    switch (cause) {
      case Refusal refusal -> console.complain(refusal);
      case OutOfMemoryError memory -> console.complain(Refusal.ofMemory(memory));
      case null -> console.failed(failure);
      default -> console.failed(cause);
    }
    return COULD_NOT;
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
