package lantu.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lantu.value.Refusal;

/**
 * Whether a database takes writes: one row of every table is written and all is rolled back. A
 * database that hangs still answers reads, so reading proves nothing.
 */
final class HealthCheck {
  private HealthCheck() {}

  /** How the check ended. */
  enum Health {
    SOUND,
    DAMAGED,
    /** It did not answer in time. */
    HANGS
  }

  /**
   * Checks it.
   *
   * @throws Refusal {@code work.memory} if there is not enough for it, which says nothing of the
   *     database
   */
  static Health of(Connection connection, Duration limit) {
    CompletableFuture<Void> written =
        CompletableFuture.runAsync(
            () -> {
              try {
                write(connection);
              } catch (SQLException e) {
                throw new CompletionException(e);
              }
            });
    try {
      written.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return Health.SOUND;
    } catch (TimeoutException e) {
      return Health.HANGS;
    } catch (ExecutionException e) {
      Refusal memory = WriteFailures.memory(e).orElse(null);
      if (memory != null) {
        throw memory;
      }
      return Health.DAMAGED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Health.HANGS;
    }
  }

  private static void write(Connection connection) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet first =
            statement.executeQuery(
                "SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS"
                    + " WHERE TABLE_SCHEMA = 'PUBLIC' AND ORDINAL_POSITION = 1")) {
      while (first.next()) {
        columns.put(first.getString(1), first.getString(2));
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> table : columns.entrySet()) {
        write(statement, table.getKey(), table.getValue());
      }
    } finally {
      connection.rollback();
    }
  }

  /** Writes what is there; where nothing is, an empty deletion takes the table's lock. */
  private static void write(Statement statement, String table, String column) throws SQLException {
    int rows =
        statement.executeUpdate(
            "UPDATE \"%s\" SET \"%s\" = \"%s\" FETCH FIRST 1 ROW ONLY"
                .formatted(table, column, column));
    if (rows == 0) {
      statement.executeUpdate("DELETE FROM \"" + table + "\"");
    }
  }
}
