package lantu.ui.indicators;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** The name of an indicator, or the title of a group. */
final class NameCell extends TableCell<RegisterRow, RegisterRow> {
  private final Messages messages;

  NameCell(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected void updateItem(@Nullable RegisterRow item, boolean empty) {
    super.updateItem(item, empty);
    setText("");
    setTooltip(null);
    if (!empty && item instanceof RegisterRow.Group group) {
      setText(messages.get("indicators.group", group.title(), group.count()));
    } else if (!empty && item instanceof RegisterRow.Line line) {
      setText(line.indicator().name());
      setTooltip(new Tooltip(line.indicator().name()));
    }
  }
}
