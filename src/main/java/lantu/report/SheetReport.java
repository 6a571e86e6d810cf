package lantu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lantu.chart.ChartModel;
import lantu.text.Messages;

/** What a screen shows, on paper: its charts and then its tables as they stand there. */
public final class SheetReport {
  private static final Pattern NUMBER = Pattern.compile("[-+−]?[\\d,]+(\\.\\d+)?%?");
  private static final int LEAST_WIDTH = 6;
  private static final int MOST_WIDTH = 40;
  private static final int MOST_UPRIGHT = 6;
  private static final char FIRST_CHINESE = '\u2018';

  /**
   * A table as a screen shows it.
   *
   * @param title what it lists
   * @param head the columns' headings
   * @param rows the rows, each with a cell for every column
   */
  public record Lines(String title, List<String> head, List<List<String>> rows) {
    /** Copies the lists. */
    public Lines {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  private SheetReport() {}

  /**
   * The report.
   *
   * @param fileName the name for its file, without extension, good for every file system
   * @param below lines under the title
   * @param mark what every page must bear; empty for none
   */
  public static Report of(
      String fileName,
      String title,
      List<String> below,
      String mark,
      List<ChartModel> charts,
      List<Lines> tables,
      Messages messages) {
    ReportBody body = new ReportBody(messages);
    for (ChartModel chart : charts) {
      String note = chart.note();
      body.chart(new Chart(body.nextFigureLabel(), chart.title(), chart, note == null ? "" : note));
    }
    boolean wide = tables.stream().anyMatch(table -> table.head().size() > MOST_UPRIGHT);
    tables.forEach(table -> body.table(table(body.nextTableLabel(), table)));
    return new Report(
        fileName,
        title,
        below,
        mark,
        "",
        wide ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
        body.blocks());
  }

  /** A table of lines. */
  static Table table(String label, Lines lines) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < lines.head().size(); i++) {
      columns.add(column(lines, i));
    }
    return new Table(
        label,
        lines.title(),
        "",
        Table.Rules.GRID,
        columns,
        List.of(lines.head().stream().map(HeaderCell::of).toList()),
        lines.rows().stream().map(row -> row.stream().<Cell>map(Cell.Text::new).toList()).toList(),
        List.of());
  }

  private static Column column(Lines lines, int at) {
    int longest = halves(lines.head().get(at));
    boolean numbers = true;
    for (List<String> row : lines.rows()) {
      String text = row.get(at);
      longest = Math.max(longest, halves(text));
      numbers &= text.isBlank() || NUMBER.matcher(text).matches();
    }
    return new Column(
        Math.clamp(longest + 2L, LEAST_WIDTH, MOST_WIDTH), numbers ? Align.CENTER : Align.LEFT);
  }

  /** How wide words are: a Chinese character or mark is as wide as two letters. */
  private static int halves(String words) {
    return words.chars().map(c -> c >= FIRST_CHINESE ? 2 : 1).sum();
  }
}
