package lantu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.edit.Backup;
import lantu.edit.EditFormat;
import lantu.edit.Notice;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Opens what is in a workspace folder: checks that the database takes writes, rebuilds it from
 * backup and operation journal where it does not, and brings database and journal to the same step.
 */
final class Opening {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Written when a database hung, so that the next start does not try it again. */
  private static final String SUSPECT = "lantu.suspect";

  private final Path folder;
  private final DatabaseFile file;
  private final EditFormat format;
  private final BackupFolder backups;
  private final List<Notice> notices = new ArrayList<>();
  private final OperationJournal journal;

  private Opening(
      DatabaseFile file, EditFormat format, BackupFolder backups, OperationJournal journal) {
    this.folder = file.folder();
    this.file = file;
    this.format = format;
    this.backups = backups;
    this.journal = journal;
  }

  /**
   * A workspace that can be worked on.
   *
   * @param notices what was done on the way that the user should know
   */
  record Opened(Database database, OperationJournal journal, List<Notice> notices) {}

  static Opened open(DatabaseFile file, EditFormat format, JournalDisk disk, Clock clock) {
    OperationJournal journal;
    try {
      journal = OperationJournal.open(file.folder(), disk, file.vault());
    } catch (IOException e) {
      throw new Refusal(e, "store.readOnlyFolder", file.folder());
    }
    boolean done = false;
    try {
      BackupFolder backups = new BackupFolder(file.folder(), clock, JournalDisk.REAL, file.vault());
      Opened opened = new Opening(file, format, backups, journal).run();
      done = true;
      return opened;
    } finally {
      if (!done) {
        journal.close();
      }
    }
  }

