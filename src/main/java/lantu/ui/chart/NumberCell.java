package lantu.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import lantu.text.NumberText;
import lantu.ui.control.DecimalPoint;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** A number of a chart's table, lined up on the decimal point of its column; a gap is empty. */
final class NumberCell extends TableCell<List<String>, String> {
  private final int decimals;
  private final Label number = new Label();

  /** A cell of a column with these numbers. */
  NumberCell(List<BigDecimal> column) {
    decimals = DecimalPoint.decimals(column);
    getStyleClass().add(Style.NUM);
    number.setMinWidth(USE_PREF_SIZE);
    number.fontProperty().addListener((property, old, now) -> show());
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    show();
  }

  private void show() {
    String item = getItem();
    if (isEmpty() || item == null || item.isEmpty()) {
      setGraphic(null);
      return;
    }
    BigDecimal value = new BigDecimal(item);
    number.setText(NumberText.grouped(value));
    number.setPadding(new Insets(0, DecimalPoint.inset(value, decimals, number.getFont()), 0, 0));
    setGraphic(number);
  }
}
