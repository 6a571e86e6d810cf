package lantu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lantu.seal.Vault;
import lantu.value.Refusal;

/**
 * What a program that ended too early may have left open in a workspace with a password: a file
 * that was looked at, or the files of an edition that were just being written.
 */
final class Leftovers {
  /** Where files lie only while they are looked at or measured, or only if there is no password. */
  static final List<String> PASSING = List.of("view", "bench", Workspace.VIEW_WHEN_CLOSED);

  private static final List<String> SEALED = List.of("evidence", "editions");

  private final Path folder;
  private final Vault vault;

  Leftovers(Path folder, Vault vault) {
    this.folder = folder;
    this.vault = vault;
  }

  /** Deletes what was only looked at, and seals the rest. */
  void clear() {
    for (String name : PASSING) {
      try {
        FileSteps.REAL.delete(folder.resolve(name));
      } catch (IOException e) {
        // Another program still shows it; the next start tries again.
      }
    }
    try {
      for (String name : SEALED) {
        if (Files.isDirectory(folder.resolve(name))) {
          for (Path file : files(folder.resolve(name))) {
            seal(file);
          }
        }
      }
    } catch (IOException e) {
      throw new Refusal(e, "store.readOnlyFolder", folder);
    }
  }

  private static List<Path> files(Path in) throws IOException {
    try (Stream<Path> files = Files.walk(in)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private void seal(Path file) throws IOException {
    if (Sealing.sealedBy(file).isEmpty()) {
      boolean free = Files.isWritable(file);
      Path part = file.resolveSibling("." + file.getFileName() + ".part");
      FileSteps.REAL.write(part, out -> Sealing.pour(file, Vault.PLAIN, out, vault));
      var _ = file.toFile().setWritable(true);
      FileSteps.REAL.move(part, file);
      var _ = file.toFile().setWritable(free);
    }
  }
}
