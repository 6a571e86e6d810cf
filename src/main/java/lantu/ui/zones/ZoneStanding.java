package lantu.ui.zones;

import java.util.Locale;
import lantu.plan.AreaCode;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * How one zone stands with the chosen indicator.
 *
 * @param area the zone
 * @param name its name
 * @param status the verdict on its own target; null where it has none
 * @param words the verdict in words, or that there is no target
 * @param achievement how much of the target is reached, as percent; empty where there is none
 * @param step how much of the target is reached in fifths, 0 to 5
 */
record ZoneStanding(
    AreaCode area,
    String name,
    @Nullable VerdictStatus status,
    String words,
    String achievement,
    int step) {
  /** The style class of the status's pattern. */
  String statusStyle() {
    return status == null
        ? "map-none"
        : "map-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The style class of the step's pattern. */
  String stepStyle() {
    return achievement.isEmpty() ? "map-none" : "map-step-" + step;
  }
}
