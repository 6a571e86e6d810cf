package lantu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workspace as the program leaves it after its first commands. Made once in each process and
 * copied for every test, since a first start takes longer than most of what is tested.
 */
public enum ReadyWorkspace {
  /** With the shipped plan and nothing else. */
  NEW("plan list"),
  /** With the sample beside it. */
  SAMPLE("plan sample");

  private final String command;

  ReadyWorkspace(String command) {
    this.command = command;
  }

  /** Makes a copy; the folder must not be there yet. */
  public void copyTo(Path workspace) throws IOException {
    Path made = made();
    try (Stream<Path> all = Files.walk(made)) {
      for (Path each : all.toList()) {
        Files.copy(each, workspace.resolve(made.relativize(each).toString()));
      }
    }
  }

  private synchronized Path made() throws IOException {
    Path folder = folder().resolve(name());
    if (Files.notExists(folder)) {
      Answer answer = new Commands(folder).run(command.split(" "));
      if (answer.code() != 0) {
        throw new IllegalStateException(answer.err());
      }
    }
    return folder;
  }

  /** For what is made once in each process, and goes with it. */
  public static synchronized Path folder() throws IOException {
    Path all = Path.of("target", "ready-" + ProcessHandle.current().pid());
    if (Files.notExists(all)) {
      Files.createDirectories(all);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(all)));
    }
    return all;
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // What is left lies in the build's folder.
    }
  }
}
