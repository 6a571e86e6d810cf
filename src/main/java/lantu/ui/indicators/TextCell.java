package lantu.ui.indicators;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell with one of a line's texts; empty in the head of a group. */
class TextCell extends TableCell<RegisterRow, RegisterRow> {
  /** Texts from here on may be cut off by their column. */
  private static final int LONG = 7;

  private final Function<RegisterRow.Line, String> text;

  TextCell(Function<RegisterRow.Line, String> text) {
    this.text = text;
  }

  @Override
  protected void updateItem(@Nullable RegisterRow item, boolean empty) {
    super.updateItem(item, empty);
    String shown = !empty && item instanceof RegisterRow.Line line ? text.apply(line) : "";
    setText(shown);
    setTooltip(shown.length() < LONG ? null : new Tooltip(shown));
  }
}
