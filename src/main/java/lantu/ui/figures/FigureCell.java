package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
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
  private static final double LINE = 1;

  private final Label number = new Label();
  private final MarkedLine line = new MarkedLine(number);
  private final IntSupplier decimals;
  private final FigureWords words;
  private final CellEdges edges;
  private final IntFunction<Optional<FigureKey>> keys;
  private final Runnable onReuse;
  private @Nullable TextField field;

  /**
   * A cell.
   *
   * @param decimals decimals that its column makes room for
   * @param words the texts it shows
   * @param edges what its edges mark
   * @param keys the key of the cell in a row
   * @param onReuse called when the cell is about to show another row while it is typed into
   */
  FigureCell(
      IntSupplier decimals,
      FigureWords words,
      CellEdges edges,
      IntFunction<Optional<FigureKey>> keys,
      Runnable onReuse) {
    this.decimals = decimals;
    this.words = words;
    this.edges = edges;
    this.keys = keys;
    this.onReuse = onReuse;
    getStyleClass().add("figure-cell");
    number.getStyleClass().add("figure-number");
    line.setAlignment(Pos.CENTER_RIGHT);
    // As large as the cell within its line, so that the marks stand at its edges.
    line.prefWidthProperty().bind(widthProperty().subtract(LINE));
    line.prefHeightProperty().bind(heightProperty().subtract(LINE));
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
    mark();
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
    opened.setAccessibleText(key().map(edges::spoken).orElse(""));
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
  }

  /** Called again by the grid when what the edges mark may have changed. */
  void mark() {
    Optional<FigureKey> key = key();
    line.show(key.map(edges::marks).orElse(CellMarks.NONE));
    String tip = key.map(edges::tip).orElseGet(this::working);
    setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
  }

  private Optional<FigureKey> key() {
    return isEmpty() ? Optional.empty() : keys.apply(getIndex());
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? key().map(edges::spoken).orElseGet(this::working)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private void show(Content.Computed computed) {
    number.setText(words.sign(computed.sign()) + NumberText.grouped(computed.value()));
    getStyleClass().add("sign-" + computed.sign().name().toLowerCase(Locale.ROOT));
  }

  /** How a computed number comes about; empty for any other cell. */
  private String working() {
    return getItem() instanceof Content.Computed computed ? computed.working() : "";
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
