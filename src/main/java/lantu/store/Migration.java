package lantu.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import lantu.value.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;

/** Brings a schema up to date. Its own class, so that the library is loaded only when needed. */
final class Migration {
  /** The table in which the library keeps what it has done. */
  static final String HISTORY = "schema_version";

  /** The database's user; without a password, since whoever has the file has its content. */
  static final String USER = "lantu";

  /** Held, so that its level is not forgotten with it. */
  private static final Logger LIBRARY = Logger.getLogger("org.flywaydb");

  private Migration() {}

  /** Runs on a database; the password is that of its file and of its user. */
  static void run(String url, char[] password) {
    // What goes wrong comes as an exception; the rest is no business of the user's console.
    LIBRARY.setLevel(Level.OFF);
    // The library would cut the space from the end of a password that is handed to it as a text.
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(url);
    database.setUser(USER);
    database.setPasswordChars(password);
    try {
      Flyway.configure()
          .dataSource(database)
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
