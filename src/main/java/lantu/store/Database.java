package lantu.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Supplier;
import lantu.edit.JournalEntry;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The one connection and its transactions. {@code CHECKPOINT SYNC} after each commit makes it
 * survive a power cut. Safe for several threads: they take turns, so there is one writer. A failed
 * engine closes its file; the connection is then dropped, and the next call opens it anew, so that
 * a full disk or an interrupted thread costs one call only.
 */
final class Database implements AutoCloseable {
  private final Source source;
  private @Nullable Connection connection;
  private @Nullable OperationJournal journal;

  private Database(Source source) {
    this.source = source;
  }

  /** Work inside one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  /** Whether the file has what was written. */
  @FunctionalInterface
  interface Kept<T> {
    boolean by(Sql sql, T written) throws SQLException;
  }

  static Database open(Source source) throws SQLException {
    Database database = new Database(source);
    database.connection();
    return database;
  }

  /** From now on every step goes into the journal before it is committed. */
  synchronized void journal(OperationJournal into) {
    journal = into;
  }

  /** Works on the connection itself, in one transaction. */
  synchronized <T> T raw(RawWork<T> work) throws SQLException {
    T result = work.with(connection());
    connection().commit();
    return result;
  }

  /**
   * A connection of its own that shows what is there at this moment, whatever is written later:
   * what takes long to read is read there, so that nobody has to wait with a change. Whoever asks
   * releases it.
   */
  synchronized Connection snapshot() throws SQLException {
    connection();
    try {
      return moment(source.connect());
    } catch (SQLException e) {
      // On a full disk that has closed the database for everybody; it is opened again when needed.
      drop();
      throw e;
    }
  }

  private static Connection moment(Connection aside) throws SQLException {
    try (Statement statement = aside.createStatement()) {
      aside.setAutoCommit(false);
      statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
      // The first statement takes the picture, of all tables.
      statement.execute("SELECT COUNT(*) FROM edit");
      return aside;
    } catch (SQLException e) {
      aside.close();
      throw e;
    }
  }

  /** Closes a snapshot. */
  void release(Connection snapshot) {
    try {
      snapshot.close();
    } catch (SQLException e) {
      synchronized (this) {
        drop();
      }
    }
  }

  /** Work on the connection. */
  @FunctionalInterface
  interface RawWork<T> {
    T with(Connection connection) throws SQLException;
  }

  private Connection connection() throws SQLException {
    Connection current = connection;
    if (current == null) {
      current = source.connect();
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
  synchronized <T> T read(Work<T> work) {
    return undisturbed(
        () -> {
          try (Sql sql = new Sql(connection())) {
            T result = work.with(sql);
            connection().commit();
            return result;
          } catch (SQLException e) {
            drop();
            throw WriteFailures.memory(e).orElseGet(() -> new Refusal(e, "store.unreadable"));
          } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Refusal(e, "store.unreadable");
          }
        });
  }

  /**
   * Writes in one transaction, which ends with its journal rows; the step is in the operation
   * journal, committed and forced to disk before it returns. After a refusal nothing has changed,
   * save for {@code store.uncertain}.
   */
  synchronized JournalEntry write(Work<Change> work) {
    return undisturbed(
        () -> {
          OperationJournal kept = ready();
          Change change = inTransaction(work);
          append(kept, () -> kept.append(change.head(), change.rows(), change.plan()));
          try {
            connection().commit();
            sync();
          } catch (SQLException e) {
            if (!settle(change.entry(), JournalRows::contains, e)) {
              takeBack(kept, e);
            }
          }
          kept.settled();
          return change.entry();
        });
  }

  /** The same for what is no change of a plan. */
  synchronized void keep(Keeping keeping) {
    undisturbed(
        () -> {
          OperationJournal kept = ready();
          inTransaction(
              sql -> {
                keeping.apply(sql);
                return keeping;
              });
          append(kept, () -> kept.append(keeping));
          try {
            connection().commit();
            sync();
          } catch (SQLException e) {
            if (!settle(keeping, (sql, one) -> one.done(sql), e)) {
              takeBack(kept, e);
            }
          }
          kept.settled();
          return keeping;
        });
  }

  /** Carries out something that is in the operation journal already. */
  synchronized void replay(Work<Boolean> work) {
    undisturbed(
        () -> {
          inTransaction(work);
          try {
            connection().commit();
            sync();
            return true;
          } catch (SQLException e) {
            drop();
            throw WriteFailures.refusal(e);
          }
        });
  }

  /** The operation journal, in which nothing stands that the database has not got. */
  private OperationJournal ready() {
    OperationJournal kept = journal;
    if (kept == null) {
      throw new Refusal("store.onlyLooking");
    }
    if (kept.unsettled()) {
      try (Sql sql = new Sql(connection())) {
        if (EditChain.head(sql).equals(kept.head())) {
          Optional<Keeping> last = kept.keeping();
          if (last.isPresent()) {
            last.get().again(sql);
          }
          kept.settled();
        } else {
          kept.takeBack();
        }
        connection().commit();
      } catch (SQLException e) {
        drop();
        throw WriteFailures.refusal(e);
      } catch (IOException e) {
        throw new Refusal(e, "store.writeFailed");
      }
    }
    return kept;
  }

  /** Adds to the journal. */
  @FunctionalInterface
  private interface Appending {
    void run() throws IOException;
  }

  private void append(OperationJournal kept, Appending record) {
    try {
      record.run();
    } catch (IOException e) {
      rollBack();
      throw new Refusal(e, kept.inDoubt() ? "store.uncertain" : "store.writeFailed");
    }
  }

  private <T> T inTransaction(Work<T> work) {
    boolean done = false;
    try (Sql sql = new Sql(connection())) {
      T result = work.with(sql);
      done = true;
      return result;
    } catch (SQLException e) {
      throw WriteFailures.refusal(e);
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** A commit that failed half-way may have reached the file or not: the file is asked. */
  private <T> boolean settle(T written, Kept<T> kept, SQLException failure) {
    drop();
    try (Sql sql = new Sql(connection())) {
      boolean there = kept.by(sql, written);
      connection().commit();
      if (there) {
        sync();
      }
      return there;
    } catch (SQLException | Refusal again) {
      drop();
      failure.addSuppressed(again);
      throw new Refusal(failure, "store.uncertain");
    }
  }

  /** The operation journal lets go of a step that the database has not got. */
  private void takeBack(OperationJournal kept, SQLException failure) {
    try {
      kept.takeBack();
    } catch (IOException | Refusal again) {
      drop();
      failure.addSuppressed(again);
      throw new Refusal(failure, "store.uncertain");
    }
    throw WriteFailures.refusal(failure);
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

  /** Lets go of the file; the next call opens it anew. */
  synchronized void release() {
    close();
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
  public synchronized void close() {
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
