package lantu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.edit.Notice;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Copies of the backups, and of the files behind the figures, in a folder on another disk. That it
 * is not there, as a stick that was pulled, is told and stops nothing.
 */
final class SecondFolder {
  private static final String EVIDENCE = "evidence";

  private final Path workspace;
  private final Clock clock;
  private volatile @Nullable Path folder;
  private volatile @Nullable Notice last;

  SecondFolder(Path workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  void to(@Nullable Path path) {
    folder = path;
    last = null;
  }

  Optional<Notice> last() {
    return Optional.ofNullable(last);
  }

  /** Copies a backup there, if it is not there yet, and deletes those that are no longer needed. */
  void copy(Path backup) {
    Path to = folder;
    if (to == null) {
      return;
    }
    if (!Files.isDirectory(to)) {
      last = Notice.bad("store.second.missing", to);
      return;
    }
    try {
      copy(backup, to.resolve(backup.getFileName()));
      Path evidence = workspace.resolve(EVIDENCE);
      if (Files.isDirectory(evidence)) {
        Files.createDirectories(to.resolve(EVIDENCE));
        try (Stream<Path> files = Files.list(evidence)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            copy(file, to.resolve(EVIDENCE).resolve(file.getFileName()));
          }
        }
      }
      BackupFolder.tidy(to, clock);
      last = Notice.good("store.second.copied", to, clock.instant());
    } catch (IOException | Refusal e) {
      last = Notice.bad("store.second.failed", to);
    }
  }

  /** A copy counts once it has been read back and is the same. */
  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to) && Files.mismatch(from, to) < 0) {
      return;
    }
    WholeFile.write(to, out -> Files.copy(from, out));
    if (Files.mismatch(from, to) >= 0) {
      throw new IOException("the copy differs");
    }
  }
}
