package lantu.ui.figures;

import javafx.beans.value.ObservableValue;

/** A line of the grid. */
sealed interface GridRow permits GroupRow, FigureRow, ComputedRow {
  /** What it is the line of; the same whenever the lines are listed anew. */
  String id();

  /** What stands in its first column. */
  String code();

  /** What it is called. */
  String name();

  /** The unit of its numbers; empty if it has none. */
  String unit();

  /** The wording of the target that belongs to it; empty if there is none. */
  ObservableValue<String> target();

  /** What its cell in a column holds. */
  ObservableValue<Content> content(Slot slot);
}
