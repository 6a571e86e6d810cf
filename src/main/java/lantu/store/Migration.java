package lantu.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import lantu.value.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a schema up to date. Its own class, so that the library is loaded only when needed. */
final class Migration {
  /** The table in which the library keeps what it has done. */
  static final String HISTORY = "schema_version";

  /** The database's user; without a password, since whoever has the file has its content. */
  static final String USER = "lantu";

  /** Held, so that its level is not forgotten with it. */
  private static final Logger LIBRARY = Logger.getLogger("org.flywaydb");

  private Migration() {}

  static void run(String url) {
    // What goes wrong comes as an exception; the rest is no business of the user's console.
    LIBRARY.setLevel(Level.OFF);
    try {
      Flyway.configure()
          .dataSource(url, USER, "")
          .locations("classpath:assets/migration")
          .failOnMissingLocations(true)
          .table(HISTORY)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new Refusal(e, "store.migrationFailed");
    }
  }
}
