package lantu.ui.indicators;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import lantu.plan.Nature;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** 属性, with the mark 约 before a binding one. */
final class NatureCell extends TableCell<RegisterRow, RegisterRow> {
  private final Label mark;

  NatureCell(Messages messages) {
    mark = new Label(messages.get("indicators.binding"));
    mark.getStyleClass().add(Style.TAG_BINDING);
    mark.setMinWidth(USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(@Nullable RegisterRow item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(null);
    setText("");
    if (!empty && item instanceof RegisterRow.Line line) {
      setText(line.nature());
      setGraphic(line.indicator().nature() == Nature.BINDING ? mark : null);
    }
  }
}
