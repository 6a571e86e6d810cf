package lantu.store;

import java.sql.SQLException;
import lantu.value.Refusal;

/** What a failed write means to the user, by the class of its standard SQL state. */
final class WriteFailures {
  private static final String TOO_LONG = "22001";
  private static final String DATA = "22";
  private static final String CONSTRAINT = "23";

  private WriteFailures() {}

  static Refusal refusal(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (state.equals(TOO_LONG)) {
      return new Refusal(failure, "store.textTooLong");
    }
    return state.startsWith(DATA) || state.startsWith(CONSTRAINT)
        ? new Refusal(failure, "store.notStorable")
        : new Refusal(failure, "store.writeFailed");
  }
}
