package lantu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantu.value.Refusal;

/** Lays the cells of an HTML table out on a grid, with room for those that span several. */
final class SpannedRows {
  private final List<List<String>> rows = new ArrayList<>();

  /** Columns of the row under way that a cell above reaches into → how many rows it has left. */
  private Map<Integer, Integer> reaching = new TreeMap<>();

  private Map<Integer, Integer> next = new TreeMap<>();

  private int cells;

  /** Begins a row. */
  void begin() {
    reaching = next;
    next = new TreeMap<>();
    reaching.forEach(
        (column, left) -> {
          if (left > 1) {
            next.put(column, left - 1);
          }
        });
    rows.add(new ArrayList<>());
  }

  /**
   * Adds a cell to the row under way.
   *
   * @throws Refusal {@code exchange.table.large} if the grid has become larger than any table
   */
  void cell(String text, int columns, int lines) {
    List<String> row = rows.getLast();
    while (reaching.containsKey(row.size())) {
      add(row, "");
    }
    for (int i = 0; i < columns; i++) {
      if (lines > 1) {
        next.put(row.size(), lines - 1);
      }
      add(row, i == 0 ? text : "");
    }
  }

  private void add(List<String> row, String text) {
    if (++cells > ClipboardTable.MOST_CELLS) {
      throw new Refusal("exchange.table.large", ClipboardTable.MOST_CELLS);
    }
    row.add(text);
  }

  /** The rows so far. */
  List<List<String>> rows() {
    return rows;
  }
}
