package lantu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lantu.exchange.CsvTable;
import lantu.plan.PlanProfile;
import lantu.report.Align;
import lantu.report.Cell;
import lantu.report.Column;
import lantu.report.HeaderCell;
import lantu.report.Orientation;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.Table;
import lantu.text.Messages;
import lantu.value.FileNames;
import lantu.value.Refusal;
import lantu.value.WholeFile;

/** Writes lines of the journal to a file: {@code .csv}, or a format of the reports. */
public final class ExportHistory {
  /** How the files of comma-separated values end, without the dot. */
  public static final String CSV = "csv";

  private static final List<String> COLUMNS =
      List.of("number", "when", "who", "what", "object", "series", "old", "new", "why");
  private static final List<Integer> WIDTHS = List.of(6, 20, 8, 10, 24, 9, 18, 18, 18);

  private final ReportExport export;
  private final Messages messages;

  /** Writes with the given export. */
  public ExportHistory(ReportExport export, Messages messages) {
    this.export = export;
    this.messages = messages;
  }

  /** The name that the file usually has, with its extension. */
  public String fileName(PlanProfile plan, String extension) {
    return name(plan) + "." + extension;
  }

  /**
   * Writes the lines; the extension of the file names the format.
   *
   * @throws Refusal {@code report.unknownFormat}, or if it cannot be written; an old file is then
   *     as it was
   */
  public void to(Path file, PlanProfile plan, List<HistoryLine> lines) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith("." + CSV)) {
      List<List<String>> rows = new ArrayList<>();
      if (plan.demo()) {
        rows.add(List.of(messages.get("work.demo")));
      }
      rows.add(heads());
      lines.forEach(line -> rows.add(cells(line)));
      WholeFile.write(file, out -> out.write(CsvTable.bytes(rows)));
    } else {
      String format = name.substring(name.lastIndexOf('.') + 1);
      if (!export.formats().contains(format)) {
        throw new Refusal(
            "report.unknownFormat", format, CSV + ", " + String.join(", ", export.formats()));
      }
      export.write(report(plan, lines), format, file);
    }
  }

  private Report report(PlanProfile plan, List<HistoryLine> lines) {
    Table table =
        new Table(
            messages.get("history.export.label"),
            messages.get("history.export.caption", lines.size()),
            "",
            Table.Rules.GRID,
            WIDTHS.stream().map(width -> new Column(width, Align.LEFT)).toList(),
            List.of(heads().stream().map(HeaderCell::of).toList()),
            lines.stream()
                .map(line -> cells(line).stream().<Cell>map(Cell.Text::new).toList())
                .toList(),
            List.of());
    return new Report(
        name(plan),
        messages.get("history.export.title", plan.shortTitle()),
        List.of(),
        plan.demo() ? messages.get("work.demo") : "",
        "",
        Orientation.LANDSCAPE,
        List.of(table));
  }

  private String name(PlanProfile plan) {
    return FileNames.safe(messages.get("history.export.title", plan.shortTitle()));
  }

  private List<String> heads() {
    return COLUMNS.stream().map(key -> messages.get("history.column." + key)).toList();
  }

  private static List<String> cells(HistoryLine line) {
    return Stream.of(
            Long.toString(line.entry().number()),
            line.when(),
            line.entry().who(),
            line.what(),
            line.object(),
            line.series(),
            line.old(),
            line.now(),
            line.why())
        .toList();
  }
}