  private Opened run() {
    Database database = suspected() ? rebuilt(null) : usual();
    try {
      agree(database);
      database.journal(journal);
      return new Opened(database, journal, List.copyOf(notices));
    } catch (IOException e) {
      database.close();
      throw new Refusal(e, "store.readOnlyFolder", folder);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private boolean suspected() {
    return file.exists() && Files.exists(folder.resolve(SUSPECT)) && way(true).isPresent();
  }

  private Database usual() {
    if (!file.exists() && way(false).isPresent()) {
      return rebuilt(null);
    }
    Database database;
    try {
      file.prepare(this::keepOlder);
      database = connected();
    } catch (Refusal refusal) {
      if (!refusal.key().equals("store.damaged")) {
        throw refusal;
      }
      return rebuilt(refusal);
    }
    HealthCheck.Health health = health(database);
    if (health == HealthCheck.Health.SOUND) {
      return database;
    }
    if (health == HealthCheck.Health.HANGS) {
      suspect();
      throw new Refusal("store.hangs", folder);
    }
    database.close();
    return rebuilt(new Refusal("store.damaged", folder));
  }

  private Database connected() {
    try {
      return Database.open(file::connect);
    } catch (SQLException e) {
      throw WriteFailures.damaged(e, folder);
    }
  }

  private static HealthCheck.Health health(Database database) {
    try {
      return database.raw(connection -> HealthCheck.of(connection, LIMIT));
    } catch (SQLException e) {
      return HealthCheck.Health.DAMAGED;
    } catch (Refusal e) {
      database.close();
      throw e;
    }
  }

  private void suspect() {
    try {
      Files.writeString(folder.resolve(SUSPECT), backups.stamp());
    } catch (IOException e) {
      // The next start then waits once more.
    }
  }

  /** An older database is backed up before it is upgraded. */
  private void keepOlder(Connection older) throws SQLException {
    try {
      BackupFile written =
          backups.write(older, Backup.Occasion.MIGRATION, journal.sequence(), EditChain.Head.NONE);
      backups.proven(written);
    } catch (IOException e) {
      throw new Refusal(e, "store.backupFailed");
    }
  }

  /** Sets the file aside and makes the database anew, if there is a way. */
  private Database rebuilt(@Nullable Refusal damage) {
    Optional<Restoring> whole = way(true);
    Restoring way =
        whole
            .or(() -> way(false))
            .orElseThrow(() -> damage == null ? new Refusal("store.damaged", folder) : damage);
    Path aside = file.exists() ? file.setAside(backups.stamp()) : null;
    try {
      file.replace(way);
    } catch (RuntimeException e) {
      if (aside != null && !file.exists()) {
        file.bringBack(aside);
      }
      throw e;
    }
    try {
      Files.deleteIfExists(folder.resolve(SUSPECT));
    } catch (IOException e) {
      throw new Refusal(e, "store.readOnlyFolder", folder);
    }
    tell(way, whole.isPresent(), aside);
    return connected();
  }

  private void tell(Restoring way, boolean whole, @Nullable Path aside) {
    BackupFile backup = way.backup();
    Object from = backup == null ? "" : backup.at();
    String key = aside == null ? "store.notice.missing" : "store.notice.rebuilt";
    Object place = aside == null ? folder : folder.relativize(aside);
    notices.add(Notice.bad(backup == null ? key + ".journal" : key, place, from, way.steps()));
    if (!whole) {
      notices.add(Notice.bad("store.notice.notWhole"));
    }
  }

  /** The first way that leads to a database, tried in memory. */
  private Optional<Restoring> way(boolean strict) {
    return Ways.first(folder, file.vault(), backups.all(), format, strict);
  }

  /** Brings database and journal to the same step. */
  private void agree(Database database) throws IOException {
    EditChain.Head now = database.read(EditChain::head);
    journal
        .damage()
        .ifPresent(
            damage ->
                notices.add(
                    Notice.bad(
                        "store.notice.journalBroken",
                        folder.relativize(damage.segment()),
                        damage.record())));
    if (!journal.ready()) {
      boolean empty = now.number() == 0 && database.read(PlanProfiles::all).isEmpty();
      journal.begin(empty ? JournalRecord.Reason.CREATED : JournalRecord.Reason.FOUND, now, null);
    } else if (!now.equals(journal.head()) && !caughtUp(database, now)) {
      notices.add(
          restoreUnfinished()
              ? Notice.good("store.notice.restoreUnfinished")
              : Notice.bad("store.notice.journalOther"));
      journal.begin(JournalRecord.Reason.FOUND, database.read(EditChain::head), null);
    }
    journal.keeping().ifPresent(last -> again(database, last));
  }

  private static void again(Database database, Keeping keeping) {
    database.replay(
        sql -> {
          keeping.again(sql);
          return true;
        });
  }

  /** Whether the program ended after it had noted a restore and before the data were others. */
  private boolean restoreUnfinished() throws IOException {
    List<JournalRecord> records = OperationJournal.records(folder, file.vault());
    return !records.isEmpty()
        && records.getLast() instanceof JournalRecord.Base base
        && base.reason() == JournalRecord.Reason.RESTORED;
  }

  /** Carries out what the journal has and the database has not; whether they then agree. */
  private boolean caughtUp(Database database, EditChain.Head now) throws IOException {
    List<JournalRecord> records = OperationJournal.records(folder, file.vault());
    int at = records.size() - 1;
    while (at >= 0 && !records.get(at).head().equals(now)) {
      EditChain.Head before = at == 0 ? EditChain.Head.NONE : records.get(at - 1).head();
      if (records.get(at) instanceof JournalRecord.Base base && !base.head().equals(before)) {
        return false;
      }
      at--;
    }
    if (at < 0) {
      return false;
    }
    while (records.get(at) instanceof JournalRecord.Kept) {
      // The head does not tell whether the database has it, and twice does no harm.
      at--;
    }
    Replay replay = new Replay(format);
    int steps = 0;
    for (JournalRecord record : records.subList(at + 1, records.size())) {
      if (record instanceof JournalRecord.Kept kept) {
        again(database, kept.keeping());
      }
      if (record instanceof JournalRecord.Step step) {
        try {
          database.replay(
              sql -> {
                replay.step(sql, step);
                return true;
              });
        } catch (Refusal | IllegalArgumentException e) {
          return false;
        }
        steps++;
      }
    }
    notices.add(Notice.good("store.notice.caughtUp", steps));
    return true;
  }
}
