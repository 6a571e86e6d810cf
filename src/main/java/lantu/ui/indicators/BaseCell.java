package lantu.ui.indicators;

import java.math.BigDecimal;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import lantu.text.NumberText;
import lantu.ui.control.DecimalPoint;
import org.jspecify.annotations.Nullable;

/**
 * The base year's value, lined up on its decimal point, with its area where it is not the district.
 */
final class BaseCell extends TableCell<RegisterRow, RegisterRow> {
  private static final int DECIMALS = 2;

  private final Label area = new Label();
  private final Label number = new Label();
  private final HBox line = new HBox(6, area, number);

  BaseCell() {
    area.getStyleClass().addAll("caption", "muted");
    number.setMinWidth(USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("num");
    number.fontProperty().addListener((property, old, now) -> align());
  }

  @Override
  protected void updateItem(@Nullable RegisterRow item, boolean empty) {
    super.updateItem(item, empty);
    BigDecimal base = base();
    if (empty || base == null || !(item instanceof RegisterRow.Line shown)) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    number.setText(NumberText.grouped(base));
    area.setText(shown.baseArea());
    setTooltip(shown.baseArea().isEmpty() ? null : new Tooltip(shown.baseArea()));
    align();
    setGraphic(line);
  }

  private @Nullable BigDecimal base() {
    return getItem() instanceof RegisterRow.Line shown ? shown.base() : null;
  }

  private void align() {
    BigDecimal base = base();
    double inset = base == null ? 0 : DecimalPoint.inset(base, DECIMALS, number.getFont());
    line.setPadding(new Insets(0, inset, 0, 0));
  }
}
