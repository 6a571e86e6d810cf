package lantu.assess.check;

import java.math.BigDecimal;
import java.util.List;
import lantu.assess.InputRole;
import lantu.plan.NaturalLimits;
import lantu.value.Unit;

/** Natural limits as inputs and as words. */
final class Limits {
  private static final String OPEN = "…";

  private Limits() {}

  /** Notes the limits and gives low and high; an open end is an ellipsis. */
  static List<Argument> note(Draft draft, NaturalLimits limits, Unit unit) {
    BigDecimal low = limits.low();
    BigDecimal high = limits.high();
    if (low != null) {
      draft.number(InputRole.LIMIT, "low", low);
    }
    if (high != null) {
      draft.number(InputRole.LIMIT, "high", high);
    }
    return List.of(
        low == null ? new Argument.Words(OPEN) : new Argument.Typed(low, unit),
        high == null ? new Argument.Words(OPEN) : new Argument.Typed(high, unit));
  }
}
