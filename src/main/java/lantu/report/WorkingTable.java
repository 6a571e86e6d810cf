package lantu.report;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.explain.WorkingRow;
import lantu.explain.WorkingText;
import lantu.plan.Plan;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * 计算过程 of every verdict in one table, so that a number of the report can be traced to its cell: for
 * each verdict what went in with status, source and day, then the steps with formula and numbers,
 * then the lines it was held against.
 */
final class WorkingTable {
  private static final List<String> COLUMNS =
      List.of("verdict", "part", "name", "formula", "numbers", "result", "origin");
  private static final List<Integer> WIDTHS = List.of(22, 6, 20, 22, 26, 16, 26);

  private static final String KEY = "report.assessment.working.";

  private final Plan plan;
  private final Messages messages;
  private final VerdictText words;
  private final WorkingText workings;

  WorkingTable(Plan plan, Messages messages, VerdictText words, ZoneId zone) {
    this.plan = plan;
    this.messages = messages;
    this.words = words;
    this.workings = new WorkingText(plan, messages, zone);
  }

  Table of(List<Verdict> verdicts, ReportBody body) {
    List<List<Cell>> rows = new ArrayList<>();
    verdicts.forEach(verdict -> add(verdict, rows));
    return new Table(
        body.nextTableLabel(),
        say("caption"),
        "",
        Table.Rules.GRID,
        WIDTHS.stream().map(width -> new Column(width, Align.LEFT)).toList(),
        List.of(COLUMNS.stream().map(key -> HeaderCell.of(say("column." + key))).toList()),
        rows,
        body.notes(List.of(say("note"))));
  }

  private void add(Verdict verdict, List<List<Cell>> rows) {
    String name = VerdictTable.name(plan, messages, words, verdict);
    rows.add(
        row(
            name,
            say("part.verdict"),
            words.status(verdict.status()),
            null,
            null,
            new Cell.Blank(),
            words.reason(verdict)));
    for (WorkingRow.InputRow input : workings.inputs(verdict)) {
      rows.add(
          row(
              null,
              say("part.input"),
              input.name(),
              input.input().symbol(),
              null,
              value(verdict, input),
              origin(input)));
    }
    for (WorkingRow.StepRow step : workings.steps(verdict)) {
      rows.add(
          row(
              null,
              say("part.step"),
              step.name(),
              step.step().formula(),
              step.step().substitution(),
              new Cell.Text(step.result()),
              null));
    }
    List<WorkingRow.ThresholdRow> lines = workings.thresholds(verdict);
    if (!lines.isEmpty()) {
      rows.add(
          row(
              null,
              say("part.line"),
              say("lines"),
              lines.stream()
                  .map(line -> messages.get(KEY + "line", line.condition(), line.status()))
                  .collect(Collectors.joining(messages.get("report.join.parts"))),
              null,
              new Cell.Blank(),
              null));
    }
  }

  /** A cell's number stays a number; everything else is as the working says it. */
  private Cell value(Verdict verdict, WorkingRow.InputRow input) {
    BigDecimal value = input.input().value();
    return value == null || input.input().key() == null
        ? new Cell.Text(input.value())
        : new Cell.Decimal(
            value, plan.indicator(verdict.key().indicator()).orElseThrow().unit(), "");
  }

  private @Nullable String origin(WorkingRow.InputRow input) {
    String parts =
        Stream.of(input.status(), input.source(), input.entered())
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(messages.get("report.join.parts")));
    return parts.isEmpty() ? null : parts;
  }

  private static List<Cell> row(
      @Nullable String verdict,
      String part,
      String name,
      @Nullable String formula,
      @Nullable String numbers,
      Cell result,
      @Nullable String origin) {
    return List.of(
        text(verdict), text(part), text(name), text(formula), text(numbers), result, text(origin));
  }

  private static Cell text(@Nullable String words) {
    return words == null ? new Cell.Blank() : new Cell.Text(words);
  }

  private String say(String key) {
    return messages.get(KEY + key);
  }
}
