package lantu.merge;

import java.util.Comparator;

/**
 * Which value of a plan.
 *
 * @param kind what kind of value
 * @param key of what, by its code or key
 * @param part which part of it, under its name in the plan format; empty for the whole
 */
record CellId(CellKind kind, Object key, String part) implements Comparable<CellId> {
  private static final Comparator<CellId> ORDER =
      Comparator.comparing(CellId::kind)
          .thenComparing(id -> id.key().toString())
          .thenComparing(CellId::part);

  CellId(CellKind kind, Object key) {
    this(kind, key, "");
  }

  @Override
  public int compareTo(CellId other) {
    return ORDER.compare(this, other);
  }
}
