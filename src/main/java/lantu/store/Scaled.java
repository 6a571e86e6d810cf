package lantu.store;

import java.math.BigDecimal;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** The two columns of a decimal: the engine drops trailing zeros, so the scale stands beside it. */
final class Scaled {
  /** The precision of the columns in the schema; the engine would round beyond it. */
  private static final int DIGITS = 60;

  private Scaled() {}

  /**
   * The scale to store beside a value; null for none.
   *
   * @throws Refusal {@code store.numberTooLong}
   */
  static @Nullable Integer scale(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    if (value.precision() > DIGITS) {
      throw new Refusal("store.numberTooLong", DIGITS);
    }
    return value.scale();
  }
}
