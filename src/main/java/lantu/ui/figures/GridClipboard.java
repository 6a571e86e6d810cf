package lantu.ui.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import lantu.ui.control.TabSeparated;
import lantu.value.PlanYear;
import lantu.work.ProposedFigures;
import lantu.work.SpreadsheetBlock;

/** Copies the grid's selected cells, pastes into them and empties them. */
final class GridClipboard {
  private final FigureGrid grid;
  private final FiguresViewModel model;
  private final PasteGate gate;

  GridClipboard(FigureGrid grid, FiguresViewModel model, PasteGate gate) {
    this.grid = grid;
    this.model = model;
    this.gate = gate;
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

  /** Copies the selected cells and empties them. */
  void cut() {
    copy();
    empty();
  }

  /**
   * Enters the clipboard's block of cells from the top left selected cell on; a single value goes
   * into every selected cell, and a table that names its indicators and years into those.
   */
  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String html = Objects.requireNonNullElse(clipboard.getHtml(), "");
    String text = Objects.requireNonNullElse(clipboard.getString(), "");
    List<List<String>> block = SpreadsheetBlock.read(html, text);
    List<Cell> cells = cells();
    if (block.isEmpty() || cells.isEmpty()) {
      return;
    }
    Optional<ProposedFigures> table = model.proposeTable(block);
    if (table.isPresent()) {
      gate.table(table.get());
    } else if (block.size() == 1 && block.getFirst().size() == 1) {
      gate.paste(model.propose(entries(cells, at -> Optional.of(block.getFirst().getFirst()))));
    } else {
      Cell first = cells.getFirst();
      PlanYear left = cells.stream().map(Cell::year).min(Comparator.naturalOrder()).orElseThrow();
      gate.paste(model.propose(first.row(), left, block));
    }
  }

  /** Empties the selected cells. */
  void empty() {
    model.takeAll(model.propose(entries(cells(), cell -> Optional.of(""))));
  }

  /**
   * Fills the selected cells with the number at the top of their column; where one row is selected,
   * with the number above it.
   */
  void fillDown() {
    List<Cell> cells = cells();
    int top = cells.stream().mapToInt(Cell::row).min().orElse(0);
    boolean oneRow = cells.stream().allMatch(cell -> cell.row() == top);
    int from = oneRow ? top - 1 : top;
    fill(cells, cell -> cell.row() == from || from < 0 ? Optional.empty() : at(from, cell.year()));
  }

  /**
   * Fills the selected cells with the number at the left of their row; where one column is
   * selected, with the number to the left of it.
   */
  void fillRight() {
    List<Cell> cells = cells();
    List<PlanYear> years = model.years();
    int left = cells.stream().mapToInt(cell -> years.indexOf(cell.year())).min().orElse(0);
    boolean oneColumn = cells.stream().allMatch(cell -> years.indexOf(cell.year()) == left);
    int from = oneColumn ? left - 1 : left;
    fill(
        cells,
        cell ->
            from < 0 || years.indexOf(cell.year()) == from
                ? Optional.empty()
                : at(cell.row(), years.get(from)));
  }

  /** A selected cell of a year. */
  private record Cell(int row, PlanYear year) {}

  private Optional<String> at(int row, PlanYear year) {
    return Optional.of(model.digits(model.rows().get(row), year));
  }

  private void fill(List<Cell> cells, Function<Cell, Optional<String>> text) {
    gate.fill(model.propose(entries(cells, text)));
  }

  private List<FiguresViewModel.Entry> entries(
      List<Cell> cells, Function<Cell, Optional<String>> text) {
    List<FiguresViewModel.Entry> entries = new ArrayList<>();
    for (Cell cell : cells) {
      FigureRow row = model.rows().get(cell.row());
      text.apply(cell)
          .ifPresent(typed -> entries.add(new FiguresViewModel.Entry(row, cell.year(), typed)));
    }
    return entries;
  }

  /** The selected cells of years, from the top. */
  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < model.rows().size(); row++) {
      int at = row;
      grid.selected(row).values().stream()
          .flatMap(column -> GridColumns.yearOf(column).stream())
          .forEach(year -> cells.add(new Cell(at, year)));
    }
    return cells;
  }

  private String text(int row, TableColumn<?, ?> column) {
    Optional<PlanYear> year = GridColumns.yearOf(column);
    FigureRow line = model.rows().get(row);
    return year.isPresent()
        ? model.digits(line, year.get())
        : String.valueOf(column.getCellData(row));
  }
}
