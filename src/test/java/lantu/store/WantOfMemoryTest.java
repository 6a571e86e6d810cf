package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import lantu.BesideWindows;
import lantu.value.Refusal;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;

/** Want of memory says nothing of the database, so that a sound one is not set aside for it. */
@BesideWindows
class WantOfMemoryTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** As the engine hands it on. */
  private static SQLException engine(Throwable failure) {
    return DbException.convert(failure).getSQLException();
  }

  private static Connection failing(Throwable failure) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              throw failure;
            });
  }

  @Test
  void theCheckOfTheDatabaseDoesNotCallItDamaged() {
    for (Throwable failure :
        new Throwable[] {engine(new OutOfMemoryError("heap")), new OutOfMemoryError("heap")}) {
      assertThatThrownBy(() -> HealthCheck.of(failing(failure), LIMIT))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.memory"));
    }
    assertThat(HealthCheck.of(failing(new SQLException("broken")), LIMIT))
        .isEqualTo(HealthCheck.Health.DAMAGED);
  }

  @Test
  void openingAndWritingTellTheTwoApart() {
    SQLException memory = engine(new OutOfMemoryError("heap"));
    SQLException broken = new SQLException("broken");

    assertThat(WriteFailures.damaged(memory, Path.of("区")).key()).isEqualTo("work.memory");
    assertThat(WriteFailures.refusal(memory).key()).isEqualTo("work.memory");
    assertThat(WriteFailures.damaged(broken, Path.of("区")).key()).isEqualTo("store.damaged");
    assertThat(WriteFailures.refusal(broken).key()).isEqualTo("store.writeFailed");
  }
}
