package lantu.chart;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import lantu.text.PlainText;

/**
 * A chart's data as text, for the reader who wants the numbers, the clipboard and reports.
 *
 * @param headers the category's name, then one per series, then one per target line
 * @param rows one per category; a gap is the empty text
 */
public record ChartTable(List<String> headers, List<List<String>> rows) implements Serializable {
  /** Copies the lists. */
  public ChartTable {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Lines of tab-separated cells, as spreadsheets paste them; none is taken for a formula. */
  public String tabbed() {
    return line(headers) + rows.stream().map(ChartTable::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(PlainText::cell).collect(Collectors.joining("\t", "", "\n"));
  }
}
