package lantu.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A database in memory, for trying what was kept without touching any file. */
final class Scratch implements AutoCloseable {
  private final String url =
      "jdbc:h2:mem:" + UUID.randomUUID() + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
  private final Connection connection;

  Scratch() throws SQLException {
    connection = another();
  }

  /** One of this program's schema, as far as what was kept leads. */
  static Scratch of(Restoring restoring) throws SQLException {
    Scratch scratch = current(restoring);
    boolean done = false;
    try {
      scratch.connection.setAutoCommit(false);
      try (Sql sql = new Sql(scratch.connection)) {
        EditChain.fill(sql);
      }
      restoring.finish(scratch.connection);
      scratch.connection.commit();
      done = true;
      return scratch;
    } finally {
      if (!done) {
        scratch.close();
      }
    }
  }

  /** One of this program's schema with nothing in it. */
  static Scratch empty() throws SQLException {
    Scratch scratch = new Scratch();
    boolean done = false;
    try {
      CurrentSchema.make(scratch.connection);
      done = true;
      return scratch;
    } finally {
      if (!done) {
        scratch.close();
      }
    }
  }

  private static Scratch current(Restoring restoring) throws SQLException {
    if (restoring.backup() == null) {
      return empty();
    }
    Scratch scratch = new Scratch();
    boolean done = false;
    try {
      restoring.load(scratch.connection);
      if (DatabaseFile.version(scratch.connection) < DatabaseFile.SCHEMA_VERSION) {
        Migration.run(scratch.url, new char[0]);
        return scratch.copy();
      }
      done = true;
      return scratch;
    } finally {
      if (!done) {
        scratch.close();
      }
    }
  }

  /**
   * The engine evaluates a check in the session that made it, and the migration library has closed
   * its own; in the copy every check belongs to the connection that stays.
   */
  private Scratch copy() throws SQLException {
    Scratch copy = new Scratch();
    boolean done = false;
    try (Statement from = connection.createStatement();
        Statement to = copy.connection.createStatement();
        ResultSet lines = from.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
      while (lines.next()) {
        to.execute(lines.getString(1));
      }
      done = true;
      return copy;
    } finally {
      if (!done) {
        copy.close();
      }
    }
  }

  Connection connection() {
    return connection;
  }

  /** A further connection, which keeps the database alive as long as it is open. */
  Connection another() throws SQLException {
    return DriverManager.getConnection(url, Migration.USER, "");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // It goes with the memory.
    }
  }
}
