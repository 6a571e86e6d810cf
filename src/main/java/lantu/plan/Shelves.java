package lantu.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map that never changes, spread over shelves by its keys' hashes. A changed copy shares every
 * shelf that did not change; there are about as many shelves as entries on each, so that a change
 * copies little of a large map, and two maps that follow from each other are compared by the
 * shelves they do not share.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class Shelves<K, V> {
  private static final int LEAST = 8;

  /** So many times the entries for which they were made, and the shelves are made anew. */
  private static final int CROWDED = 8;

  private final List<Map<K, V>> shelves;
  private final int size;

  private Shelves(List<Map<K, V>> shelves, int size) {
    this.shelves = shelves;
    this.size = size;
  }

  /** The entries given. */
  static <K, V> Shelves<K, V> of(Map<K, V> entries) {
    int count = count(entries.size());
    List<Map<K, V>> shelves = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      shelves.add(new HashMap<>());
    }
    entries.forEach((key, value) -> shelves.get(at(key, count)).put(key, value));
    return new Shelves<>(shelves, entries.size());
  }

  private static int count(int entries) {
    int count = LEAST;
    while ((long) count * count < entries) {
      count *= 2;
    }
    return count;
  }

  /** Where a key stands; the number of shelves is a power of two. */
  private static int at(Object key, int count) {
    int hash = key.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 16) & (count - 1);
  }

  V getOrDefault(K key, V otherwise) {
    return shelves.get(at(key, shelves.size())).getOrDefault(key, otherwise);
  }

  /** All keys, in no order. */
  Stream<K> keys() {
    return shelves.stream().flatMap(shelf -> shelf.keySet().stream());
  }

  /** The same with other values; null takes an entry away. */
  Shelves<K, V> with(Map<K, @Nullable V> changes) {
    List<Map<K, V>> changed = new ArrayList<>(shelves);
    Set<Integer> copied = new HashSet<>();
    int now = size;
    for (Map.Entry<K, @Nullable V> change : changes.entrySet()) {
      int at = at(change.getKey(), changed.size());
      if (copied.add(at)) {
        changed.set(at, new HashMap<>(changed.get(at)));
      }
      Map<K, V> shelf = changed.get(at);
      V value = change.getValue();
      V before = value == null ? shelf.remove(change.getKey()) : shelf.put(change.getKey(), value);
      now += (value == null ? 0 : 1) - (before == null ? 0 : 1);
    }
    return now <= (long) CROWDED * changed.size() * changed.size()
        ? new Shelves<>(changed, now)
        : of(together(changed));
  }

  private static <K, V> Map<K, V> together(List<Map<K, V>> shelves) {
    Map<K, V> all = new HashMap<>();
    shelves.forEach(all::putAll);
    return all;
  }

  /** The keys on shelves that the two do not share: no other can have another value. */
  Set<K> mayDiffer(Shelves<K, V> other) {
    Set<K> keys = new HashSet<>();
    boolean alike = shelves.size() == other.shelves.size();
    for (int i = 0; i < shelves.size(); i++) {
      if (!alike || !shared(shelves.get(i), other.shelves.get(i))) {
        keys.addAll(shelves.get(i).keySet());
        if (alike) {
          keys.addAll(other.shelves.get(i).keySet());
        }
      }
    }
    if (!alike) {
      other.keys().forEach(keys::add);
    }
    return keys;
  }

  /** Whether the two are one; to compare their contents would be the work that this saves. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean shared(Object one, Object other) {
    return one == other;
  }
}
