package lantu;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lantu.cli.Cli;
import lantu.cli.Console;
import lantu.log.FailureLog;
import lantu.text.Messages;
import lantu.value.Refusal;

/**
 * The program's entry: without a command it opens the window, with one it runs the command. Kept
 * apart from JavaFX, so that a command never loads it.
 */
public final class Launcher {
  /** Set to {@code words}, the log may quote what was entered. */
  private static final String LOG = "LANTU_LOG";

  private Launcher() {}

  /** Runs the program and ends the process with the exit code. */
  public static void main(String[] arguments) {
    // Libraries report routine matters there; the product's own words go to the user.
    Logger.getLogger("").setLevel(Level.OFF);
    Map<String, String> environment = System.getenv();
    Optional<ScreenStart> screen = screen(arguments, environment);
    FailureLog log =
        new FailureLog(
            Clock.system(ZoneId.systemDefault()),
            "words".equals(environment.get(LOG)),
            Messages.chinese());
    Messages messages = Messages.chinese().toldTo(log);
    Charset words = wantsJson(arguments) ? StandardCharsets.UTF_8 : ofTerminal();
    Console console =
        new Console(stream(FileDescriptor.out, words), stream(FileDescriptor.err, words), messages);
    Lantu lantu = new Lantu(messages, environment, log);
    int code =
        List.of(arguments).equals(List.of(WritingProgram.ARGUMENT))
            ? write(lantu)
            : run(arguments, console, lantu, screen);
    log.close();
    System.exit(code);
  }

  private static int write(Lantu lantu) {
    try {
      WritingProgram.run(lantu);
      return Cli.DONE;
    } catch (IOException e) {
      // Whoever asked has gone, or asks itself again.
      return Cli.COULD_NOT;
    }
  }

  /** Begins with what takes longest, where there is a display; empty for a command. */
  static Optional<ScreenStart> screen(String[] arguments, Map<String, String> environment) {
    return WindowStart.of(arguments).isPresent() && hasDisplay(environment)
        ? Optional.of(ScreenStart.begin())
        : Optional.empty();
  }

  static int run(String[] arguments, Console console, Lantu lantu, Optional<ScreenStart> screen) {
    try {
      WindowStart start = WindowStart.of(arguments).orElse(null);
      if (start == null) {
        return new Cli(lantu, console).run(arguments);
      }
      if (screen.isEmpty()) {
        console.complain("cli.noDisplay");
        return Cli.COULD_NOT;
      }
      return new Desktop(lantu).open(start, screen.get(), console);
    } catch (RuntimeException | LinkageError e) {
      return console.failed(e);
    } catch (OutOfMemoryError e) {
      console.complain(Refusal.ofMemory(e));
      return Cli.COULD_NOT;
    }
  }

  private static boolean wantsJson(String[] arguments) {
    return List.of(arguments).contains("--json");
  }

  static boolean hasDisplay(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("windows") || system.contains("mac")) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank();
  }

  /** A Windows terminal has its own character set; elsewhere everything is UTF-8. */
  private static Charset ofTerminal() {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    return windows
        ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
        : StandardCharsets.UTF_8;
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }
}
