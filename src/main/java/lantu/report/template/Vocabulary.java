package lantu.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a report may name: values, lists with what each of their items has, and
 * parts to insert. What an outer place has, an inner one has too.
 */
public final class Vocabulary {
  private final Set<String> values = new TreeSet<>();
  private final Map<String, Vocabulary> lists = new LinkedHashMap<>();
  private final Set<String> parts = new TreeSet<>();
  private @Nullable Vocabulary outer;

  /** Adds values. */
  public Vocabulary values(String... names) {
    values.addAll(List.of(names));
    return this;
  }

  /** Adds parts that can be inserted. */
  public Vocabulary parts(String... names) {
    parts.addAll(List.of(names));
    return this;
  }

  /** Adds a list whose items have what is given. */
  public Vocabulary list(String name, Vocabulary item) {
    item.outer = this;
    lists.put(name, item);
    return this;
  }

  /** Whether there is a value of the name. */
  public boolean hasValue(String name) {
    Vocabulary around = outer;
    return values.contains(name) || (around != null && around.hasValue(name));
  }

  /** Whether there is a part of the name. */
  public boolean hasPart(String name) {
    Vocabulary around = outer;
    return parts.contains(name) || (around != null && around.hasPart(name));
  }

  /** What the items of a list have; null if there is no list of the name. */
  public @Nullable Vocabulary item(String list) {
    Vocabulary own = lists.get(list);
    Vocabulary around = outer;
    return own != null || around == null ? own : around.item(list);
  }

  /** Every name of a value that can be used here. */
  public List<String> valueNames() {
    Set<String> all = new TreeSet<>(values);
    Vocabulary around = outer;
    if (around != null) {
      all.addAll(around.valueNames());
    }
    return List.copyOf(all);
  }

  /** Every name of a list that can be used here. */
  public List<String> listNames() {
    List<String> all = new ArrayList<>(lists.keySet());
    Vocabulary around = outer;
    if (around != null) {
      all.addAll(around.listNames());
    }
    return List.copyOf(all);
  }

  /** Every name of a part that can be inserted here. */
  public List<String> partNames() {
    Set<String> all = new TreeSet<>(parts);
    Vocabulary around = outer;
    if (around != null) {
      all.addAll(around.partNames());
    }
    return List.copyOf(all);
  }

  /** Every name in it and in what its lists hold. */
  public Set<String> all() {
    Set<String> all = new TreeSet<>(values);
    all.addAll(parts);
    lists.forEach(
        (name, item) -> {
          all.add(name);
          all.addAll(item.all());
        });
    return all;
  }
}
