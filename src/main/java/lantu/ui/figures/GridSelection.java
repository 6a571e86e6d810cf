package lantu.ui.figures;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import lantu.value.PlanYear;
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

  /** Moves the cursor; it stays inside the years and rows. */
  void move(int down, int right) {
    grid.at()
        .get()
        .ifPresent(
            spot -> moveTo(grid.rowOf(spot) + down, model.years().indexOf(spot.year()) + right));
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
              moveTo(there, model.years().indexOf(spot.year()) + right);
            });
  }

  /** Puts the cursor on a cell of the grid and brings it into view. */
  void moveTo(int row, int yearIndex) {
    if (model.rows().isEmpty()) {
      return;
    }
    int toRow = Math.clamp(row, 0, model.rows().size() - 1);
    PlanYear year = model.years().get(Math.clamp(yearIndex, 0, model.years().size() - 1));
    TableColumn<GridRow, ?> column = grid.column(year);
    anchor = null;
    table.getSelectionModel().clearAndSelect(toRow, column);
    table.getFocusModel().focus(toRow, column);
    inView.bring(toRow);
    table.scrollToColumn(column);
  }

  /** Lets a selection begin at a cell. */
  void begin(GridRow row, PlanYear year) {
    anchor = new FigureGrid.At(row, year);
  }

  /** Selects from the cell where the selection began to the one beside the cursor. */
  void extend(int down, int right) {
    grid.at()
        .get()
        .ifPresent(
            spot -> extendTo(grid.rowOf(spot) + down, model.years().indexOf(spot.year()) + right));
  }

  /** Selects from the cell where the selection began to a cell, which gets the cursor. */
  void extendTo(int toRow, int toYear) {
    grid.at()
        .get()
        .ifPresent(
            spot -> {
              FigureGrid.At from = anchor == null || !isSelected(anchor) ? spot : anchor;
              int row = Math.clamp(toRow, 0, model.rows().size() - 1);
              PlanYear to = model.years().get(Math.clamp(toYear, 0, model.years().size() - 1));
              table.getSelectionModel().clearSelection();
              table
                  .getSelectionModel()
                  .selectRange(grid.rowOf(from), grid.column(from.year()), row, grid.column(to));
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

  /** Selects every year of every row. */
  void selectAll() {
    if (!model.rows().isEmpty()) {
      table
          .getSelectionModel()
          .selectRange(
              0,
              grid.column(model.years().getFirst()),
              model.rows().size() - 1,
              grid.column(model.years().getLast()));
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
        && table.getSelectionModel().isSelected(grid.rowOf(spot), grid.column(spot.year()));
  }
}
