package lantu.assess;

import java.time.Instant;
import lantu.plan.FigureKey;
import org.jspecify.annotations.Nullable;

/** When figures were entered, as the journal tells. */
@FunctionalInterface
public interface EntryDates {
  /** Nothing known. */
  EntryDates UNKNOWN = key -> null;

  /** When the cell got its present figure; null if not known. */
  @Nullable Instant entered(FigureKey key);
}
