package lantu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays the cells of an HTML table out on a grid, with room for those that span several. */
final class SpannedRows {
  private final List<List<String>> rows = new ArrayList<>();

  /** Columns of the row under way that a cell above reaches into → how many rows it has left. */
  private Map<Integer, Integer> reaching = new TreeMap<>();

  private Map<Integer, Integer> next = new TreeMap<>();

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

  /** Adds a cell to the row under way. */
  void cell(String text, int columns, int lines) {
    List<String> row = rows.getLast();
    while (reaching.containsKey(row.size())) {
      row.add("");
    }
    for (int i = 0; i < columns; i++) {
      if (lines > 1) {
        next.put(row.size(), lines - 1);
      }
      row.add(i == 0 ? text : "");
    }
  }

  /** The rows so far. */
  List<List<String>> rows() {
    return rows;
  }
}
