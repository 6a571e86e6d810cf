package lantu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import lantu.text.PlainText;

/**
 * Rows as a CSV file that spreadsheets open without asking: UTF-8 with a byte order mark, lines
 * ended by CR LF. Text that a spreadsheet would take for a formula gets a {@code '} in front; a
 * number stays one.
 */
public final class CsvTable {
  private static final String MARK = "\uFEFF";

  private CsvTable() {}

  /** The file's bytes. */
  public static byte[] bytes(List<List<String>> rows) {
    String lines =
        rows.stream()
            .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + "\r\n")
            .collect(Collectors.joining());
    return (MARK + lines).getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String text) {
    String harmless = PlainText.cell(PlainText.clean(text));
    return harmless.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0)
        ? "\"" + harmless.replace("\"", "\"\"") + "\""
        : harmless;
  }
}
