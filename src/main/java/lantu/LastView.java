package lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.store.Workspace;
import lantu.value.Refusal;
import lantu.value.WholeFile;

/**
 * The file of how the window on a workspace looked when it was closed. Its name tells size and time
 * of the database that it was taken of, so that it is never taken for a view of another; a
 * workspace with a password has none, since anyone could look at it.
 */
final class LastView {
  private static final String ENDING = ".view";

  private final Path folder;
  private final Path database;
  private final Path next;

  /**
   * The view of a workspace.
   *
   * @param database the file that holds its data
   */
  LastView(Path workspace, Path database) {
    this.folder = workspace.resolve(Workspace.VIEW_WHEN_CLOSED);
    this.database = database;
    this.next = folder.resolve("next");
  }

  /** The view, if the data are as they were when it was taken; any other is deleted. */
  Optional<Pixels> fitting() {
    try {
      Path wanted = named();
      deleteAllBut(wanted);
      return Files.isRegularFile(wanted) ? Optional.of(Pixels.read(wanted)) : Optional.empty();
    } catch (IOException e) {
      // It is a comfort: without it the window comes up as on the first start.
      return Optional.empty();
    }
  }

  /**
   * Writes a view of the workspace, which has to be open still: whoever sets a password as soon as
   * it is closed deletes it.
   */
  void write(Pixels pixels) {
    try {
      Files.createDirectories(folder);
      deleteAllBut(next);
      WholeFile.write(next, pixels::writeTo);
    } catch (IOException | Refusal e) {
      // As above.
    }
  }

  /** Has what was written count for the data as they are now; the workspace has to be closed. */
  void keep() {
    try {
      if (Files.exists(next)) {
        Files.move(next, named(), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      // As above.
    }
  }

  private Path named() throws IOException {
    long time = Files.getLastModifiedTime(database).toMillis();
    return folder.resolve(Files.size(database) + "-" + time + ENDING);
  }

  private void deleteAllBut(Path wanted) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> others = files.filter(file -> !file.equals(wanted)).toList();
        for (Path other : others) {
          Files.delete(other);
        }
      }
    }
  }
}
