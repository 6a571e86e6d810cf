package lantu.ui.figures;

import java.util.ArrayList;
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
import lantu.value.Refusal;
import lantu.work.ProposedFigures;
import lantu.work.SpreadsheetBlock;

/** Copies the grid's selected cells, pastes into them and empties them. */
final class GridClipboard {
  private final FigureGrid grid;
  private final FiguresViewModel model;
  private final FigureEdits edits;
  private final Proposals proposals;
  private final PasteGate gate;

  GridClipboard(
      FigureGrid grid,
      FiguresViewModel model,
      FigureEdits edits,
      PasteGate gate,
      Proposals proposals) {
    this.grid = grid;
    this.model = model;
    this.edits = edits;
    this.gate = gate;
    this.proposals = proposals;
  }

  /**
   * Copies the rectangle around the selected cells; cells in it that are not selected are empty.
   * Computed lines are passed over, so that what is copied can be pasted back, unless only such are
   * selected.
   */
  void copy() {
    List<SortedMap<Integer, String>> lines = new ArrayList<>();
    TreeSet<Integer> columns = new TreeSet<>();
    for (int row : copied()) {
      SortedMap<Integer, String> line = new TreeMap<>();
      grid.selection().selected(row).forEach((index, column) -> line.put(index, text(row, column)));
      lines.add(line);
      columns.addAll(line.keySet());
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
    List<List<String>> block;
    try {
      block = SpreadsheetBlock.read(html, text);
    } catch (Refusal refusal) {
      edits.tell(refusal);
      return;
    }
    List<Cell> cells = cells();
    if (block.isEmpty() || cells.isEmpty()) {
      tellComputed();
      return;
    }
    Optional<ProposedFigures> table =
        proposals.table(model.columns().seriesOf(cells.getFirst().slot()), block);
    if (table.isPresent()) {
      gate.table(table.get());
    } else if (block.size() == 1 && block.getFirst().size() == 1) {
      gate.paste(proposals.of(entries(cells, at -> Optional.of(block.getFirst().getFirst()))));
    } else {
      FigureRow first = cells.getFirst().line();
      int left = cells.stream().mapToInt(cell -> model.position(cell.slot())).min().orElseThrow();
      gate.paste(proposals.of(first, left, block));
    }
  }

  /** Empties the selected cells. */
  void empty() {
    List<Cell> cells = cells();
    if (cells.isEmpty()) {
      tellComputed();
    } else {
      edits.takeAll(proposals.of(entries(cells, cell -> Optional.of(""))));
    }
  }

  /**
   * Fills the selected cells with the number at the top of their column; where one row is selected,
   * with the number above it.
   */
  void fillDown() {
    List<Cell> cells = cells();
    int top = cells.stream().mapToInt(Cell::row).min().orElse(0);
    boolean oneRow = cells.stream().allMatch(cell -> cell.row() == top);
    int from = oneRow ? above(top) : top;
    fill(cells, cell -> cell.row() == from || from < 0 ? Optional.empty() : at(from, cell.slot()));
  }

  /**
   * Fills the selected cells with the number at the left of their row; where one column is
   * selected, with the number to the left of it.
   */
  void fillRight() {
    List<Cell> cells = cells();
    List<Slot> slots = model.slots();
    int left = cells.stream().mapToInt(cell -> slots.indexOf(cell.slot())).min().orElse(0);
    boolean oneColumn = cells.stream().allMatch(cell -> slots.indexOf(cell.slot()) == left);
    int from = oneColumn ? left - 1 : left;
    fill(
        cells,
        cell ->
            from < 0 || slots.indexOf(cell.slot()) == from
                ? Optional.empty()
                : at(cell.row(), slots.get(from)));
  }

  /** A selected cell that can be typed into. */
  private record Cell(int row, FigureRow line, Slot slot) {}

  /** Selected rows to copy. */
  private List<Integer> copied() {
    List<Integer> selected = new ArrayList<>();
    for (int row = 0; row < model.rows().size(); row++) {
      if (!(model.rows().get(row) instanceof GroupRow)
          && !grid.selection().selected(row).isEmpty()) {
        selected.add(row);
      }
    }
    List<Integer> typed =
        selected.stream().filter(row -> model.rows().get(row) instanceof FigureRow).toList();
    return typed.isEmpty() ? selected : typed;
  }

  private void tellComputed() {
    grid.at()
        .get()
        .map(FigureGrid.At::row)
        .filter(ComputedRow.class::isInstance)
        .ifPresent(edits::tellComputed);
  }

  /** The line above that can be typed into; −1 if there is none. */
  private int above(int row) {
    return model.lines().typed().reversed().stream().filter(at -> at < row).findFirst().orElse(-1);
  }

  private Optional<String> at(int row, Slot slot) {
    return Optional.of(model.digits(model.rows().get(row), slot));
  }

  private void fill(List<Cell> cells, Function<Cell, Optional<String>> text) {
    gate.fill(proposals.of(entries(cells, text)));
  }

  private List<Proposals.Entry> entries(List<Cell> cells, Function<Cell, Optional<String>> text) {
    List<Proposals.Entry> entries = new ArrayList<>();
    for (Cell cell : cells) {
      text.apply(cell)
          .ifPresent(typed -> entries.add(new Proposals.Entry(cell.line(), cell.slot(), typed)));
    }
    return entries;
  }

  /** The selected cells of numbers, from the top. */
  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int row : model.lines().typed()) {
      FigureRow line = (FigureRow) model.rows().get(row);
      grid.selection().selected(row).values().stream()
          .flatMap(column -> GridColumns.slotOf(column).stream())
          .forEach(slot -> cells.add(new Cell(row, line, slot)));
    }
    return cells;
  }

  private String text(int row, TableColumn<?, ?> column) {
    Optional<Slot> slot = GridColumns.slotOf(column);
    GridRow line = model.rows().get(row);
    return slot.isPresent()
        ? model.digits(line, slot.get())
        : String.valueOf(column.getCellData(row));
  }
}
