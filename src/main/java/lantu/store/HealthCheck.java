package lantu.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

  static Health of(Connection connection, Duration limit) {
    CompletableFuture<Boolean> written =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                write(connection);
                return true;
              } catch (SQLException e) {
                return false;
              }
            });
    try {
      return written.get(limit.toMillis(), TimeUnit.MILLISECONDS) ? Health.SOUND : Health.DAMAGED;
    } catch (TimeoutException e) {
      return Health.HANGS;
    } catch (ExecutionException e) {
      return Health.DAMAGED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Health.HANGS;
    }
  }

  private static void write(Connection connection) throws SQLException {
    List<String> writes = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet first =
            statement.executeQuery(
                "SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS"
                    + " WHERE TABLE_SCHEMA = 'PUBLIC' AND ORDINAL_POSITION = 1")) {
      while (first.next()) {
        String table = "\"" + first.getString(1) + "\"";
        String column = "\"" + first.getString(2) + "\"";
        writes.add("UPDATE %s SET %s = %s FETCH FIRST 1 ROW ONLY".formatted(table, column, column));
        writes.add("DELETE FROM %s WHERE FALSE".formatted(table));
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (String write : writes) {
        statement.executeUpdate(write);
      }
    } finally {
      connection.rollback();
    }
  }
}
