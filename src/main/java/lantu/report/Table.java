package lantu.report;

import java.util.ArrayList;
import java.util.List;
import lantu.text.PlainText;

/**
 * A table.
 *
 * @param label 表1
 * @param caption its title
 * @param unitLine the unit of all its numbers, above it on the right; empty where a column says it
 * @param rules which lines it has
 * @param columns its columns
 * @param header its header rows, each from left to right without the places covered from above
 * @param rows its rows, each with one cell for every column
 * @param notes the lines under it, with their numbers
 */
public record Table(
    String label,
    String caption,
    String unitLine,
    Rules rules,
    List<Column> columns,
    List<List<HeaderCell>> header,
    List<List<Cell>> rows,
    List<String> notes)
    implements Block {
  /** The lines of a table. */
  public enum Rules {
    /** Every cell has its frame. */
    GRID,
    /** The same in small type, for long annexes. */
    DENSE,
    /** 三线表: above and below the header, and below the last row. */
    THREE_LINE
  }

  private static final int MOST_ROWS_KEPT = 12;
  private static final int LONGEST_KEPT = 30;

  /**
   * Copies the lists; leaves out signs that cannot be seen; checks that header and rows fit the
   * columns.
   */
  public Table {
    columns = List.copyOf(columns);
    header = header.stream().map(List::copyOf).toList();
    rows = rows instanceof SteppedRows ? rows : rows.stream().map(List::copyOf).toList();
    caption = PlainText.clean(caption);
    notes = notes.stream().map(PlainText::clean).toList();
    for (List<Cell> row : rows instanceof SteppedRows ? List.<List<Cell>>of() : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            label + ": " + row.size() + " cells for " + columns.size() + " columns");
      }
    }
    int covered = header.stream().flatMap(List::stream).mapToInt(c -> c.across() * c.down()).sum();
    if (covered != header.size() * columns.size()) {
      throw new IllegalArgumentException(label + ": the header does not cover its columns");
    }
  }

  /** The same, telling of each row that is read from now on. */
  Table stepped(Runnable step) {
    return new Table(
        label, caption, unitLine, rules, columns, header, new SteppedRows(rows, step), notes);
  }

  /** Whether its cells have frames. */
  public boolean framed() {
    return rules != Rules.THREE_LINE;
  }

  /** Whether it is set in small type. */
  public boolean dense() {
    return rules == Rules.DENSE;
  }

  /** How many columns the cell at a column covers. */
  public int across(List<Cell> row, int column) {
    return row.get(column) instanceof Cell.Spread ? columns.size() - column : 1;
  }

  /** Label and caption as printed. */
  public String title() {
    return label + "　" + caption;
  }

  /** Whether it is short enough to stand whole on one page. */
  public boolean keptWhole() {
    return rows.size() <= MOST_ROWS_KEPT
        && rows.stream()
            .flatMap(List::stream)
            .allMatch(cell -> cell.text().length() <= LONGEST_KEPT);
  }

  /** The header's cells with their places, row by row. */
  public List<HeaderCell.Placed> placedHeader() {
    List<HeaderCell.Placed> placed = new ArrayList<>();
    for (int row = 0; row < header.size(); row++) {
      int column = 0;
      for (HeaderCell cell : header.get(row)) {
        while (covered(placed, row, column)) {
          column++;
        }
        placed.add(new HeaderCell.Placed(row, column, cell));
        column += cell.across();
      }
    }
    return placed;
  }

  /**
   * Shares a length out to the columns. Where there is enough, each gets more in proportion; where
   * there is too little, text to read gives way first, since it can be broken into lines.
   *
   * @param length the whole, in any unit
   * @param character a half-width character of the table's type, in the same unit
   */
  public List<Integer> widths(int length, int character) {
    int wanted = columns.stream().mapToInt(Column::width).sum();
    int toRead = columns.stream().filter(Table::toRead).mapToInt(Column::width).sum();
    int rest = length - (wanted - toRead) * character;
    boolean textGivesWay = wanted * character > length && rest * 2 > toRead * character;
    List<Integer> widths = new ArrayList<>();
    int shared = 0;
    for (Column column : columns) {
      int width =
          !textGivesWay
              ? length * column.width() / wanted
              : toRead(column) ? rest * column.width() / toRead : column.width() * character;
      widths.add(width);
      shared += width;
    }
    int last = widths.size() - 1;
    widths.set(last, widths.get(last) + length - shared);
    return widths;
  }

  private static boolean toRead(Column column) {
    return column.align() == Align.LEFT;
  }

  private static boolean covered(List<HeaderCell.Placed> placed, int row, int column) {
    return placed.stream().anyMatch(cell -> cell.covers(row, column));
  }
}
