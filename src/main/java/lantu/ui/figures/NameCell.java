package lantu.ui.figures;

import javafx.scene.control.TableCell;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/**
 * A text that says what a line is; the whole of it stands in the tooltip where it may be cut off.
 */
final class NameCell extends TableCell<GridRow, String> {
  private static final int LONG = 8;

  private final HoverTip tip = new HoverTip(this, this::whole);

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    String text = empty || item == null ? "" : item;
    setText(text);
    tip.refresh();
    boolean head = !empty && getTableRow() != null && getTableRow().getItem() instanceof GroupRow;
    if (head != getStyleClass().contains(Style.STRONG)) {
      if (head) {
        getStyleClass().add(Style.STRONG);
      } else {
        getStyleClass().remove(Style.STRONG);
      }
    }
  }

  private String whole() {
    return getText().length() < LONG ? "" : getText();
  }
}
