package lantu.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import lantu.edit.EditFormat;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A way to a database: a backup, or an empty one, and what the operation journal has after it.
 *
 * @param backup null for an empty one
 * @param strict whether a record that does not follow is refused; otherwise the way ends before it
 */
record Restoring(
    @Nullable BackupFile backup, List<JournalRecord> after, EditFormat format, boolean strict) {
  /** Number of the record from which on the journal is needed. */
  long from() {
    return after.isEmpty() ? Long.MAX_VALUE : after.getFirst().sequence();
  }

  /** Fills an empty database with the backup, in whatever schema it is. */
  void load(Connection into) throws SQLException {
    if (backup != null) {
      try {
        backup.load(into);
      } catch (IOException e) {
        throw new Refusal(e, "store.backupUnreadable", backup.name());
      }
    }
  }

  /** Carries out what the journal has after it, once the schema is this program's. */
  void finish(Connection on) throws SQLException {
    Replay replay = new Replay(format);
    try (Sql sql = new Sql(on)) {
      for (JournalRecord record : after) {
        if (!follows(sql, replay, record)) {
          if (strict) {
            throw new Refusal("store.notReplayable", record.sequence());
          }
          on.rollback();
          return;
        }
        on.commit();
      }
    }
  }

  private boolean follows(Sql sql, Replay replay, JournalRecord record) throws SQLException {
    switch (record) {
      case JournalRecord.Base base -> {
        return base.head().equals(EditChain.head(sql));
      }
      case JournalRecord.Kept kept -> {
        kept.keeping().again(sql);
        return true;
      }
      case JournalRecord.Step step -> {
        try {
          replay.step(sql, step);
          return true;
        } catch (SQLException | IllegalArgumentException | Refusal e) {
          if (strict) {
            throw e;
          }
          return false;
        }
      }
    }
  }

  /** How many steps the way has behind the backup. */
  long steps() {
    return after.stream().filter(record -> !(record instanceof JournalRecord.Base)).count();
  }
}
