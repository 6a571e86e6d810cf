package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new database has the schema that the migrations make. After a migration is added, run this test
 * with {@code -Dlantu.schema=renew}.
 */
class CurrentSchemaTest {
  @TempDir Path folder;

  @Test
  void itIsWhatTheMigrationsMake() throws Exception {
    String migrated = "jdbc:h2:file:" + folder.resolve("migrated");
    Migration.run(migrated, new char[0]);
    List<String> wanted = script(migrated);
    if (Objects.equals(System.getProperty("lantu.schema"), "renew")) {
      String head = "-- All migrations in one, written by CurrentSchemaTest. Not to be edited.\n";
      Path file = Path.of("assets", "migration", "current.sql");
      Files.writeString(file, head + String.join("\n", wanted));
    }
    String made = "jdbc:h2:file:" + folder.resolve("made");
    try (Connection connection = DriverManager.getConnection(made, Migration.USER, "")) {
      CurrentSchema.make(connection);
    }
    // The engine tells checks in no order of their own.
    assertThat(script(made)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void theMigrationLibraryFindsNothingToDoAndNothingAmiss() throws Exception {
    String made = "jdbc:h2:file:" + folder.resolve("made");
    try (Connection connection = DriverManager.getConnection(made, Migration.USER, "")) {
      CurrentSchema.make(connection);
      assertThat(DatabaseFile.version(connection)).isEqualTo(DatabaseFile.SCHEMA_VERSION);
    }
    List<String> before = script(made);
    Migration.run(made, new char[0]);
    assertThat(script(made)).containsExactlyInAnyOrderElementsOf(before);
  }

  /** Tables, and the rows of the migration library's own, with a fixed day and no durations. */
  private static List<String> script(String url) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, Migration.USER, "");
        Statement statement = connection.createStatement()) {
      try (ResultSet all = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
        while (all.next()) {
          String line = all.getString(1);
          if (!line.startsWith("CREATE USER") && !line.startsWith("--")) {
            lines.add(line);
          }
        }
      }
      String history = "\"" + Migration.HISTORY + "\"";
      try (ResultSet rows =
          statement.executeQuery("SELECT * FROM " + history + " ORDER BY \"installed_rank\"")) {
        while (rows.next()) {
          lines.add(
              "INSERT INTO %s VALUES (%d, %s, '%s', '%s', '%s', %s, '%s', TIMESTAMP '2026-01-01 00:00:00', 0, TRUE);"
                  .formatted(
                      history,
                      rows.getInt("installed_rank"),
                      quoted(rows.getString("version")),
                      rows.getString("description"),
                      rows.getString("type"),
                      rows.getString("script"),
                      rows.getString("checksum"),
                      rows.getString("installed_by")));
        }
      }
    }
    return lines;
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "NULL" : "'" + text + "'";
  }
}
