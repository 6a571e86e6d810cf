package lantu.assess;

import java.math.BigDecimal;
import java.time.Instant;
import lantu.plan.DataStatus;
import lantu.plan.FigureKey;
import org.jspecify.annotations.Nullable;

/**
 * One number that went into a verdict, or that was missing.
 *
 * @param role what it is in the formula
 * @param symbol how the formula writes it, for example {@code y0}
 * @param value the number; null where it is missing
 * @param key the cell it stands in; null for a number of the target or of the calendar
 * @param status how settled the cell is; null where nobody has said, or for no cell
 * @param source where the number comes from, as the cell says it; null if it says nothing
 * @param entered when the cell got it; null if not known
 */
public record Input(
    InputRole role,
    String symbol,
    @Nullable BigDecimal value,
    @Nullable FigureKey key,
    @Nullable DataStatus status,
    @Nullable String source,
    @Nullable Instant entered) {
  /** A number that stands in no cell. */
  static Input number(InputRole role, String symbol, BigDecimal value) {
    return new Input(role, symbol, value, null, null, null, null);
  }
}
