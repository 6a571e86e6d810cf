package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.IntSupplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.text.NumberText;
import lantu.ui.control.DecimalPoint;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a year: the number lined up on its decimal point, its status shown by form, and a text
 * field over it while it is typed into. The grid opens and closes the field; the table's own
 * editing is not used, because it throws an entry away when another cell is clicked.
 */
final class FigureCell extends TableCell<GridRow, Content> {
  private static final double EDGE = 10;

  private final Label number = new Label();
  private final HBox line = new HBox(number);
  private final IntSupplier decimals;
  private final FigureWords words;
  private final Runnable onReuse;
  private @Nullable TextField field;

  /**
   * A cell.
   *
   * @param decimals decimals that its column makes room for
   * @param words the texts it shows
   * @param onReuse called when the cell is about to show another row while it is typed into
   */
  FigureCell(IntSupplier decimals, FigureWords words, Runnable onReuse) {
    this.decimals = decimals;
    this.words = words;
    this.onReuse = onReuse;
    getStyleClass().add("figure-cell");
    number.getStyleClass().add("figure-number");
    line.setAlignment(Pos.CENTER_RIGHT);
    number.fontProperty().addListener((property, old, now) -> align());
  }

  @Override
  public void updateIndex(int index) {
    if (field != null && index != getIndex()) {
      onReuse.run();
    }
    super.updateIndex(index);
  }

  @Override
  protected void updateItem(@Nullable Content item, boolean empty) {
    super.updateItem(item, empty);
    getStyleClass().removeIf(style -> style.startsWith("status-") || style.startsWith("sign-"));
    setTooltip(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    switch (item) {
      case Content.Nothing nothing -> number.setText("");
      case Content.Entered entered -> show(entered.figure());
      case Content.Computed computed -> show(computed);
    }
    align();
    setGraphic(field == null ? line : field);
  }

  /**
   * Puts a text field with the text over the cell.
   *
   * @param takeKeyboard whether it gets the keyboard at once
   * @param onLeave called when it is left
   */
  TextField open(String text, boolean takeKeyboard, Runnable onLeave) {
    TextField opened = new TextField(text);
    opened.getStyleClass().add("figure-field");
    field = opened;
    setGraphic(opened);
    // Its skin selects everything on first focus; made now, the caret can be placed after that.
    opened.applyCss();
    if (takeKeyboard) {
      opened.requestFocus();
    }
    opened.positionCaret(text.length());
    ChangeListener<Boolean> left =
        (property, was, is) -> {
          if (was && !is && opened.equals(field)) {
            onLeave.run();
          }
        };
    opened.focusedProperty().addListener(left);
    return opened;
  }

  /** Takes the text field away and shows the number again. */
  void close() {
    field = null;
    setGraphic(line);
  }

  private void show(Figure figure) {
    number.setText(text(figure));
    DataStatus status = figure.status();
    if (status != null) {
      getStyleClass().add("status-" + status.name().toLowerCase(Locale.ROOT));
    }
    String tip = words.tip(figure);
    if (!tip.isEmpty()) {
      setTooltip(new Tooltip(tip));
    }
  }

  private void show(Content.Computed computed) {
    number.setText(words.sign(computed.sign()) + NumberText.grouped(computed.value()));
    getStyleClass().add("sign-" + computed.sign().name().toLowerCase(Locale.ROOT));
    setTooltip(new Tooltip(computed.working()));
  }

  private String text(Figure figure) {
    BigDecimal value = figure.value();
    String digits = value == null ? words.missing() : NumberText.grouped(value);
    return words.sign(figure.status()) + digits;
  }

  /** Called again by the grid when the column's decimals have changed. */
  void align() {
    Content item = getItem();
    BigDecimal value = item == null ? null : item.number().orElse(null);
    double inset =
        value == null ? 0 : DecimalPoint.inset(value, decimals.getAsInt(), number.getFont());
    line.setPadding(new Insets(0, EDGE + inset, 0, 0));
  }
}
