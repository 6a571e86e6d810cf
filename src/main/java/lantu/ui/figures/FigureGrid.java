package lantu.ui.figures;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import lantu.ui.control.FrozenColumns;
import org.jspecify.annotations.Nullable;

/**
 * The table of lines by years. The columns that say what a line is stay in sight while the years
 * scroll.
 */
final class FigureGrid {
  /** The cell to type into that has the cursor. */
  record Spot(FigureRow row, Slot slot) {}

  /** Where the cursor is, on whatever line. */
  record At(GridRow row, Slot slot) {}

  /** Height of a line, as the style has it. */
  private static final double ROW = 30;

  private final FiguresViewModel model;
  private final FigureEdits edits;
  private final TableView<GridRow> names = new TableView<>();
  private final TableView<GridRow> table = new TableView<>();
  private final FrozenColumns<GridRow> pane = new FrozenColumns<>(names, table);
  private final Set<FigureCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private final ReadOnlyObjectWrapper<Optional<At>> at =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Spot>> cursor =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final RowsInView inView;
  private final GridSelection selection;
  private @Nullable Entry entry;
  private boolean finishing;
  private boolean taking;
  private boolean laying;

  /** Where the cursor was last, also while the lines are being listed anew. */
  private @Nullable At last;

  /** An entry under way: the cell, its text field and where it will go. */
  private record Entry(FigureCell cell, TextField field, Spot spot) {}

  FigureGrid(
      FiguresViewModel model,
      FigureEdits edits,
      PasteGate gate,
      CellFindings findings,
      Messages messages) {
    this.model = model;
    this.edits = edits;
    this.inView = new RowsInView(table);
    this.selection = new GridSelection(this, model, table, inView);
    pane.getStyleClass().add("figure-grid");
    table.setId("figure-grid");
    table.setAccessibleText(messages.get("figures.grid.spoken"));
    names.setAccessibleText(messages.get("figures.names.spoken"));
    names.setId("figure-names");
    for (TableView<GridRow> half : List.of(names, table)) {
      // Set before the style is known, so that only the columns in sight are ever made.
      half.setFixedCellSize(ROW);
      half.setItems(model.rows());
      half.setRowFactory(owner -> new LineRow());
    }
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    FigureWords words = new FigureWords(messages);
    CellEdges edges = new CellEdges(model, findings, messages);
    model.columns().property().addListener((property, old, now) -> laying = true);
    new GridColumns(
        model,
        messages,
        pane,
        names,
        table,
        slot -> cell(slot, words, edges),
        () -> selection.move(0, 0));
    model.columns().property().addListener((property, old, now) -> laid());
    table
        .getFocusModel()
        .focusedCellProperty()
        .addListener(observable -> place(table.getFocusModel().getFocusedCell()));
    // A message above the grid makes it shorter; the cell that it is about stays in sight.
    table
        .heightProperty()
        .addListener(
            (property, old, now) ->
                at.get().ifPresent(spot -> Platform.runLater(() -> inView.bring(rowOf(spot)))));
    model.shown().addListener((property, old, now) -> cells.forEach(FigureCell::align));
    model.shown().addListener((property, old, now) -> cells.forEach(FigureCell::mark));
    findings.asked().addListener((property, old, now) -> cells.forEach(FigureCell::mark));
    model.lines().listingAnew().addListener((property, was, is) -> restore());
    names.setOnMouseClicked(event -> follow());
    GridClipboard clipboard =
        new GridClipboard(this, model, edits, gate, new Proposals(model, messages));
    GridKeys keys = new GridKeys(this, model, edits, clipboard);
    table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    new Composition(this, table);
    new GridDrag(selection, model, table, inView);
  }

  FrozenColumns<GridRow> node() {
    return pane;
  }

  /** The cell to type into with the cursor; empty while it is on no such cell. */
  ReadOnlyObjectProperty<Optional<Spot>> cursor() {
    return cursor.getReadOnlyProperty();
  }

  /** Where the cursor is, also on lines that cannot be typed into. */
  ReadOnlyObjectProperty<Optional<At>> at() {
    return at.getReadOnlyProperty();
  }

