package lantu.ui.figures;

import java.util.Optional;
import lantu.assess.check.Severity;

/**
 * What is marked at the edges of a cell.
 *
 * @param source whether it is said where the figure comes from
 * @param evidence whether there are files behind it
 * @param note whether there is a remark
 * @param finding the worst that the check still asks about this cell; empty for nothing
 */
record CellMarks(boolean source, boolean evidence, boolean note, Optional<Severity> finding) {
  static final CellMarks NONE = new CellMarks(false, false, false, Optional.empty());
}
