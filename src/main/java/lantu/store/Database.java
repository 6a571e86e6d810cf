package lantu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import lantu.value.Refusal;
import org.h2.api.ErrorCode;

/**
 * The one connection. Opened with {@code WRITE_DELAY=0}: H2's default loses acknowledged commits at
 * a kill; {@code CHECKPOINT SYNC} after each commit makes it survive a power cut too.
 */
final class Database implements AutoCloseable {
  private static final int SCHEMA_VERSION = 1;

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Work inside one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  static Database open(Path folder) {
    String url =
        "jdbc:h2:file:"
            + folder.toAbsolutePath().resolve("lantu").toString().replace(";", "\\;")
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    Database database = new Database(connect(folder, url));
    try {
      int version = database.schemaVersion();
      if (version > SCHEMA_VERSION) {
        throw new Refusal("store.newerSchema", folder, version, SCHEMA_VERSION);
      }
      if (version < SCHEMA_VERSION) {
        // Opened anew afterwards: a check constraint stays bound to the session that created it.
        database.close();
        Migration.run(url);
        database = new Database(connect(folder, url));
        database.sync();
      }
      database.connection.setAutoCommit(false);
      return database;
    } catch (SQLException e) {
      database.close();
      throw new Refusal(e, "store.damaged", folder);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Connection connect(Path folder, String url) {
    try {
      return DriverManager.getConnection(url, "lantu", "");
    } catch (SQLException e) {
      throw switch (e.getErrorCode()) {
        case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Refusal(e, "store.inUse", folder, "—");
        case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
            new Refusal(e, "store.readOnlyFolder", folder);
        default -> new Refusal(e, "store.damaged", folder);
      };
    }
  }

  /** 0 for an empty database; -1 never: one query over the migration library's own table. */
  private int schemaVersion() throws SQLException {
    Sql sql = new Sql(connection);
    boolean none =
        sql.query(
                "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"
                    + " AND TABLE_NAME = ?",
                row -> 1,
                Migration.HISTORY)
            .isEmpty();
    if (none) {
      return 0;
    }
    return sql.query(
            "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \""
                + Migration.HISTORY
                + "\" WHERE \"success\"",
            row -> row.integer(1))
        .getFirst();
  }

  <T> T read(Work<T> work) {
    try {
      T result = work.with(new Sql(connection));
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw new Refusal(e, "store.unreadable");
    }
  }

  /** Commits and forces to disk before it returns; after any failure nothing has changed. */
  <T> T write(Work<T> work) {
    try {
      T result = work.with(new Sql(connection));
      connection.commit();
      sync();
      return result;
    } catch (SQLException e) {
      rollBack();
      throw new Refusal(e, "store.writeFailed");
    } catch (RuntimeException e) {
      rollBack();
      throw e;
    }
  }

  private void sync() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  private void rollBack() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // The connection is gone and the transaction with it: nothing of it is kept.
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // What was acknowledged is on disk already.
    }
  }
}
