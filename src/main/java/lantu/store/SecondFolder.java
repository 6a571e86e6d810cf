package lantu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.edit.Notice;
import lantu.seal.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Copies of the backups, and of the files behind the figures, in a folder on another disk. That it
 * is not there, as a stick that was pulled, is told and stops nothing.
 */
final class SecondFolder {
  private static final String EVIDENCE = "evidence";

  private final Path workspace;
  private final Clock clock;
  private final Vault vault;
  private final FileSteps steps;
  private volatile @Nullable Path folder;
  private volatile @Nullable Notice last;

  SecondFolder(Path workspace, Clock clock, Vault vault) {
    this(workspace, clock, vault, FileSteps.REAL);
  }

  SecondFolder(Path workspace, Clock clock, Vault vault, FileSteps steps) {
    this.workspace = workspace;
    this.clock = clock;
    this.vault = vault;
    this.steps = steps;
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
      boolean wasSealed = vault.sealed() || Keys.anyBeside(to);
      if (vault.sealed()) {
        copy(workspace.resolve(Keys.NAME), to.resolve(Keys.besideName(vault.id())));
      }
      copy(backup, to.resolve(backup.getFileName()));
      if (wasSealed) {
        asHere(to);
      }
      Path evidence = workspace.resolve(EVIDENCE);
      if (Files.isDirectory(evidence)) {
        Files.createDirectories(to.resolve(EVIDENCE));
        try (Stream<Path> files = Files.list(evidence)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            copy(file, to.resolve(EVIDENCE).resolve(file.getFileName()));
          }
        }
      }
      BackupFolder.tidy(to, clock, vault);
      long plain = vault.sealed() ? plain(to) : 0;
      last =
          plain == 0
              ? Notice.good("store.second.copied", to, clock.instant())
              : Notice.bad("store.second.plain", to, plain);
    } catch (IOException e) {
      last = Notice.bad("store.second.failed", to);
    }
  }

  /** Copies that were made before the password was set or removed are made once more. */
  private void asHere(Path to) throws IOException {
    for (Path there : backups(to)) {
      Path here = workspace.resolve(BackupFolder.FOLDER).resolve(there.getFileName());
      if (Files.exists(here)
          && !Sealing.sealedBy(there).equals(vault.id())
          && Sealing.sealedBy(here).equals(vault.id())) {
        copy(here, there);
      }
    }
  }

  /** How many backups and files anyone can read there although the workspace is sealed. */
  private static long plain(Path to) throws IOException {
    List<Path> all = new ArrayList<>(backups(to));
    if (Files.isDirectory(to.resolve(EVIDENCE))) {
      try (Stream<Path> files = Files.list(to.resolve(EVIDENCE))) {
        all.addAll(files.filter(Files::isRegularFile).toList());
      }
    }
    long plain = 0;
    for (Path file : all) {
      if (Sealing.sealedBy(file).isEmpty()) {
        plain++;
      }
    }
    return plain;
  }

  private static List<Path> backups(Path to) throws IOException {
    try (Stream<Path> files = Files.list(to)) {
      return files.filter(BackupFolder::named).toList();
    }
  }

  /** A copy gets its name once it has been read back and is the same. */
  private void copy(Path from, Path to) throws IOException {
    if (Files.exists(to) && Files.mismatch(from, to) < 0) {
      return;
    }
    Path part = to.resolveSibling("." + to.getFileName() + ".part");
    try {
      steps.write(part, out -> Files.copy(from, out));
      if (Files.mismatch(from, part) >= 0) {
        throw new IOException("the copy differs");
      }
      steps.move(part, to);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
