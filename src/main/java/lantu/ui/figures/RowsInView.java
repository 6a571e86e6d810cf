package lantu.ui.figures;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/** Brings rows of a table into view, and tells where they are; one that can be seen whole stays. */
final class RowsInView {
  /** Rows that are shown above one that had to be scrolled to. */
  private static final int ABOVE = 3;

  private final TableView<?> table;

  RowsInView(TableView<?> table) {
    this.table = table;
  }

  /** Scrolls no further than needed to a row nearby, as a spreadsheet does. */
  void bring(int row) {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      table.scrollTo(Math.max(0, row - ABOVE));
      return;
    }
    if (table.getParent() != null) {
      // What the tables show is not yet what they are asked about; the one beside scrolls along.
      table.getParent().layout();
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    if (first == null) {
      table.scrollTo(Math.max(0, row - ABOVE));
      return;
    }
    double top = first.getLayoutY() + (row - first.getIndex()) * first.getHeight();
    double below = top + first.getHeight() - height(flow);
    if (Math.max(-top, below) > height(flow)) {
      table.scrollTo(Math.max(0, row - ABOVE));
    } else if (top < 0) {
      flow.scrollPixels(top);
    } else if (below > 0) {
      flow.scrollPixels(below);
    }
  }

  /** Where rows can be seen: without the scroll bar below. */
  private static double height(VirtualFlow<?> flow) {
    return flow.lookup(".clipped-container") instanceof Region rows
        ? rows.getHeight()
        : flow.getHeight();
  }

  /** How many rows can be seen whole; 1 while nothing is shown. */
  int count() {
    if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null) {
      double row = flow.getFirstVisibleCell().getHeight();
      return row <= 0 ? 1 : Math.max(1, (int) (height(flow) / row));
    }
    return 1;
  }

  /**
   * The row at a point of the scene; above the rows the one before the first that is seen, below
   * them the one after the last.
   */
  int at(Point2D point) {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
        || flow.getFirstVisibleCell() == null) {
      return 0;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    double y = flow.sceneToLocal(point).getY();
    if (y < 0) {
      return first.getIndex() - 1;
    }
    if (y >= height(flow)) {
      return flow.getLastVisibleCell().getIndex() + 1;
    }
    return first.getIndex() + (int) Math.floor((y - first.getLayoutY()) / first.getHeight());
  }

  /** The cells of a kind in the first row that is seen. */
  <C extends Node> List<C> first(Class<C> kind) {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getChildrenUnmodifiable().stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList()
        : List.of();
  }

  /** Where the rows begin, in the scene. */
  double left() {
    return table.localToScene(0, 0).getX();
  }
}
