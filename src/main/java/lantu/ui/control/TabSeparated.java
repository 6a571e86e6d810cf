package lantu.ui.control;

import java.util.List;
import lantu.text.PlainText;

/**
 * The text that spreadsheets take from the clipboard: lines of tab-separated cells, none of which
 * they take for a formula.
 */
public final class TabSeparated {
  private TabSeparated() {}

  /** Rows of cells as clipboard text; cells hold no tab and no line break. */
  public static String join(List<List<String>> rows) {
    return String.join(
        "\n",
        rows.stream()
            .map(row -> String.join("\t", row.stream().map(PlainText::cell).toList()))
            .toList());
  }
}
