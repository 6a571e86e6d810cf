package lantu.ui.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The marks at the edges of a cell, which take no room from the number. A mark that was shown once
 * stays a child of the cell and is hidden, since cells turn from figure to figure while the grid
 * scrolls.
 */
final class EdgeMarks {
  private static final double EDGE = 3;

  private final Map<Mark, Region> made = new EnumMap<>(Mark.class);
  private final Consumer<Node> add;
  private CellMarks marks = CellMarks.NONE;

  /** Marks; a new one is handed over to become a child of the cell. */
  EdgeMarks(Consumer<Node> add) {
    this.add = add;
  }

  /** Shows these marks and no others; whether any has come or gone. */
  boolean show(CellMarks wanted) {
    if (wanted.equals(marks)) {
      return false;
    }
    marks = wanted;
    set(Mark.SOURCE, wanted.source() && !wanted.evidence());
    set(Mark.EVIDENCE, wanted.evidence());
    set(Mark.NOTE, wanted.note());
    for (Mark finding : new Mark[] {Mark.SERIOUS, Mark.QUESTION}) {
      set(finding, wanted.finding().map(Mark::of).filter(finding::equals).isPresent());
    }
    return true;
  }

  private void set(Mark mark, boolean wanted) {
    Region there = made.get(mark);
    if (there != null) {
      there.setVisible(wanted);
    } else if (wanted) {
      Region node = mark.node();
      node.setManaged(false);
      made.put(mark, node);
      add.accept(node);
    }
  }

  /** Every mark that was made so far. */
  Iterable<Region> nodes() {
    return made.values();
  }

  /** Puts the marks at the edges of a cell of that size. */
  void layout(double width, double height) {
    made.forEach(
        (mark, node) -> {
          node.autosize();
          switch (mark) {
            case SOURCE, EVIDENCE -> node.relocate(EDGE, height - EDGE - node.getHeight());
            case NOTE -> node.relocate(width - node.getWidth(), 0);
            case SERIOUS, QUESTION -> node.relocate(EDGE, EDGE);
          }
        });
  }
}
