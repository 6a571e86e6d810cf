package lantu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import lantu.edit.JournalEntry;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The one connection and its transactions. {@code CHECKPOINT SYNC} after each commit makes it
 * survive a power cut. A failed engine closes its file; the connection is then dropped, and the
 * next call opens it anew, so that a full disk or an interrupted thread costs one call only.
 */
final class Database implements AutoCloseable {
  private final DatabaseFile file;
  private @Nullable Connection connection;

  private Database(DatabaseFile file) {
    this.file = file;
  }

  /** Work inside one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  static Database open(DatabaseFile file) {
    file.prepare();
    Database database = new Database(file);
    try {
      database.connection();
      return database;
    } catch (SQLException e) {
      database.close();
      throw new Refusal(e, "store.damaged", file.folder());
    }
  }

  private Connection connection() throws SQLException {
    Connection current = connection;
    if (current == null) {
      current = file.connect();
      connection = current;
      current.setAutoCommit(false);
    }
    return current;
  }

  /**
   * Reads in one transaction.
   *
   * @throws Refusal {@code store.unreadable}, also for rows that make no plan
   */
  <T> T read(Work<T> work) {
    return undisturbed(
        () -> {
          try (Sql sql = new Sql(connection())) {
            T result = work.with(sql);
            connection().commit();
            return result;
          } catch (SQLException e) {
            drop();
            throw new Refusal(e, "store.unreadable");
          } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Refusal(e, "store.unreadable");
          }
        });
  }

  /**
   * Writes in one transaction, which ends with its journal row; commits and forces to disk before
   * it returns. After a refusal nothing has changed, save for {@code store.uncertain}.
   */
  JournalEntry write(Work<JournalEntry> work) {
    return undisturbed(
        () -> {
          JournalEntry entry = inTransaction(work);
          try {
            connection().commit();
            sync();
            return entry;
          } catch (SQLException e) {
            return undisturbed(() -> settle(entry, e));
          }
        });
  }

  private JournalEntry inTransaction(Work<JournalEntry> work) {
    boolean done = false;
    try (Sql sql = new Sql(connection())) {
      JournalEntry entry = work.with(sql);
      done = true;
      return entry;
    } catch (SQLException e) {
      throw WriteFailures.refusal(e);
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** A commit that failed half-way may have reached the file or not: the file is asked. */
  private JournalEntry settle(JournalEntry entry, SQLException failure) {
    drop();
    boolean kept;
    try (Sql sql = new Sql(connection())) {
      kept = JournalRows.contains(sql, entry);
      connection().commit();
      if (kept) {
        sync();
      }
    } catch (SQLException | Refusal again) {
      drop();
      failure.addSuppressed(again);
      throw new Refusal(failure, "store.uncertain");
    }
    if (!kept) {
      throw WriteFailures.refusal(failure);
    }
    return entry;
  }

  private void sync() throws SQLException {
    try (Statement statement = connection().createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  private void rollBack() {
    Connection current = connection;
    if (current != null) {
      try {
        current.rollback();
      } catch (SQLException e) {
        drop();
      }
    }
  }

  /** Lets go of a connection that failed; what was not committed goes with it. */
  private void drop() {
    Connection broken = connection;
    connection = null;
    if (broken != null) {
      try (broken;
          Statement statement = broken.createStatement()) {
        statement.execute("SHUTDOWN IMMEDIATELY");
      } catch (SQLException e) {
        // It has closed itself already, which is why it is dropped.
      }
    }
  }

  /** An interrupted thread closes the file it reads or writes, so the interrupt waits. */
  private static <T> T undisturbed(Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    Connection current = connection;
    connection = null;
    if (current != null) {
      try {
        current.close();
      } catch (SQLException e) {
        // What was acknowledged is on disk already.
      }
    }
  }
}
