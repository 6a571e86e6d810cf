package lantu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.tools.RunScript;

/**
 * The schema as all migrations together leave it, in one script: an empty database is made in a
 * fraction of the time, without the migration library. A test holds the script to the migrations
 * and writes it anew after one is added.
 */
final class CurrentSchema {
  static final String SCRIPT = "/assets/migration/current.sql";

  private CurrentSchema() {}

  /** Makes it in an empty database. */
  static void make(Connection empty) throws SQLException {
    try (InputStream in = CurrentSchema.class.getResourceAsStream(SCRIPT);
        Reader script =
            new InputStreamReader(Objects.requireNonNull(in, SCRIPT), StandardCharsets.UTF_8)) {
      RunScript.execute(empty, script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
