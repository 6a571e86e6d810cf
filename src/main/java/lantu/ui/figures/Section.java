package lantu.ui.figures;

import java.util.List;

/**
 * A group of lines.
 *
 * @param id what it is of
 * @param title what its lines have in common; empty where lines are not grouped
 * @param lines its lines in order
 */
record Section(String id, String title, List<GridRow> lines) {
  /** Copies the list. */
  Section {
    lines = List.copyOf(lines);
  }

  /** Whether there is a head to close it by. */
  boolean headed() {
    return !title.isEmpty();
  }
}
