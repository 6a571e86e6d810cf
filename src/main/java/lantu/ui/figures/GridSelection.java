package lantu.ui.figures;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Which cells of the grid are selected, and how the cursor goes from one to another. */
final class GridSelection {
  private final FigureGrid grid;
  private final FiguresViewModel model;
  private final TableView<GridRow> table;
  private final RowsInView inView;

  /** Where a selection began; null before the first. */
  private FigureGrid.@Nullable At anchor;

  GridSelection(
      FigureGrid grid, FiguresViewModel model, TableView<GridRow> table, RowsInView inView) {
    this.grid = grid;
    this.model = model;
    this.table = table;
    this.inView = inView;
  }

  /** Moves the cursor; it stays inside the columns and rows. */
  void move(int down, int right) {
    grid.at()
        .get()
        .ifPresent(spot -> moveTo(grid.rowOf(spot) + down, model.position(spot.slot()) + right));
  }

  /** Moves the cursor past lines that cannot be typed into; stays where there is no other. */
  void step(int down, int right) {
    grid.at()
        .get()
        .ifPresent(
            spot -> {
              List<Integer> typed = model.lines().typed();
              int here = grid.rowOf(spot);
              int there =
                  down > 0
                      ? typed.stream().filter(row -> row > here).findFirst().orElse(here)
                      : down < 0
                          ? typed.reversed().stream()
                              .filter(row -> row < here)
                              .findFirst()
                              .orElse(here)
                          : here;
              moveTo(there, model.position(spot.slot()) + right);
            });
  }

  /** Puts the cursor on a cell of the grid and brings it into view. */
  void moveTo(int row, int slotIndex) {
    if (model.rows().isEmpty()) {
      return;
    }
    int toRow = Math.clamp(row, 0, model.rows().size() - 1);
    Slot slot = model.slots().get(Math.clamp(slotIndex, 0, model.slots().size() - 1));
    TableColumn<GridRow, ?> column = grid.column(slot);
    anchor = null;
    table.getSelectionModel().clearAndSelect(toRow, column);
    table.getFocusModel().focus(toRow, column);
    inView.bring(toRow);
    table.scrollToColumn(column);
  }

  /** Lets a selection begin at a cell. */
  void begin(GridRow row, Slot slot) {
    anchor = new FigureGrid.At(row, slot);
  }

  /** Selects from the cell where the selection began to the one beside the cursor. */
  void extend(int down, int right) {
    grid.at()
        .get()
        .ifPresent(spot -> extendTo(grid.rowOf(spot) + down, model.position(spot.slot()) + right));
  }

  /** Selects from the cell where the selection began to a cell, which gets the cursor. */
  void extendTo(int toRow, int toSlot) {
    grid.at()
        .get()
        .ifPresent(
            spot -> {
              FigureGrid.At from = anchor == null || !isSelected(anchor) ? spot : anchor;
              int row = Math.clamp(toRow, 0, model.rows().size() - 1);
              Slot to = model.slots().get(Math.clamp(toSlot, 0, model.slots().size() - 1));
              table.getSelectionModel().clearSelection();
              table
                  .getSelectionModel()
                  .selectRange(grid.rowOf(from), grid.column(from.slot()), row, grid.column(to));
              table.getFocusModel().focus(row, grid.column(to));
              inView.bring(row);
              table.scrollToColumn(grid.column(to));
              anchor = from;
            });
  }

  /** How many rows are in sight. */
  int page() {
    return inView.count();
  }

  /** Selects every column of every row. */
  void selectAll() {
    if (!model.rows().isEmpty()) {
      table
          .getSelectionModel()
          .selectRange(
              0,
              grid.column(model.slots().getFirst()),
              model.rows().size() - 1,
              grid.column(model.slots().getLast()));
    }
  }

  /** The columns of the cells that are selected in a row, by position from the left. */
  SortedMap<Integer, TableColumn<GridRow, ?>> selected(int row) {
    SortedMap<Integer, TableColumn<GridRow, ?>> found = new TreeMap<>();
    for (int i = 0; i < table.getVisibleLeafColumns().size(); i++) {
      TableColumn<GridRow, ?> column = table.getVisibleLeafColumns().get(i);
      if (table.getSelectionModel().isSelected(row, column)) {
        found.put(i, column);
      }
    }
    return found;
  }

  private boolean isSelected(FigureGrid.At spot) {
    return grid.rowOf(spot) >= 0
        && table.getSelectionModel().isSelected(grid.rowOf(spot), grid.column(spot.slot()));
  }
}
