package lantu.ui.figures;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A line that says by its form whether it heads a group, and whether it can be typed into. */
final class LineRow extends TableRow<GridRow> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");

  @Override
  protected void updateItem(@Nullable GridRow item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(GROUP, !empty && item instanceof GroupRow);
    pseudoClassStateChanged(COMPUTED, !empty && item instanceof ComputedRow);
  }
}
