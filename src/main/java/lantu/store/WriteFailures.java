package lantu.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.value.Refusal;

/** What a failure of the engine means to the user. */
final class WriteFailures {
  private static final String TOO_LONG = "22001";
  private static final String DATA = "22";
  private static final String CONSTRAINT = "23";

  private WriteFailures() {}

  /**
   * That the file is damaged, unless there was no memory: a sound one must not be replaced then.
   */
  static Refusal damaged(Throwable failure, Path folder) {
    return memory(failure).orElseGet(() -> new Refusal(failure, "store.damaged", folder));
  }

  /** Want of memory, if that is at the bottom of a failure. */
  static Optional<Refusal> memory(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(OutOfMemoryError.class::isInstance)
        .map(cause -> Refusal.ofMemory((OutOfMemoryError) cause))
        .findFirst();
  }

  /** What a failed write means, by the class of its standard SQL state. */
  static Refusal refusal(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (state.equals(TOO_LONG)) {
      return new Refusal(failure, "store.textTooLong");
    }
    return state.startsWith(DATA) || state.startsWith(CONSTRAINT)
        ? new Refusal(failure, "store.notStorable")
        : memory(failure).orElseGet(() -> new Refusal(failure, "store.writeFailed"));
  }
}
