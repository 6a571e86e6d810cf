package lantu.assess;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 尚需: what each remaining year has to bring.
 *
 * @param perYear amount a year, in the indicator's unit; null where none makes sense
 * @param rate growth a year in percent; null where none makes sense
 */
public record Required(@Nullable BigDecimal perYear, @Nullable BigDecimal rate) {
  /** Nothing more. */
  public static final Required NONE = new Required(null, null);
}
