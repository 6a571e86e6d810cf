package lantu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lantu.plan.Project;
import lantu.plan.ProjectDate;
import lantu.text.Messages;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/** Projects as a table; what the office has not filled in is a dash, never a guess. */
final class ProjectTable {
  private static final List<String> COLUMNS =
      List.of("number", "name", "section", "stage", "start", "finish", "investment", "lead");
  private static final List<Integer> WIDTHS = List.of(6, 34, 8, 10, 10, 10, 12, 18);

  private final Messages messages;

  ProjectTable(Messages messages) {
    this.messages = messages;
  }

  Table of(List<Project> projects, String caption, ReportBody body) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Project project : projects) {
      rows.add(row(rows.size() + 1, project));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < WIDTHS.size(); i++) {
      columns.add(
          switch (COLUMNS.get(i)) {
            case "investment" -> Column.ofNumbers(WIDTHS.get(i), rows, i);
            case "name", "lead" -> new Column(WIDTHS.get(i), Align.LEFT);
            default -> new Column(WIDTHS.get(i), Align.CENTER);
          });
    }
    return new Table(
        body.nextTableLabel(),
        caption,
        "",
        Table.Rules.GRID,
        columns,
        List.of(COLUMNS.stream().map(key -> HeaderCell.of(say("column." + key))).toList()),
        rows,
        body.notes(List.of(say("note", projects.size()))));
  }

  private List<Cell> row(int number, Project project) {
    BigDecimal investment = project.investment();
    return List.of(
        new Cell.Ordinal(number),
        new Cell.Text(project.name()),
        new Cell.Text(messages.get("report.section", project.section())),
        text(project.stage()),
        date(project.start()),
        date(project.finish()),
        investment == null
            ? new Cell.Empty()
            : new Cell.Decimal(investment, Unit.of(say("investment.unit")), ""),
        text(project.departments().lead()));
  }

  private static Cell date(@Nullable ProjectDate date) {
    return date == null ? new Cell.Empty() : new Cell.Text(date.toString());
  }

  private static Cell text(@Nullable String words) {
    return words == null || words.isBlank() ? new Cell.Empty() : new Cell.Text(words);
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.projects." + key, arguments);
  }
}
