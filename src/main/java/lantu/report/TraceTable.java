package lantu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantu.text.Messages;

/**
 * 数据溯源: every cell that a number of the report comes from, once, with status, source, day of entry
 * and the tables, charts and sections that use it.
 */
final class TraceTable {
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "indicator",
          "area",
          "year",
          "series",
          "value",
          "unit",
          "status",
          "source",
          "entered",
          "used");
  private static final List<Integer> WIDTHS = List.of(6, 26, 10, 9, 9, 12, 9, 8, 20, 12, 20);

  private final Messages messages;
  private final Map<Origin, Set<String>> used = new LinkedHashMap<>();

  TraceTable(Messages messages) {
    this.messages = messages;
  }

  /** The table of what stands in the body so far. */
  Table of(ReportBody body) {
    String heading = "";
    for (Block block : body.blocks()) {
      switch (block) {
        case Block.Heading one -> heading = one.text();
        case Block.Paragraph paragraph -> {
          for (Fact fact : paragraph.facts()) {
            use(fact.origins(), heading.isEmpty() ? say("opening") : heading);
          }
        }
        case Table table -> {
          for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
              if (cell instanceof Cell.Decimal number) {
                use(number.origins(), table.label());
              }
            }
          }
        }
        case Chart chart -> use(chart.origins(), chart.label());
        case Block.Working _, Block.Contents _, Block.NewPage _ -> {
          // What is worked out there has its origins beside it.
        }
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    used.forEach((origin, where) -> rows.add(row(rows.size() + 1, origin, where)));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < WIDTHS.size(); i++) {
      columns.add(
          switch (COLUMNS.get(i)) {
            case "value" -> Column.ofNumbers(WIDTHS.get(i), rows, i);
            case "indicator", "source", "used" -> new Column(WIDTHS.get(i), Align.LEFT);
            default -> new Column(WIDTHS.get(i), Align.CENTER);
          });
    }
    return new Table(
        body.nextTableLabel(),
        say("caption"),
        "",
        Table.Rules.DENSE,
        columns,
        List.of(COLUMNS.stream().map(key -> HeaderCell.of(say("column." + key))).toList()),
        rows,
        body.notes(List.of(messages.get("report.trace.note", rows.size()))));
  }

  private void use(List<Origin> origins, String where) {
    origins.forEach(
        origin -> used.computeIfAbsent(origin, one -> new LinkedHashSet<>()).add(where));
  }

  private List<Cell> row(int number, Origin origin, Set<String> where) {
    return List.of(
        new Cell.Ordinal(number),
        text(origin.indicator()),
        text(origin.area()),
        text(origin.year()),
        text(origin.series()),
        new Cell.Decimal(origin.value(), origin.unit(), "", List.of(origin)),
        text(origin.unit().symbol()),
        text(origin.status()),
        text(origin.source()),
        text(origin.entered()),
        new Cell.Text(String.join(messages.get("report.join.items"), where)));
  }

  private static Cell text(String words) {
    return words.isEmpty() ? new Cell.Empty() : new Cell.Text(words);
  }

  private String say(String key) {
    return messages.get("report.trace." + key);
  }
}