  /** Whether a cell is being typed into. */
  boolean typing() {
    return entry != null;
  }

  /** The field that is typed into; empty while there is none. */
  Optional<TextField> field() {
    return Optional.ofNullable(entry).map(Entry::field);
  }

  /**
   * Begins typing into the cell with the cursor, unless its year is closed; null begins with what
   * is there.
   */
  void begin(@Nullable String text) {
    begin(text, true);
  }

  /** Begins typing into the cell with the cursor while the keyboard stays with the table. */
  void beginUnder() {
    begin("", false);
  }

  private void begin(@Nullable String text, boolean takeKeyboard) {
    at.get()
        .filter(place -> place.row() instanceof ComputedRow)
        .ifPresent(place -> edits.tellComputed(place.row()));
    cursor
        .get()
        .filter(spot -> !edits.refusesTyping(spot.slot().year()))
        .ifPresent(
            spot -> {
              int row = model.rows().indexOf(spot.row());
              TableColumn<GridRow, ?> column = column(spot.slot());
              inView.bring(row);
              table.scrollToColumn(column);
              table.layout();
              cells.stream()
                  .filter(cell -> cell.getIndex() == row && column.equals(cell.getTableColumn()))
                  .filter(cell -> cell.getScene() != null)
                  .findFirst()
                  .ifPresent(cell -> open(cell, spot, text, takeKeyboard));
            });
  }

  /** Whether the field is taking the keyboard from the table just now. */
  boolean taking() {
    return taking;
  }

  /** Gives the field that was opened under a composition the keyboard, behind its text. */
  void takeKeyboard() {
    field()
        .ifPresent(
            field -> {
              taking = true;
              int caret = field.getCaretPosition();
              field.requestFocus();
              field.positionCaret(caret);
              taking = false;
            });
  }

  /**
   * Ends typing and enters the text. Text that is refused stays in its field; where the reader has
   * gone on to something else, it is kept as a draft.
   *
   * @param backToTable whether the reader stays in the grid
   * @return whether there was none or it was taken
   */
  boolean finish(boolean backToTable) {
    Entry ended = entry;
    if (ended == null || finishing) {
      return true;
    }
    // Entering may list the lines anew, which takes cells away from under the field.
    finishing = true;
    boolean taken =
        edits.enter(model.key(ended.spot().row(), ended.spot().slot()), ended.field().getText());
    finishing = false;
    if (taken || !backToTable) {
      close(ended, backToTable);
    } else {
      ended.field().requestFocus();
      ended.field().selectAll();
    }
    return taken;
  }

  /** Ends typing and drops the text. */
  void cancel() {
    Entry ended = entry;
    if (ended != null) {
      close(ended, true);
      edits.dropDraft();
    }
  }

  /** Goes back to a text that was refused, to put it right. */
  void resume(Draft draft) {
    if (!typing()) {
      show(draft.key());
      begin(draft.text());
    }
  }

  /** Gives the grid the keyboard. */
  void focus() {
    table.requestFocus();
  }

  /** What is selected, and the ways to go about. */
  GridSelection selection() {
    return selection;
  }

  /** Position of the line of a place; −1 if it is not in sight. */
  int rowOf(At spot) {
    return model.rows().indexOf(spot.row());
  }

  /** Shows the cell of a key, in whatever area and series it is. */
  void show(FigureKey key) {
    int row = model.rowOf(key);
    if (row >= 0) {
      selection.moveTo(row, model.position(new Slot(key.year(), key.series())));
    }
  }

  /** Shows a line, in whatever group it is, and a cell of it if a column is given. */
  void show(GridRow row, Optional<Slot> slot) {
    int position = model.lines().reveal(row.id());
    if (position >= 0) {
      selection.moveTo(position, slot.map(model::position).orElseGet(this::slotIndex));
    }
  }

