package lantu.ui.figures;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A cell's line with marks at its edges, which take no room from the number. */
final class MarkedLine extends HBox {
  private static final double EDGE = 3;

  private final Map<Mark, Region> shown = new EnumMap<>(Mark.class);
  private CellMarks marks = CellMarks.NONE;

  /** A line of the parts. */
  MarkedLine(Node... parts) {
    super(parts);
  }

  /** Shows these marks and no others. */
  void show(CellMarks wanted) {
    if (wanted.equals(marks)) {
      return;
    }
    marks = wanted;
    set(Mark.SOURCE, wanted.source() && !wanted.evidence());
    set(Mark.EVIDENCE, wanted.evidence());
    set(Mark.NOTE, wanted.note());
    for (Mark finding : new Mark[] {Mark.SERIOUS, Mark.QUESTION}) {
      set(finding, wanted.finding().map(Mark::of).filter(finding::equals).isPresent());
    }
  }

  private void set(Mark mark, boolean wanted) {
    Region there = shown.get(mark);
    if (wanted && there == null) {
      Region node = mark.node();
      node.setManaged(false);
      shown.put(mark, node);
      getChildren().add(node);
    } else if (!wanted && there != null) {
      shown.remove(mark);
      getChildren().remove(there);
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    shown.forEach(
        (mark, node) -> {
          node.autosize();
          switch (mark) {
            case SOURCE, EVIDENCE -> node.relocate(EDGE, getHeight() - EDGE - node.getHeight());
            case NOTE -> node.relocate(getWidth() - node.getWidth(), 0);
            case SERIOUS, QUESTION -> node.relocate(EDGE, EDGE);
          }
        });
  }
}
