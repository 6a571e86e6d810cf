package lantu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import lantu.edit.Backup;
import lantu.edit.Backups;
import lantu.edit.EditFormat;
import lantu.edit.Notice;
import lantu.edit.RestorePreview;
import lantu.value.Refusal;
import lantu.value.Stopping;
import org.jspecify.annotations.Nullable;

/**
 * Backups of an open workspace. What is in the database is written down on the writer's turn; that
 * it can be restored is tried after, while work goes on.
 */
final class WorkspaceBackups implements Backups {
  private final DatabaseFile file;
  private final Database database;
  private final OperationJournal journal;
  private final EditFormat format;
  private final BackupFolder folder;
  private final SecondFolder second;

  WorkspaceBackups(
      DatabaseFile file,
      Database database,
      OperationJournal journal,
      EditFormat format,
      JournalDisk disk,
      Clock clock) {
    this.file = file;
    this.database = database;
    this.journal = journal;
    this.format = format;
    this.folder = new BackupFolder(file.folder(), clock, disk, file.vault());
    this.second = new SecondFolder(file.folder(), clock, file.vault());
  }

  @Override
  public List<Backup> list() {
    return BackupsSeen.shown(folder.all());
  }

  @Override
  public List<String> locked() {
    return folder.locked();
  }

  @Override
  public synchronized void unlock(String name, char[] password) {
    try {
      folder.unlock(name, password);
    } catch (SQLException | IOException e) {
      throw new Refusal(e, "store.backupUnreadable", name);
    }
  }

  @Override
  public synchronized Optional<Backup> make(Backup.Occasion occasion) {
    try {
      Optional<BackupFile> newest = folder.all().stream().findFirst();
      if (!occasion.always() && newest.isPresent() && unchanged(newest.get())) {
        second.copy(newest.get().file());
        return Optional.empty();
      }
      BackupFile made = folder.proven(written(occasion));
      rotate(made.name());
      folder.tidy();
      forget();
      second.copy(made.file());
      return Optional.of(made.shown());
    } catch (SQLException | IOException e) {
      throw new Refusal(e, "store.backupFailed");
    }
  }

  /** What is kept beside a plan leaves no trace in the chain of changes, only in the journal. */
  private boolean unchanged(BackupFile newest) {
    synchronized (database) {
      return database.read(EditChain::head).equals(newest.head()) && journal.keeping().isEmpty();
    }
  }

  /** What is there at one moment; while it is written down the work goes on. */
  private BackupFile written(Backup.Occasion occasion) throws SQLException, IOException {
    EditChain.Head head;
    long sequence;
    Connection moment;
    synchronized (database) {
      head = database.read(EditChain::head);
      sequence = journal.sequence();
      moment = database.snapshot();
    }
    try {
      return folder.write(moment, occasion, sequence, head);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException(e);
    } finally {
      database.release(moment);
    }
  }

  /** From now on the journal goes on in a segment of its own, which is enough for this backup. */
  private void rotate(String backup) throws IOException {
    synchronized (database) {
      if (!journal.unsettled()) {
        journal.begin(JournalRecord.Reason.BACKED_UP, journal.head(), backup);
      }
    }
  }

  /** What no kept backup needs of the journal goes. */
  private void forget() throws IOException {
    List<BackupFile> kept = folder.all();
    if (!kept.isEmpty()) {
      long needed = kept.stream().mapToLong(BackupFile::sequence).min().orElse(0);
      synchronized (database) {
        journal.forget(needed);
      }
    }
  }

  @Override
  public RestorePreview preview(String name) {
    BackupFile chosen = folder.named(name);
    try (Scratch then = Scratch.of(way(chosen))) {
      Database restored = Database.open(then::another);
      try {
        return new RestorePreview(chosen.shown(), new Comparison(database, restored).plans());
      } finally {
        restored.close();
      }
    } catch (SQLException | IOException e) {
      throw new Refusal(e, "store.backupUnreadable", name);
    }
  }

  private Restoring way(BackupFile backup) {
    return new Restoring(backup, List.of(), format, true);
  }

  @Override
  public synchronized Backup restore(String name) {
    synchronized (database) {
      BackupFile chosen = folder.named(name);
      EditChain.Head then = head(chosen);
      EditChain.Head now = database.read(EditChain::head);
      Backup before = make(Backup.Occasion.RESTORE).orElseThrow();
      try {
        journal.begin(JournalRecord.Reason.RESTORED, then, name);
        try {
          database.release();
          Stopping.never(() -> file.replace(way(folder.named(name))));
        } catch (RuntimeException e) {
          journal.begin(JournalRecord.Reason.FOUND, now, null);
          throw e;
        }
      } catch (IOException e) {
        throw new Refusal(e, "store.writeFailed");
      }
      return before;
    }
  }

  /** How far a backup leads, which also tries that it can be restored. */
  private EditChain.Head head(BackupFile chosen) {
    try (Scratch scratch = Scratch.of(way(chosen));
        Sql sql = new Sql(scratch.connection())) {
      return EditChain.head(sql);
    } catch (SQLException e) {
      throw new Refusal(e, "store.backupUnreadable", chosen.name());
    }
  }

  @Override
  public List<Notice> verify() {
    return new Audit(file.folder(), database, folder, format, file.vault()).run();
  }

  @Override
  public void secondFolder(@Nullable Path path) {
    second.to(path);
  }

  @Override
  public Optional<Notice> second() {
    return second.last();
  }
}
