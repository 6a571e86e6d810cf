package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The zones' numbers held against the district's.
 *
 * @param parts one number per zone; null where there is none
 * @param whole the district's number; null where there is none
 */
public record Balance(List<@Nullable BigDecimal> parts, @Nullable BigDecimal whole) {
  /** How the comparison ends. */
  public enum Verdict {
    /** No zone has a number. */
    EMPTY,
    /** A zone or the district has none, so there is nothing to compare. */
    INCOMPLETE,
    /** The zones make the district. */
    HOLDS,
    /** They do not. */
    DIFFERS
  }

  /** Copies the list, which may hold nulls. */
  public Balance {
    parts = Collections.unmodifiableList(new ArrayList<>(parts));
  }

  /** The sum of the zones that have a number; null if none has. */
  public @Nullable BigDecimal sum() {
    return parts.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  /** District minus sum; null unless every number is there. */
  public @Nullable BigDecimal residual() {
    BigDecimal sum = sum();
    return whole == null || sum == null || parts.contains(null) ? null : whole.subtract(sum);
  }

  /** How the two stand to each other, to the last digit. */
  public Verdict verdict() {
    BigDecimal residual = residual();
    if (sum() == null) {
      return Verdict.EMPTY;
    }
    if (residual == null) {
      return Verdict.INCOMPLETE;
    }
    return residual.signum() == 0 ? Verdict.HOLDS : Verdict.DIFFERS;
  }
}
