package lantu.report;

import java.util.ArrayList;
import java.util.List;
import lantu.explain.MethodSection;
import lantu.explain.MethodText;
import lantu.plan.Plan;
import lantu.text.Messages;

/** 评估方法 as an annex, from the texts that the method page and the command line show. */
final class MethodAnnex {
  private static final int LEAST_WIDTH = 6;
  private static final int MOST_WIDTH = 40;

  private final MethodText text;
  private final ReportBody body;

  MethodAnnex(Plan plan, Messages messages, ReportBody body) {
    this.text = new MethodText(plan, messages);
    this.body = body;
  }

  /** Adds its sections under the heading that stands. */
  void add() {
    for (MethodSection section : text.sections()) {
      body.heading(2, section.title());
      section.paragraphs().forEach(body::paragraph);
      MethodSection.Table table = section.table();
      if (table != null) {
        body.table(table(section.title(), table));
      }
    }
  }

  private Table table(String caption, MethodSection.Table table) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      columns.add(new Column(width(table, i), Align.LEFT));
    }
    return new Table(
        body.nextTableLabel(),
        caption,
        "",
        Table.Rules.GRID,
        columns,
        List.of(table.head().stream().map(HeaderCell::of).toList()),
        table.rows().stream().map(row -> row.stream().<Cell>map(Cell.Text::new).toList()).toList(),
        List.of());
  }

  /** Room for the longest text, in half-width characters, within limits. */
  private static int width(MethodSection.Table table, int column) {
    int longest = 2 * table.head().get(column).length();
    for (List<String> row : table.rows()) {
      longest = Math.max(longest, 2 * row.get(column).length());
    }
    return Math.clamp(longest, LEAST_WIDTH, MOST_WIDTH);
  }
}
