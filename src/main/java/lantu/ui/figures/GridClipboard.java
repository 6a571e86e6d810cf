package lantu.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import lantu.ui.control.TabSeparated;
import lantu.value.PlanYear;

/** Copies the grid's selected cells, pastes into them and empties them. */
final class GridClipboard {
  private final FigureGrid grid;
  private final FiguresViewModel model;

  GridClipboard(FigureGrid grid, FiguresViewModel model) {
    this.grid = grid;
    this.model = model;
  }

  /**
   * Copies the rectangle around the selected cells; cells in it that are not selected are empty.
   */
  void copy() {
    List<SortedMap<Integer, String>> lines = new ArrayList<>();
    TreeSet<Integer> columns = new TreeSet<>();
    for (int row = 0; row < model.rows().size(); row++) {
      SortedMap<Integer, String> line = new TreeMap<>();
      int at = row;
      grid.selected(row).forEach((index, column) -> line.put(index, text(at, column)));
      if (!line.isEmpty()) {
        lines.add(line);
        columns.addAll(line.keySet());
      }
    }
    List<List<String>> block = new ArrayList<>();
    for (SortedMap<Integer, String> line : lines) {
      List<String> cells = new ArrayList<>();
      for (int index = columns.first(); index <= columns.last(); index++) {
        cells.add(line.getOrDefault(index, ""));
      }
      block.add(cells);
    }
    if (!block.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(TabSeparated.join(block));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** Enters the clipboard's block of cells from the cursor on. */
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    Optional<FigureGrid.Spot> spot = grid.cursor().get();
    if (text != null && spot.isPresent()) {
      int row = model.rows().indexOf(spot.get().row());
      model.enterBlock(row, spot.get().year(), TabSeparated.split(text));
    }
  }

  /** Empties the selected cells. */
  void empty() {
    for (int row = 0; row < model.rows().size(); row++) {
      FigureRow line = model.rows().get(row);
      grid.selected(row).values().stream()
          .flatMap(column -> GridColumns.yearOf(column).stream())
          .forEach(year -> model.enter(line, year, ""));
    }
  }

  private String text(int row, TableColumn<?, ?> column) {
    Optional<PlanYear> year = GridColumns.yearOf(column);
    FigureRow line = model.rows().get(row);
    return year.isPresent()
        ? model.digits(line, year.get())
        : String.valueOf(column.getCellData(row));
  }
}
