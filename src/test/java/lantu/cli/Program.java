package lantu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lantu.Answer;

/** The built program as a black box: starts {@code target/lantu/bin/lantu} as a script would. */
final class Program {
  private static final Path HOME = Path.of("target", "lantu").toAbsolutePath();
  private final Path workspace;
  private final Map<String, String> environment;

  /** The program on a workspace, with the environment of this process but no display. */
  Program(Path workspace) {
    this(workspace, new HashMap<>(System.getenv()));
    environment.remove("DISPLAY");
    environment.put("LANTU_USER", "张三");
  }

  private Program(Path workspace, Map<String, String> environment) {
    this.workspace = workspace;
    this.environment = environment;
  }

  /** The same with nothing of the environment but the search path, as a system job starts it. */
  Program bare() {
    return new Program(workspace, Map.of("PATH", System.getenv().getOrDefault("PATH", "")));
  }

  /** The same with one more variable. */
  Program with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new Program(workspace, more);
  }

  Answer run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getOutputStream().close();
    byte[] out = process.getInputStream().readAllBytes();
    byte[] err = process.getErrorStream().readAllBytes();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("hangs: " + String.join(" ", arguments));
    }
    return new Answer(
        process.exitValue(),
        new String(out, StandardCharsets.UTF_8),
        new String(err, StandardCharsets.UTF_8));
  }

  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    command.add(HOME.resolve("bin").resolve(windows ? "lantu.cmd" : "lantu").toString());
    command.addAll(List.of(arguments));
    command.add("--workspace");
    command.add(workspace.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }
}
