package lantu.ui.indicators;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import lantu.plan.Nature;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** The name of an indicator, with the mark 约 of a binding one; or the title of a group. */
final class NameCell extends TableCell<RegisterRow, RegisterRow> {
  private final Messages messages;
  private final Label binding;

  NameCell(Messages messages) {
    this.messages = messages;
    this.binding = new Label(messages.get("indicators.binding"));
    binding.getStyleClass().add(Style.TAG_BINDING);
    binding.setMinWidth(USE_PREF_SIZE);
    setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
  }

  @Override
  protected void updateItem(@Nullable RegisterRow item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(null);
    setText("");
    setTooltip(null);
    if (!empty && item instanceof RegisterRow.Group group) {
      setText(messages.get("indicators.group", group.title(), group.count()));
    } else if (!empty && item instanceof RegisterRow.Line line) {
      setText(line.indicator().name());
      setTooltip(new Tooltip(line.indicator().name()));
      setGraphic(line.indicator().nature() == Nature.BINDING ? binding : null);
    }
  }
}
