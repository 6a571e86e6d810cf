package lantu.ui.figures;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Brings rows of a table into view; one that can be seen whole stays where it is. */
final class RowsInView {
  /** Rows that are shown above one that had to be scrolled to. */
  private static final int ABOVE = 3;

  private final TableView<?> table;

  RowsInView(TableView<?> table) {
    this.table = table;
  }

  void bring(int row) {
    boolean shown =
        table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && shows(flow, row);
    if (!shown) {
      table.scrollTo(Math.max(0, row - ABOVE));
    }
  }

  /** How many rows can be seen whole; 1 while nothing is shown. */
  int count() {
    if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null) {
      double row = flow.getFirstVisibleCell().getHeight();
      return row <= 0 ? 1 : Math.max(1, (int) (flow.getHeight() / row));
    }
    return 1;
  }

  private static boolean shows(VirtualFlow<?> flow, int row) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    if (first == null || last == null) {
      return false;
    }
    int from = first.getIndex() + (first.getLayoutY() < 0 ? 1 : 0);
    boolean whole = last.getLayoutY() + last.getHeight() <= flow.getHeight();
    return from <= row && row <= last.getIndex() - (whole ? 0 : 1);
  }
}
