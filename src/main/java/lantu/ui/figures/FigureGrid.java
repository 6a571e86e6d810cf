package lantu.ui.figures;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * The table of indicators by years. The columns that say what a line is stay in sight while the
 * years scroll.
 */
final class FigureGrid {
  /** The cell that has the cursor. */
  record Spot(FigureRow row, PlanYear year) {}

  private final FiguresViewModel model;
  private final TableView<FigureRow> names = new TableView<>();
  private final TableView<FigureRow> table = new TableView<>();
  private final FrozenColumns<FigureRow> pane = new FrozenColumns<>(names, table);
  private final Set<FigureCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private final ReadOnlyObjectWrapper<Optional<Spot>> cursor =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final RowsInView inView;
  private @Nullable Entry entry;

  /** Where a selection with the keyboard began; null before the first. */
  private @Nullable Spot anchor;

  /** An entry under way: the cell, its text field and where it will go. */
  private record Entry(FigureCell cell, TextField field, Spot spot) {}

  FigureGrid(FiguresViewModel model, PasteGate gate, Messages messages) {
    this.model = model;
    this.inView = new RowsInView(table);
    pane.getStyleClass().add("figure-grid");
    table.setId("figure-grid");
    table.setItems(model.rows());
    names.setItems(model.rows());
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    FigureWords words = new FigureWords(model, messages);
    new GridColumns(
        model, messages, pane, names, table, year -> cell(year, words), () -> move(0, 0));
    table
        .getFocusModel()
        .focusedCellProperty()
        .addListener(observable -> place(table.getFocusModel().getFocusedCell()));
    // A message above the grid makes it shorter; the cell that it is about stays in sight.
    table
        .heightProperty()
        .addListener(
            (property, old, now) ->
                cursor.get().ifPresent(spot -> Platform.runLater(() -> inView.bring(rowOf(spot)))));
    model.shown().addListener((property, old, now) -> cells.forEach(FigureCell::align));
    model.role().addListener((property, old, now) -> moveTo(0, yearIndex()));
    names.setOnMouseClicked(event -> follow());
    GridKeys keys = new GridKeys(this, model, new GridClipboard(this, model, gate));
    table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
  }

  FrozenColumns<FigureRow> node() {
    return pane;
  }

  /** The cell with the cursor; empty while it is on no year. */
  ReadOnlyObjectProperty<Optional<Spot>> cursor() {
    return cursor.getReadOnlyProperty();
  }

  /** Whether a cell is being typed into. */
  boolean typing() {
    return entry != null;
  }

  /** Begins typing into the cell with the cursor; null begins with what is there. */
  void begin(@Nullable String text) {
    cursor
        .get()
        .ifPresent(
            spot -> {
              int row = model.rows().indexOf(spot.row());
              TableColumn<FigureRow, ?> column = column(spot.year());
              inView.bring(row);
              table.scrollToColumn(column);
              table.layout();
              cells.stream()
                  .filter(cell -> cell.getIndex() == row && column.equals(cell.getTableColumn()))
                  .filter(cell -> cell.getScene() != null)
                  .findFirst()
                  .ifPresent(cell -> open(cell, spot, text));
            });
  }

  /**
   * Ends typing and enters the text. Text that is refused stays in its field; where the reader has
   * gone on to something else, the model keeps it.
   *
   * @param backToTable whether the reader stays in the grid
   * @return whether there was none or it was taken
   */
  boolean finish(boolean backToTable) {
    Entry ended = entry;
    if (ended == null) {
      return true;
    }
    boolean taken = model.enter(ended.spot().row(), ended.spot().year(), ended.field().getText());
    if (taken || !backToTable) {
      close(ended, backToTable);
    } else {
      ended.field().selectAll();
    }
    return taken;
  }

