package lantu;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lantu.cli.Console;
import lantu.cli.Surroundings;
import lantu.log.FailureLog;
import lantu.text.Messages;

/**
 * The whole program from the words of a command line to what it prints, on a workspace on disk, but
 * in this process: quick enough for every case. The tests named IT start the built program.
 */
public final class Commands {
  private final Path workspace;
  private final Map<String, String> environment;

  /** Commands on a workspace, by 张三, without a display. */
  public Commands(Path workspace) {
    this(workspace, Map.of("LANTU_USER", "张三"));
  }

  private Commands(Path workspace, Map<String, String> environment) {
    this.workspace = workspace;
    this.environment = environment;
  }

  /** The same with one more variable in the environment. */
  public Commands with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new Commands(workspace, more);
  }

  /** Runs one command to its end. */
  public Answer run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--workspace";
    all[arguments.length + 1] = workspace.toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    FailureLog log =
        new FailureLog(Clock.system(ZoneId.systemDefault()), false, Messages.chinese());
    Messages messages = Messages.chinese().toldTo(log);
    Console console = new Console(stream(out), stream(err), messages);
    int code =
        Launcher.run(
            all, console, new Lantu(messages, environment, log), Launcher.screen(all, environment));
    log.close();
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What the commands stand on, for those that are put together by hand. */
  public Surroundings surroundings() {
    Messages messages = Messages.chinese();
    FailureLog log = new FailureLog(Clock.system(ZoneId.systemDefault()), false, messages);
    return new Lantu(messages, environment, log);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
