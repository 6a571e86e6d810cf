package lantu.exchange;

import java.util.ArrayList;
import java.util.List;
import lantu.text.PlainText;
import lantu.value.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The block of cells that a spreadsheet puts on the clipboard, read from its HTML table or from its
 * tab-separated text.
 *
 * <p>Cells hold what the spreadsheet showed, not what it hid behind a number format: that is what
 * the reader copied. They are stripped of surrounding space; line breaks inside stay, signs that
 * cannot be seen do not.
 *
 * @param rows the rows from the top, each as long as it was copied; may be ragged, or none
 */
public record ClipboardTable(List<List<String>> rows) {
  /** Stands for a line break while the blanks of the HTML are put together; no cell holds it. */
  private static final String LINE = "\u2028";

  /** Far beyond any table of figures. */
  static final int MOST_CELLS = 200_000;

  private static final int MOST_SIGNS = 16 * 1024 * 1024;
  private static final int MOST_TAGS = 300_000;

  /** Copies the rows. */
  public ClipboardTable {
    rows = rows.stream().map(row -> row.stream().map(PlainText::clean).toList()).toList();
  }

  /**
   * Reads what the clipboard offers; a table in the HTML comes first. Both may be empty.
   *
   * @throws Refusal {@code exchange.table.large} for more than any table has
   */
  public static ClipboardTable of(String html, String text) {
    ClipboardTable table = ofHtml(html);
    return table.rows().isEmpty() ? ofText(text) : table;
  }

  /**
   * Reads the first table of an HTML text as Excel, WPS and LibreOffice write it. A cell that spans
   * several has its text in the first of them and leaves the others empty.
   */
  public static ClipboardTable ofHtml(String html) {
    if (html.isBlank()) {
      return new ClipboardTable(List.of());
    }
    if (html.length() > MOST_SIGNS
        || html.chars().filter(sign -> sign == '<').limit(MOST_TAGS + 1).count() > MOST_TAGS) {
      throw new Refusal("exchange.table.large", MOST_CELLS);
    }
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    Element table = document.selectFirst("table");
    if (table == null) {
      return new ClipboardTable(List.of());
    }
    List<Element> lines =
        table.select("tr").stream().filter(line -> table.equals(line.closest("table"))).toList();
    SpannedRows rows = new SpannedRows();
    for (Element line : lines) {
      rows.begin();
      for (Element cell : line.children()) {
        if (cell.nameIs("td") || cell.nameIs("th")) {
          rows.cell(text(cell), span(cell, "colspan"), span(cell, "rowspan"));
        }
      }
    }
    return new ClipboardTable(rows.rows());
  }

  /**
   * Reads tab-separated text. A cell in quotes may hold tabs, line breaks and doubled quotes; a
   * quote that is never closed is a character like any other. The line break behind the last row
   * adds no row.
   */
  public static ClipboardTable ofText(String text) {
    if (text.length() > MOST_SIGNS) {
      throw new Refusal("exchange.table.large", MOST_CELLS);
    }
    String body = text.replace("\r\n", "\n").replace('\r', '\n');
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    int cells = 0;
    while (at < body.length() || !row.isEmpty()) {
      int end = quotedEnd(body, at);
      boolean quoted = end >= 0;
      if (!quoted) {
        end = at;
        while (end < body.length() && body.charAt(end) != '\t' && body.charAt(end) != '\n') {
          end++;
        }
      }
      String cell = body.substring(at, end);
      if (++cells > MOST_CELLS) {
        throw new Refusal("exchange.table.large", MOST_CELLS);
      }
      row.add(quoted ? unquoted(cell) : cell.strip());
      boolean more = end < body.length() && body.charAt(end) == '\t';
      if (!more) {
        rows.add(row);
        row = new ArrayList<>();
      }
      at = end + 1;
    }
    return new ClipboardTable(rows);
  }

  /** Where the quoted cell that begins here ends; −1 if none does. */
  private static int quotedEnd(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '"') {
      return -1;
    }
    for (int at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
      if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at++;
      } else {
        boolean ends = at + 1 == text.length() || "\t\n".indexOf(text.charAt(at + 1)) >= 0;
        return ends ? at + 1 : -1;
      }
    }
    return -1;
  }

  private static String unquoted(String cell) {
    return cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip();
  }

  private static String text(Element cell) {
    cell.select("br").forEach(line -> line.after(LINE));
    String text = cell.text().replace(LINE, "\n").replace('\u00a0', ' ');
    return String.join("\n", text.lines().map(String::strip).toList()).strip();
  }

  private static int span(Element cell, String name) {
    String text = cell.attr(name);
    return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
  }
}
