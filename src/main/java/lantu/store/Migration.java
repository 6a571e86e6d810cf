package lantu.store;

import lantu.value.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date. Its own class, so that the library is loaded only when needed. */
final class Migration {
  /** The table in which the library keeps what it has done. */
  static final String HISTORY = "schema_version";

  private Migration() {}

  static void run(String url) {
    try {
      Flyway.configure()
          .dataSource(url, "lantu", "")
          .locations("classpath:assets/migration")
          .table(HISTORY)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new Refusal(e, "store.migrationFailed");
    }
  }
}
