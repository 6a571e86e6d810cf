package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
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
  private static final int NONE = Integer.MIN_VALUE;

  private final IntSupplier decimals;
  private final FigureWords words;
  private final CellEdges edges;
  private final IntFunction<Optional<FigureKey>> keys;
  private final Runnable onReuse;
  private final HoverTip tip;
  private @Nullable FigureCellSkin skin;

  /** The line that it is to show once it is in sight; negative while there is none to turn to. */
  private int waiting = NONE;

  private @Nullable TextField field;
  private @Nullable PseudoClass form;
  private double inset;

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
    tip = new HoverTip(this, this::tip);
    fontProperty().addListener((property, old, now) -> align());
    parentProperty().addListener((property, old, now) -> arrive());
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    FigureCellSkin made = new FigureCellSkin(this);
    skin = made;
    draw();
    mark();
    return made;
  }

  /** A row has a cell for every year; those out of sight turn to their line when they come in. */
  @Override
  public void updateIndex(int index) {
    TableRow<GridRow> row = getTableRow();
    if (getParent() == null && row != null && row.getScene() != null) {
      waiting = index;
      return;
    }
    waiting = NONE;
    if (field != null && index != getIndex()) {
      onReuse.run();
    }
    super.updateIndex(index);
  }

  private void arrive() {
    if (getParent() != null && waiting != NONE) {
      updateIndex(waiting);
    }
  }

  @Override
  protected void updateItem(@Nullable Content item, boolean empty) {
    super.updateItem(item, empty);
    Content content = empty || item == null ? Content.nothing() : item;
    setText(
        switch (content) {
          case Content.Nothing nothing -> "";
          case Content.Entered entered -> text(entered.figure());
          case Content.Computed computed ->
              words.sign(computed.sign()) + NumberText.grouped(computed.value());
        });
    form(formOf(content));
    draw();
    mark();
    align();
  }

  /** Status and sign are told by form; only what is another form costs anything. */
  private void form(@Nullable PseudoClass now) {
    PseudoClass before = form;
    if (!Objects.equals(now, before)) {
      form = now;
      if (before != null) {
        pseudoClassStateChanged(before, false);
      }
      if (now != null) {
        pseudoClassStateChanged(now, true);
      }
    }
  }

  private void draw() {
    if (skin != null) {
      skin.draw(
          !isEmpty()
              && getItem() instanceof Content.Entered entered
              && entered.figure().status() == DataStatus.FLASH);
    }
  }

  private static @Nullable PseudoClass formOf(Content content) {
    return switch (content) {
      case Content.Nothing nothing -> null;
      case Content.Entered entered -> {
        DataStatus status = entered.figure().status();
        yield status == null ? null : named("status-" + status.name());
      }
      case Content.Computed computed -> named("sign-" + computed.sign().name());
    };
  }

  private static PseudoClass named(String name) {
    return PseudoClass.getPseudoClass(name.toLowerCase(Locale.ROOT));
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
    if (skin != null) {
      skin.cover(opened);
    }
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
    if (skin != null) {
      skin.uncover();
    }
  }

  /** Called again by the grid when what the edges mark may have changed. */
  void mark() {
    if (skin != null) {
      skin.mark(key().map(edges::marks).orElse(CellMarks.NONE));
    }
    tip.refresh();
  }

  /** What there is to tell about the cell, a line for each; empty for nothing. */
  String tip() {
    return key().map(edges::tip).orElseGet(this::working);
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
    double wanted = value == null ? 0 : DecimalPoint.inset(value, decimals.getAsInt(), getFont());
    if (wanted != inset) {
      inset = wanted;
      requestLayout();
    }
  }

  /** Pixels between the number and where the column's longest fraction ends. */
  double inset() {
    return inset;
  }
}
