package lantu.edit;

import java.time.Instant;
import java.util.Map;
import lantu.plan.FigureKey;
import org.jspecify.annotations.Nullable;

/**
 * When the figures of a plan got into their cells.
 *
 * @param set when a cell was set last, where it ever was
 * @param came when all others came, with the plan; null where the journal does not tell
 */
public record EntryTimes(Map<FigureKey, Instant> set, @Nullable Instant came) {
  /** Copies the map. */
  public EntryTimes {
    set = Map.copyOf(set);
  }

  /** When the figure that is in a cell got there. */
  public @Nullable Instant of(FigureKey key) {
    Instant own = set.get(key);
    return own == null ? came : own;
  }
}
