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

  BackupFolder(Path workspace, Clock clock) {
    this(workspace, clock, JournalDisk.REAL);
  }

  BackupFolder(Path workspace, Clock clock, JournalDisk disk) {
    this.folder = workspace.resolve(FOLDER);
    this.clock = clock;
    this.disk = disk;
  }

  /** All that can be read, newest first. */
  List<BackupFile> all() {
    List<BackupFile> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(BackupFolder::named).toList()) {
        try {
          all.add(BackupFile.read(file));
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

  static boolean named(Path file) {
    return file.getFileName().toString().endsWith(BackupFile.SUFFIX);
  }

  BackupFile named(String name) {
    return all().stream()
        .filter(backup -> backup.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal("store.noBackup", name));
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
          BackupFile.write(part, disk, connection, clock.instant(), occasion, sequence, head);
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
    tidy(folder, clock);
  }

  static void tidy(Path folder, Clock clock) throws IOException {
    List<Generations.Kept> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(BackupFolder::named).toList()) {
        try {
          BackupFile backup = BackupFile.read(file);
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
