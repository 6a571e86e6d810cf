package lantu.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.value.FileNames;

/** 修改对照表: what the plan's data were on one day and are on another, who changed them and why. */
public final class ChangesReport {
  private static final List<String> COLUMNS =
      List.of("number", "object", "before", "after", "times", "who", "when", "why");
  private static final List<Integer> WIDTHS = List.of(6, 30, 22, 22, 6, 14, 20, 24);

  private final Messages messages;
  private final ReportBody body;

  private ChangesReport(Messages messages) {
    this.messages = messages;
    this.body = new ReportBody(messages);
  }

  /**
   * The table.
   *
   * @param changes what was changed between the days, both included
   */
  public static Report of(
      Plan plan, List<PlanChange> changes, LocalDate from, LocalDate until, Messages messages) {
    return new ChangesReport(messages).report(plan, changes, from, until);
  }

  /** The name for its file, without extension. */
  public static String fileName(Plan plan, LocalDate from, LocalDate until, Messages messages) {
    String name =
        new PlanNames(plan.profile(), messages).fileName(messages.get("report.changes.name"));
    return FileNames.safe(messages.get("report.changes.file", name, from, until));
  }

  private Report report(Plan plan, List<PlanChange> changes, LocalDate from, LocalDate until) {
    List<PlanChange> lasting = changes.stream().filter(one -> !one.takenBack()).toList();
    int back = changes.size() - lasting.size();
    body.paragraph(say("intro", plan.profile().title(), from, until, lasting.size(), back));
    body.heading(1, say("table"));
    if (lasting.isEmpty()) {
      body.paragraph(say("none"));
    } else {
      body.table(table(lasting));
    }
    return new Report(
        fileName(plan, from, until, messages),
        say("title", plan.profile().shortTitle()),
        List.of(say("days", from, until)),
        new PlanNames(plan.profile(), messages).mark(),
        "",
        Orientation.LANDSCAPE,
        body.blocks());
  }

  private Table table(List<PlanChange> changes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PlanChange change : changes) {
      rows.add(
          List.of(
              new Cell.Ordinal(rows.size() + 1),
              new Cell.Text(change.object()),
              text(change.before()),
              text(change.after()),
              new Cell.Ordinal(change.times()),
              text(String.join(messages.get("report.join.items"), change.who())),
              new Cell.Text(change.when()),
              text(String.join(messages.get("report.join.parts"), change.why()))));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < WIDTHS.size(); i++) {
      boolean narrow = List.of("number", "times", "when").contains(COLUMNS.get(i));
      columns.add(new Column(WIDTHS.get(i), narrow ? Align.CENTER : Align.LEFT));
    }
    return new Table(
        body.nextTableLabel(),
        say("caption"),
        "",
        Table.Rules.GRID,
        columns,
        List.of(COLUMNS.stream().map(key -> HeaderCell.of(say("column." + key))).toList()),
        rows,
        body.notes(List.of(say("note"))));
  }

  private static Cell text(String words) {
    return words.isEmpty() ? new Cell.Empty() : new Cell.Text(words);
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.changes." + key, arguments);
  }
}