  /** Ends typing and drops the text. */
  void cancel() {
    Entry ended = entry;
    if (ended != null) {
      close(ended, true);
      model.dropDraft();
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

  /** Moves the cursor; it stays inside the years and rows. */
  void move(int down, int right) {
    cursor
        .get()
        .ifPresent(
            spot ->
                moveTo(
                    model.rows().indexOf(spot.row()) + down,
                    model.years().indexOf(spot.year()) + right));
  }

  /** Puts the cursor on a cell of the grid and brings it into view. */
  void moveTo(int row, int yearIndex) {
    if (model.rows().isEmpty()) {
      return;
    }
    int toRow = Math.clamp(row, 0, model.rows().size() - 1);
    PlanYear year = model.years().get(Math.clamp(yearIndex, 0, model.years().size() - 1));
    TableColumn<FigureRow, ?> column = column(year);
    anchor = null;
    table.getSelectionModel().clearAndSelect(toRow, column);
    table.getFocusModel().focus(toRow, column);
    inView.bring(toRow);
    table.scrollToColumn(column);
  }

  /** Selects from the cell where the selection began to the one beside the cursor. */
  void extend(int down, int right) {
    cursor
        .get()
        .ifPresent(
            spot -> {
              Spot from = anchor == null || !isSelected(anchor) ? spot : anchor;
              int row = Math.clamp(rowOf(spot) + down, 0, model.rows().size() - 1);
              int year = model.years().indexOf(spot.year()) + right;
              PlanYear to = model.years().get(Math.clamp(year, 0, model.years().size() - 1));
              table.getSelectionModel().clearSelection();
              table
                  .getSelectionModel()
                  .selectRange(rowOf(from), column(from.year()), row, column(to));
              table.getFocusModel().focus(row, column(to));
              inView.bring(row);
              table.scrollToColumn(column(to));
              anchor = from;
            });
  }

  /** Selects every year of every row. */
  void selectAll() {
    if (!model.rows().isEmpty()) {
      table
          .getSelectionModel()
          .selectRange(
              0,
              column(model.years().getFirst()),
              model.rows().size() - 1,
              column(model.years().getLast()));
    }
  }

  private boolean isSelected(Spot spot) {
    return table.getSelectionModel().isSelected(rowOf(spot), column(spot.year()));
  }

  private int rowOf(Spot spot) {
    return model.rows().indexOf(spot.row());
  }

  /** Shows the cell of a key, in whatever area and series it is. */
  void show(FigureKey key) {
    model.areas().stream()
        .filter(area -> area.code().equals(key.area()))
        .forEach(model.area()::set);
    model.series().set(key.series());
    int row = model.rowOf(key.indicator().value());
    if (row >= 0) {
      moveTo(row, model.years().indexOf(key.year()));
    }
  }

  /** The columns of the cells that are selected in a row, by position from the left. */
  SortedMap<Integer, TableColumn<FigureRow, ?>> selected(int row) {
    SortedMap<Integer, TableColumn<FigureRow, ?>> found = new TreeMap<>();
    for (int i = 0; i < table.getVisibleLeafColumns().size(); i++) {
      TableColumn<FigureRow, ?> column = table.getVisibleLeafColumns().get(i);
      if (table.getSelectionModel().isSelected(row, column)) {
        found.put(i, column);
      }
    }
    return found;
  }

  private void open(FigureCell cell, Spot spot, @Nullable String text) {
    String start = text == null ? model.digits(spot.row(), spot.year()) : text;
    entry = new Entry(cell, cell.open(start, () -> finish(false)), spot);
  }

  private void close(Entry ended, boolean backToTable) {
    entry = null;
    ended.cell().close();
    if (backToTable) {
      table.requestFocus();
    }
  }

  /** A click on an indicator's name puts the cursor on its line. */
  private void follow() {
    int row = names.getSelectionModel().getSelectedIndex();
    if (row >= 0) {
      moveTo(row, yearIndex());
      table.requestFocus();
    }
  }

  /** Where the cursor's year stands among the years; the first plan year if it is on none. */
  private int yearIndex() {
    return cursor.get().map(spot -> model.years().indexOf(spot.year())).orElse(1);
  }

  private void place(@Nullable TablePosition<?, ?> position) {
    Optional<Spot> spot = Optional.empty();
    if (position != null && position.getRow() >= 0 && position.getRow() < model.rows().size()) {
      FigureRow row = model.rows().get(position.getRow());
      spot = GridColumns.yearOf(position.getTableColumn()).map(year -> new Spot(row, year));
      names.getSelectionModel().clearAndSelect(position.getRow());
    }
    cursor.set(spot);
  }

  private TableColumn<FigureRow, ?> column(PlanYear year) {
    return table.getColumns().stream()
        .filter(column -> GridColumns.yearOf(column).filter(year::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private FigureCell cell(PlanYear year, FigureWords words) {
    FigureCell cell = new FigureCell(() -> model.decimals(year), words, () -> finish(false));
    cell.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            begin(null);
          }
        });
    cells.add(cell);
    return cell;
  }
}
