package lantu.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lantu.value.Sha256;
import lantu.value.Stopping;

/**
 * The content of a database as one hash a table: over all rows, in an order of their own, so that
 * it does not matter how the engine keeps them.
 */
final class TableHashes {
  private TableHashes() {}

  /** Every table but the migration library's own, by name. */
  static SortedMap<String, String> of(Connection connection) throws SQLException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String table : tables(connection)) {
      hashes.put(table, hash(connection, table));
    }
    return hashes;
  }

  static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                    + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_TYPE = 'BASE TABLE'"
                    + " ORDER BY TABLE_NAME")) {
      while (found.next()) {
        if (!found.getString(1).equals(Migration.HISTORY)) {
          tables.add(found.getString(1));
        }
      }
    }
    return tables;
  }

  private static String hash(Connection connection, String table) throws SQLException {
    return RowByRow.in(connection, () -> read(connection, table));
  }

  private static String read(Connection connection, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    MessageDigest digest = Sha256.digest();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = row.getMetaData().getColumnCount();
      StringBuilder text = new StringBuilder();
      while (row.next()) {
        Stopping.check();
        text.setLength(0);
        for (int i = 1; i <= columns; i++) {
          String value = row.getString(i);
          text.append(value == null ? -1 : value.length()).append(':').append(value).append(';');
        }
        rows.add(Sha256.of(text.toString()));
      }
    }
    rows.sort(null);
    for (String one : rows) {
      digest.update(one.getBytes(StandardCharsets.US_ASCII));
    }
    return rows.size() + ":" + Sha256.text(digest);
  }
}
