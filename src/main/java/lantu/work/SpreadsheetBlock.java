package lantu.work;

import java.util.List;
import lantu.exchange.ClipboardTable;

/** The block of cells that a spreadsheet has put on the clipboard, for screens. */
public final class SpreadsheetBlock {
  private SpreadsheetBlock() {}

  /**
   * The rows of the block; none if the clipboard has no cells.
   *
   * @param html the clipboard's HTML; empty if it has none
   * @param text the clipboard's text; empty if it has none
   */
  public static List<List<String>> read(String html, String text) {
    return ClipboardTable.of(html, text).rows();
  }
}
