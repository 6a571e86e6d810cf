package lantu.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lantu.report.Block;
import lantu.report.Cell;
import lantu.report.Chart;
import lantu.report.Column;
import lantu.report.HeaderCell;
import lantu.report.Report;
import lantu.report.Rewritten;
import lantu.report.Table;
import lantu.text.Messages;
import lantu.work.PreviewLine.Kind;

/** A report line by line, from the same data that the writers get. */
final class ReportPreview {
  private final List<PreviewLine> lines = new ArrayList<>();

  private final TraceWords traces;
  private final Rewriting rewriting;

  private ReportPreview(Messages messages) {
    this.traces = new TraceWords(messages);
    this.rewriting = new Rewriting(messages);
  }

  static List<PreviewLine> of(Report report, Messages messages) {
    ReportPreview preview = new ReportPreview(messages);
    if (!report.mark().isEmpty()) {
      preview.add(Kind.MARK, report.mark());
    }
    report.titleLines().forEach(line -> preview.add(Kind.TITLE, line));
    report.subtitles().forEach(line -> preview.add(Kind.SUBTITLE, line));
    if (!report.dataState().isEmpty()) {
      preview.add(Kind.NOTE, report.dataState());
    }
    report.blocks().forEach(preview::add);
    return preview.lines;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading ->
          add(heading.level() == 1 ? Kind.HEADING_1 : Kind.HEADING_2, heading.text());
      case Block.Paragraph paragraph -> add(paragraph);
      case Block.Working _ -> {
        // It stands in the annex.
      }
      case Block.Contents _ -> {
        // Its headings are found otherwise.
      }
      case Block.NewPage page -> {
        // The preview is one long page.
      }
      case Table table -> add(table);
      case Chart chart -> add(chart);
    }
  }

  private void add(Block.Paragraph paragraph) {
    Rewritten rewritten = paragraph.rewritten();
    List<String> changes = rewritten == null ? List.of() : rewriting.told(rewritten);
    lines.add(
        new PreviewLine(
            Kind.PARAGRAPH,
            List.of(paragraph.text()),
            List.of(),
            null,
            List.of(traces.facts(paragraph.facts())),
            paragraph.key().isEmpty()
                ? null
                : new Sentence(
                    paragraph.key(),
                    paragraph.text(),
                    rewritten == null ? paragraph.text() : rewritten.generated(),
                    rewritten == null ? "" : rewritten.who(),
                    changes,
                    rewriting.under(paragraph))));
    if (!changes.isEmpty()) {
      add(Kind.FLAG, rewriting.flag(changes));
    }
  }

  private void add(Chart chart) {
    lines.add(
        new PreviewLine(
            Kind.CHART,
            List.of(chart.model().title()),
            List.of(),
            chart.model(),
            List.of(traces.origins(chart.origins())),
            null));
    add(Kind.CAPTION, chart.title());
    add(Kind.NOTE, chart.source());
  }

  private void add(Table table) {
    add(Kind.CAPTION, table.title());
    if (!table.unitLine().isEmpty()) {
      add(Kind.NOTE, table.unitLine());
    }
    for (int row = 0; row < table.header().size(); row++) {
      lines.add(head(table, row));
    }
    List<Integer> widths = table.columns().stream().map(Column::width).toList();
    for (List<Cell> row : table.rows()) {
      lines.add(row(table, row, widths));
    }
    table.notes().forEach(note -> add(Kind.NOTE, note));
  }

  /** One row; words that go on over the cells beside them have the room of all. */
  private PreviewLine row(Table table, List<Cell> row, List<Integer> widths) {
    List<String> words = new ArrayList<>();
    List<Integer> rooms = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    for (int column = 0; column < row.size(); column += table.across(row, column)) {
      words.add(row.get(column).text());
      origins.add(
          row.get(column) instanceof Cell.Decimal number ? traces.origins(number.origins()) : "");
      rooms.add(
          widths.subList(column, column + table.across(row, column)).stream()
              .mapToInt(Integer::intValue)
              .sum());
    }
    return new PreviewLine(Kind.ROW, words, rooms, null, origins, null);
  }

  /** One header row; what is covered from above is empty, what spans is as wide as its columns. */
  private static PreviewLine head(Table table, int row) {
    List<String> words = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    int column = 0;
    while (column < table.columns().size()) {
      HeaderCell.Placed covering = covering(table, row, column);
      int across = covering.cell().across();
      words.add(covering.row() == row ? covering.cell().text() : "");
      widths.add(
          table.columns().subList(column, column + across).stream().mapToInt(Column::width).sum());
      column += across;
    }
    return new PreviewLine(
        Kind.HEAD, words, widths, null, Collections.nCopies(words.size(), ""), null);
  }

  private static HeaderCell.Placed covering(Table table, int row, int column) {
    return table.placedHeader().stream()
        .filter(cell -> cell.covers(row, column))
        .findFirst()
        .orElseThrow();
  }

  private void add(Kind kind, String words) {
    lines.add(PreviewLine.of(kind, words));
  }
}
