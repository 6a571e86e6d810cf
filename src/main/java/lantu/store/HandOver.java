package lantu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * What a second start of the window hands over to the first on the same workspace: that it is
 * wanted, and a file to open. It goes through a small file in the workspace's folder {@code
 * handover}, which the first takes away; no connection is opened. Only the same user on the same
 * machine is heard, since a window cannot be brought to another's screen.
 */
public final class HandOver {
  private static final String FOLDER = "handover";
  private static final String ENDING = ".txt";
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Path folder;
  private final String self;

  /**
   * The hand-over of a workspace.
   *
   * @param environment of the program, which tells the machine's name
   */
  public HandOver(Path workspace, Map<String, String> environment) {
    this(workspace, System.getProperty("user.name", "") + "@" + machine(environment));
  }

  HandOver(Path workspace, String self) {
    this.folder = workspace.resolve(FOLDER);
    this.self = self;
  }

  private static String machine(Map<String, String> environment) {
    String name = environment.get("COMPUTERNAME");
    if (name != null) {
      return name;
    }
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Hands over and waits until it is taken.
   *
   * @param file to open; null for none
   * @param patience how long the other may take
   * @return whether it was taken; if not, nothing is left of it
   */
  public boolean send(@Nullable Path file, Duration patience) {
    Path request = folder.resolve(UUID.randomUUID() + ENDING);
    String words = self + "\n" + (file == null ? "" : file.toAbsolutePath());
    try {
      Files.createDirectories(folder);
      WholeFile.write(request, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
      long end = System.nanoTime() + patience.toNanos();
      while (Files.exists(request) && System.nanoTime() < end) {
        Thread.sleep(PAUSE);
      }
      return !Files.deleteIfExists(request);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | Refusal e) {
      return false;
    }
  }

  /**
   * Takes what was handed over since the last time.
   *
   * @return one for each start: the file to open, or empty where only the window is wanted
   */
  public List<Optional<Path>> take() {
    List<Optional<Path>> taken = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return taken;
    }
    try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path request : requests) {
        String words = Files.readString(request);
        int line = words.indexOf('\n');
        if (line >= 0 && words.substring(0, line).equals(self) && Files.deleteIfExists(request)) {
          String file = words.substring(line + 1);
          taken.add(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)));
        }
      }
    } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
      // The next look finds it again, unless what it names can be no file.
    }
    return taken;
  }
}