  /** Where a cell stands on the screen; empty while the cursor is on none in sight. */
  Optional<Bounds> place() {
    return cells.stream()
        .filter(cell -> cell.getScene() != null && cell.isFocused())
        .map(cell -> cell.localToScreen(cell.getBoundsInLocal()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private void open(FigureCell cell, Spot spot, @Nullable String text, boolean takeKeyboard) {
    String start = text == null ? model.digits(spot.row(), spot.slot()) : text;
    TextField field = cell.open(start, takeKeyboard, () -> finish(false));
    field
        .textProperty()
        .addListener((property, old, now) -> model.typing(spot.row(), spot.slot(), now));
    entry = new Entry(cell, field, spot);
    model.typing(spot.row(), spot.slot(), start);
  }

  private void close(Entry ended, boolean backToTable) {
    entry = null;
    ended.cell().close();
    model.typed(ended.spot().row());
    if (backToTable) {
      table.requestFocus();
    }
  }

  /** A click on a line's name puts the cursor on it; one on the head of a group closes it. */
  private void follow() {
    int row = names.getSelectionModel().getSelectedIndex();
    if (row >= 0) {
      selection.moveTo(row, slotIndex());
      table.requestFocus();
      toggle();
    }
  }

  /** Closes or opens the group whose head has the cursor. */
  void toggle() {
    head().ifPresent(model.lines()::toggle);
  }

  /** The head that has the cursor; empty while it is on another line. */
  Optional<GroupRow> head() {
    return at.get()
        .flatMap(
            place -> place.row() instanceof GroupRow head ? Optional.of(head) : Optional.empty());
  }

  /** Where the cursor's column stands among those of numbers; the second if it is on none. */
  int slotIndex() {
    At place = last;
    return place == null ? 1 : model.position(place.slot());
  }

  /** Puts the cursor back on its line after the lines have been listed anew. */
  private void restore() {
    At before = last;
    boolean done = !model.lines().listingAnew().get();
    if (done && before != null && !model.rows().isEmpty()) {
      int row = model.rowLike(before.row());
      selection.moveTo(
          row < 0 ? model.lines().typed().stream().findFirst().orElse(0) : row, slotIndex());
      // At the same position there may be another line now, of which the table says nothing.
      place(table.getFocusModel().getFocusedCell());
    }
  }

  /** Puts the cursor back on its line and year after the columns have been laid out anew. */
  private void laid() {
    laying = false;
    At before = last;
    if (before != null) {
      selection.moveTo(rowOf(before), model.position(before.slot()));
    }
  }

  private void place(@Nullable TablePosition<?, ?> position) {
    if (laying || model.lines().listingAnew().get()) {
      return;
    }
    Optional<At> now = Optional.empty();
    if (position != null && position.getRow() >= 0 && position.getRow() < model.rows().size()) {
      GridRow row = model.rows().get(position.getRow());
      now = GridColumns.slotOf(position.getTableColumn()).map(slot -> new At(row, slot));
      names.getSelectionModel().clearAndSelect(position.getRow());
    }
    now.ifPresent(place -> last = place);
    Optional<Spot> spot =
        now.flatMap(
            place ->
                place.row() instanceof FigureRow line
                    ? Optional.of(new Spot(line, place.slot()))
                    : Optional.empty());
    spot.map(Spot::row).ifPresent(model.chosen()::at);
    cursor.set(spot);
    at.set(now);
  }

  /** The columns of the years. */
  List<TableColumn<GridRow, ?>> yearColumns() {
    return table.getColumns().stream()
        .filter(column -> GridColumns.yearOf(column).isPresent())
        .toList();
  }

  /** The column of a slot. */
  TableColumn<GridRow, ?> column(Slot slot) {
    return table.getColumns().stream()
        .filter(column -> GridColumns.slotOf(column).filter(slot::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private FigureCell cell(Slot slot, FigureWords words, CellEdges edges) {
    FigureCell cell =
        new FigureCell(
            () -> model.lines().decimals(slot),
            words,
            edges,
            row -> model.key(row, slot),
            () -> finish(false));
    cell.setOnMouseClicked(
        event -> {
          if (event.getButton() != MouseButton.PRIMARY) {
            return;
          }
          if (head().isPresent()) {
            toggle();
          } else if (event.getClickCount() == 2) {
            begin(null);
          }
        });
    cells.add(cell);
    return cell;
  }
}
