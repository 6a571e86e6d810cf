package lantu.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantu.plan.ProjectCode;

/**
 * Projects that both sides created under one code and that are both to stay: theirs gets a code of
 * its own beside ours, {@code P73-2} for {@code P73}. Nothing else in a plan names a project by its
 * code. Figures, relations and projects name indicators, so that of two indicators one is chosen.
 */
final class Doubled {
  private static final int FIRST = 2;
  private static final String CODE = "code";

  private final Map<CellId, Object> target;
  private final List<Map<CellId, Object>> sides;
  private final Map<ProjectCode, ProjectCode> originals = new HashMap<>();

  /**
   * Puts them in.
   *
   * @param target what the merged plan is to hold
   * @param sides all that codes are taken by
   */
  Doubled(Map<CellId, Object> target, List<Map<CellId, Object>> sides) {
    this.target = target;
    this.sides = sides;
  }

  /** Whether what both sides have can both stay. */
  static boolean can(MergeCell cell) {
    return cell.kind() == CellKind.PROJECT && cell.reason() == MergeCell.Reason.CREATED_TWICE;
  }

  /** Lets theirs stand beside ours. */
  void put(MergeCell cell, Map<CellId, Object> others) {
    String ending = ending(cell);
    ProjectCode code = ProjectCode.of(cell.key() + ending);
    for (CellId id : cell.covers()) {
      Object value = others.get(id);
      if (value != null) {
        target.put(
            new CellId(CellKind.PROJECT, code, id.part()),
            id.part().equals(CODE) ? ended((String) value, ending) : value);
      }
    }
    originals.put(code, (ProjectCode) cell.key());
  }

  private String ending(MergeCell cell) {
    for (int number = FIRST; ; number++) {
      String ending = "-" + number;
      CellId id = new CellId(CellKind.PROJECT, ProjectCode.of(cell.key() + ending));
      if (!target.containsKey(id) && sides.stream().noneMatch(side -> side.containsKey(id))) {
        return ending;
      }
    }
  }

  /** The code as the plan format writes it, a text in quotation marks. */
  private static String ended(String written, String ending) {
    int end = written.length() - 1;
    return written.substring(0, end) + ending + written.substring(end);
  }

  /** The code beside which each stands, by its own. */
  Map<ProjectCode, ProjectCode> originals() {
    return Map.copyOf(originals);
  }
}
