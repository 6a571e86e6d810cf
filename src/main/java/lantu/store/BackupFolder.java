package lantu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lantu.edit.Backup;
import lantu.seal.SealHeader;
import lantu.seal.Vault;
import lantu.value.Refusal;

/**
 * The backups of a workspace. A file has its name only once what is in it has been restored into
 * memory and found equal.
 */
final class BackupFolder {
  static final String FOLDER = "backups";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.systemDefault());
  private static final int MOST_FILES = 90;
  private static final long MOST_BYTES = 1L << 30;

  private final Path folder;
  private final Clock clock;
  private final JournalDisk disk;
  private final Vault vault;

  BackupFolder(Path workspace, Clock clock, JournalDisk disk, Vault vault) {
    this.folder = workspace.resolve(FOLDER);
    this.clock = clock;
    this.disk = disk;
    this.vault = vault;
  }

  /** All that can be read, newest first. */
  List<BackupFile> all() {
    List<BackupFile> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(BackupFolder::named).toList()) {
        try {
          all.add(BackupFile.read(file, vault));
        } catch (IOException e) {
          // It cannot be restored, so it is none; the file stays.
        }
      }
    } catch (IOException e) {
      // No folder, or none that can be read: there is no backup to tell of.
      return List.of();
    }
    all.sort(Comparator.comparing(BackupFile::at).thenComparing(BackupFile::name).reversed());
    return all;
  }

  /** The names of those that are sealed with another key, in order. */
  List<String> locked() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(BackupFolder::named)
          .filter(this::locked)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private boolean locked(Path file) {
    try {
      return SealHeader.of(file).filter(header -> !header.id().equals(vault.id())).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  static boolean named(Path file) {
    return file.getFileName().toString().endsWith(BackupFile.SUFFIX);
  }

  BackupFile named(String name) {
    return all().stream()
        .filter(backup -> backup.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    locked().contains(name) ? "store.lockedBackup" : "store.noBackup", name));
  }

  /**
   * Makes a backup that is sealed with another key one of this workspace. The key has to lie beside
   * it. The file is exchanged once what it will be has been restored into memory.
   *
   * @param password of the other key. It is not changed
   * @throws Refusal {@code store.noBackup}, {@code store.lockedBackup.noKey}, {@code
   *     store.password.wrong} or {@code store.backupUnreadable}
   */
  void unlock(String name, char[] password) throws SQLException, IOException {
    if (!locked().contains(name)) {
      throw new Refusal("store.noBackup", name);
    }
    Path file = folder.resolve(name);
    Vault other =
        Keys.beside(file)
            .orElseThrow(() -> new Refusal("store.lockedBackup.noKey", name))
            .unlock(password)
            .orElseThrow(() -> new Refusal("store.password.wrong", name));
    Path part = folder.resolve("next.part");
    try {
      FileSteps.REAL.write(part, out -> Sealing.pour(file, other, out, vault));
      BackupFile read = BackupFile.read(part, vault);
      try (Scratch scratch = new Scratch()) {
        read.load(scratch.connection());
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Writes what is in a database now; it does not count yet. What cannot be written goes. */
  BackupFile write(
      Connection connection, Backup.Occasion occasion, long sequence, EditChain.Head head)
      throws SQLException, IOException {
    Files.createDirectories(folder);
    Path part = folder.resolve("next.part");
    boolean whole = false;
    try {
      BackupFile written =
          BackupFile.write(
              part, disk, vault, connection, clock.instant(), occasion, sequence, head);
      whole = true;
      return written;
    } finally {
      if (!whole) {
        // Half a backup would take what little room is left.
        Files.deleteIfExists(part);
      }
    }
  }

  /** Restores what was written into memory; if it is equal it gets its name, else it goes. */
  BackupFile proven(BackupFile written) throws SQLException, IOException {
    boolean good = false;
    try (Scratch scratch = new Scratch()) {
      written.load(scratch.connection());
      Path place = place(written);
      Files.move(written.file(), place, StandardCopyOption.ATOMIC_MOVE);
      good = true;
      return written.movedTo(place);
    } finally {
      if (!good) {
        Files.deleteIfExists(written.file());
      }
    }
  }

  private Path place(BackupFile written) {
    String name = STAMP.format(written.at()) + "-" + written.occasion();
    Path place = folder.resolve(name + BackupFile.SUFFIX);
    for (int i = 2; Files.exists(place); i++) {
      place = folder.resolve(name + "-" + i + BackupFile.SUFFIX);
    }
    return place;
  }

  /** Deletes those that are no longer needed here. */
  void tidy() throws IOException {
    tidy(folder, clock, vault);
  }

  static void tidy(Path folder, Clock clock, Vault vault) throws IOException {
    List<Generations.Kept> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(BackupFolder::named).toList()) {
        try {
          BackupFile backup = BackupFile.read(file, vault);
          boolean special = backup.occasion().always();
          kept.add(new Generations.Kept(backup.name(), backup.at(), special, Files.size(file)));
        } catch (IOException e) {
          // Not ours, or damaged: left where it is.
        }
      }
    }
    Set<String> gone =
        new Generations(ZoneId.systemDefault(), MOST_FILES, MOST_BYTES)
            .superfluous(kept, clock.instant());
    for (String name : gone) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  String stamp() {
    return STAMP.format(clock.instant());
  }
}
