package lantu.ui.control;

import java.util.ArrayList;
import java.util.List;

/** The text that spreadsheets exchange over the clipboard: lines of tab-separated cells. */
public final class TabSeparated {
  private TabSeparated() {}

  /** Rows of cells as clipboard text; cells hold no tab and no line break. */
  public static String join(List<List<String>> rows) {
    return String.join("\n", rows.stream().map(row -> String.join("\t", row)).toList());
  }

  /**
   * The rows of cells in clipboard text. The line break that a spreadsheet puts behind the last row
   * adds no row. Empty text has no rows.
   */
  public static List<List<String>> split(String text) {
    String body = text.replace("\r\n", "\n").replace('\r', '\n');
    if (body.endsWith("\n")) {
      body = body.substring(0, body.length() - 1);
    }
    List<List<String>> rows = new ArrayList<>();
    if (!body.isEmpty()) {
      for (String line : body.split("\n", -1)) {
        rows.add(List.of(line.split("\t", -1)));
      }
    }
    return List.copyOf(rows);
  }
}
