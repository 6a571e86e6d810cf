package lantu.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The two columns of a decimal. */
final class Scaled {
  private Scaled() {}

  /** The decimals to store beside a value, which the database would drop; null for none. */
  static @Nullable Integer scale(@Nullable BigDecimal value) {
    return value == null ? null : Math.max(value.scale(), 0);
  }
}
