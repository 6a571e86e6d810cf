package lantu.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.ProjectCode;
import org.jspecify.annotations.Nullable;

/** Tells of each value of two copies who changed it since they were one. */
final class Classes {
  private final List<Map<CellId, Object>> bases;
  private final Map<CellId, Object> mine;
  private final Map<CellId, Object> theirs;

  /**
   * All values of the two copies and of what they have in common.
   *
   * @param bases at least one; a value counts as changed by one side alone only where all say so
   */
  Classes(List<Map<CellId, Object>> bases, Map<CellId, Object> mine, Map<CellId, Object> theirs) {
    this.bases = bases;
    this.mine = mine;
    this.theirs = theirs;
  }

  /** What was changed by anyone, in order. */
  List<MergeCell> cells() {
    // What is the same, nearly all of a plan, is left out before anything is put in order.
    Set<CellId> different = new HashSet<>(mine.keySet());
    different.addAll(theirs.keySet());
    bases.forEach(base -> different.addAll(base.keySet()));
    different.removeIf(
        id ->
            Objects.equals(mine.get(id), theirs.get(id))
                && bases.stream().allMatch(base -> Objects.equals(base.get(id), mine.get(id))));
    Set<CellId> ids = new TreeSet<>(different);
    List<MergeCell> cells = new ArrayList<>();
    Set<CellId> done = new HashSet<>();
    for (CellId id : ids) {
      if (isThing(id) && comesOrGoes(id)) {
        cells.add(thing(id, ids));
        ids.stream().filter(one -> Contents.belongs(one, id.kind(), id.key())).forEach(done::add);
      }
    }
    for (CellId id : ids) {
      if (!done.contains(id) && !isThing(id)) {
        cells.add(value(id));
      }
    }
    return cells.stream().map(this::closed).toList();
  }

  private static boolean isThing(CellId id) {
    return (id.kind() == CellKind.INDICATOR || id.kind() == CellKind.PROJECT)
        && id.part().isEmpty();
  }

  /** On one side only, or made by both. */
  private boolean comesOrGoes(CellId id) {
    return mine.containsKey(id) != theirs.containsKey(id)
        || bases.stream().anyMatch(base -> base.containsKey(id) != mine.containsKey(id));
  }

  /** A thing that came or went, with all that belongs to it. */
  private MergeCell thing(CellId id, Set<CellId> changed) {
    Predicate<CellId> its = one -> Contents.belongs(one, id.kind(), id.key());
    List<CellId> covers = changed.stream().filter(its).toList();
    MergeCell.State state = state(covers);
    boolean twice =
        mine.containsKey(id)
            && theirs.containsKey(id)
            && bases.stream().anyMatch(base -> !base.containsKey(id));
    return new MergeCell(
        id.kind(),
        id.key(),
        "",
        state,
        state != MergeCell.State.CONFLICT
            ? null
            : twice ? MergeCell.Reason.CREATED_TWICE : MergeCell.Reason.REMOVED,
        thing(bases.getFirst(), id),
        thing(mine, id),
        thing(theirs, id),
        covers);
  }

  private static @Nullable Object thing(Map<CellId, Object> all, CellId id) {
    if (!all.containsKey(id)) {
      return null;
    }
    return id.key() instanceof IndicatorCode code
        ? Contents.indicator(all, code)
        : Contents.project(all, (ProjectCode) id.key());
  }

  private MergeCell value(CellId id) {
    return new MergeCell(
        id.kind(),
        id.key(),
        id.part(),
        state(List.of(id)),
        null,
        shown(bases.getFirst(), id),
        shown(mine, id),
        shown(theirs, id),
        List.of(id));
  }

  private @Nullable Object shown(Map<CellId, Object> side, CellId id) {
    if (id.part().isEmpty()) {
      return side.get(id);
    }
    // The part is shown as what has it: the thing as it is here with that one part otherwise.
    Map<CellId, Object> with = new HashMap<>(mine);
    put(with, id, side.get(id));
    try {
      return switch (id.key()) {
        case IndicatorCode code -> Contents.indicator(with, code);
        case ProjectCode code -> Contents.project(with, code);
        default -> Contents.rules(with);
      };
    } catch (IllegalArgumentException e) {
      // That part does not go with the others that are here.
      return side.get(id);
    }
  }

  static void put(Map<CellId, Object> all, CellId id, @Nullable Object value) {
    if (value == null) {
      all.remove(id);
    } else {
      all.put(id, value);
    }
  }

  private MergeCell.State state(List<CellId> ids) {
    if (ids.stream().allMatch(id -> Objects.equals(mine.get(id), theirs.get(id)))) {
      return MergeCell.State.SAME;
    }
    Set<MergeCell.State> states = new HashSet<>();
    for (Map<CellId, Object> base : bases) {
      boolean here = ids.stream().anyMatch(id -> !Objects.equals(base.get(id), mine.get(id)));
      boolean there = ids.stream().anyMatch(id -> !Objects.equals(base.get(id), theirs.get(id)));
      states.add(
          here && there
              ? MergeCell.State.CONFLICT
              : here ? MergeCell.State.HERE : MergeCell.State.THERE);
    }
    return states.size() == 1 ? states.iterator().next() : MergeCell.State.CONFLICT;
  }

  /** What one side changed in a year that the other has closed since is for the reader to say. */
  private MergeCell closed(MergeCell cell) {
    if (!(cell.key() instanceof FigureKey key)
        || (cell.kind() != CellKind.FIGURE && cell.kind() != CellKind.EVIDENCE)) {
      return cell;
    }
    CellId year = new CellId(CellKind.CLOSED_YEAR, key.year());
    if (cell.state() == MergeCell.State.THERE && closedSince(mine, year)) {
      return cell.inConflict(MergeCell.Reason.CLOSED_HERE);
    }
    if (cell.state() == MergeCell.State.HERE && closedSince(theirs, year)) {
      return cell.inConflict(MergeCell.Reason.CLOSED_THERE);
    }
    return cell;
  }

  private boolean closedSince(Map<CellId, Object> side, CellId year) {
    return side.containsKey(year)
        && bases.stream().anyMatch(base -> !Objects.equals(base.get(year), side.get(year)));
  }
}
