package lantu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Has the engine hand over rows as it reads them. Usually it reads a whole result first, and what
 * is more than it may keep in memory it writes into a file, which takes longer than reading it.
 */
final class RowByRow {
  private RowByRow() {}

  /** What reads. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws SQLException;
  }

  /** Reads; nothing else may be asked of the connection meanwhile. */
  static <T> T in(Connection connection, Reading<T> reading) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LAZY_QUERY_EXECUTION 1");
      try {
        return reading.read();
      } finally {
        statement.execute("SET LAZY_QUERY_EXECUTION 0");
      }
    }
  }
}
