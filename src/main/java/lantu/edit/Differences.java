package lantu.edit;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two states of one thing, each as parts by name.
 *
 * @param old the parts as they were
 * @param now the parts as they are to be
 */
record Differences(Map<String, String> old, Map<String, String> now) {
  /** The parts as they were that are otherwise now; null if there are none. */
  @Nullable String before() {
    return differing(old);
  }

  /** The same parts as they are now; null if there are none. */
  @Nullable String after() {
    return differing(now);
  }

  private @Nullable String differing(Map<String, String> side) {
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    names.removeIf(name -> Objects.equals(old.get(name), now.get(name)));
    return names.isEmpty()
        ? null
        : names.stream()
            .map(name -> name + " " + side.getOrDefault(name, OneLine.NOTHING))
            .collect(Collectors.joining(OneLine.BETWEEN));
  }
}
