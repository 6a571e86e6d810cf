package lantu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.explain.WorkingRow;
import lantu.explain.WorkingText;
import lantu.plan.FigureKey;
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
      List.of("part", "name", "formula", "numbers", "result", "origin");
  private static final List<Integer> WIDTHS = List.of(6, 24, 26, 30, 18, 30);

  private static final String KEY = "report.assessment.working.";

  private final Plan plan;
  private final ReportSetting setting;
  private final Messages messages;
  private final VerdictText words;
  private final WorkingText workings;
  private final Origins origins;

  WorkingTable(Plan plan, ReportSetting setting, VerdictText words) {
    this.plan = plan;
    this.setting = setting;
    this.messages = setting.messages();
    this.words = words;
    this.workings = new WorkingText(plan, messages, setting.zone());
    this.origins = new Origins(plan, messages, setting.dates(), setting.zone());
  }

  Table of(List<Verdict> verdicts, ReportBody body) {
    List<List<Cell>> rows = new ArrayList<>();
    verdicts.forEach(verdict -> add(verdict, rows));
    return new Table(
        body.nextTableLabel(),
        say("caption"),
        "",
        Table.Rules.DENSE,
        WIDTHS.stream().map(width -> new Column(width, Align.LEFT)).toList(),
        List.of(COLUMNS.stream().map(key -> HeaderCell.of(say("column." + key))).toList()),
        rows,
        body.notes(List.of(note())));
  }

  /** The working of one verdict as lines to be read out. */
  List<String> lines(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    for (WorkingRow.InputRow input : workings.inputs(verdict)) {
      String origin = origin(input);
      lines.add(
          origin == null
              ? messages.get(KEY + "spoken.bare", input.name(), input.value())
              : messages.get(KEY + "spoken.input", input.name(), input.value(), origin));
    }
    for (WorkingRow.StepRow step : workings.steps(verdict)) {
      lines.add(
          messages.get(
              KEY + "spoken.step", step.name(), step.step().substitution(), step.result()));
    }
    String thresholds = thresholds(verdict);
    if (!thresholds.isEmpty()) {
      lines.add(messages.get(KEY + "spoken.lines", thresholds));
    }
    return lines;
  }

  private void add(Verdict verdict, List<List<Cell>> rows) {
    String reason = words.reason(verdict);
    String head =
        messages.get(
            KEY + "head",
            VerdictTable.name(plan, messages, words, verdict),
            words.status(verdict.status()));
    rows.add(
        spread(
            new Cell.Spread(
                reason == null ? head : messages.get(KEY + "head.reason", head, reason), true)));
    for (WorkingRow.InputRow input : workings.inputs(verdict)) {
      rows.add(
          row(
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
              say("part.step"),
              step.name(),
              step.step().formula(),
              step.step().substitution(),
              new Cell.Text(step.result()),
              null));
    }
    String thresholds = thresholds(verdict);
    if (!thresholds.isEmpty()) {
      rows.add(spread(text(say("part.line")), new Cell.Spread(thresholds, false)));
    }
  }

  /** Names the annex that explains the symbols, where it is in. */
  private String note() {
    String method = setting.annexWith("评估方法");
    return method.isEmpty() ? say("note.bare") : messages.get(KEY + "note", method);
  }

  private String thresholds(Verdict verdict) {
    return workings.thresholds(verdict).stream()
        .map(line -> messages.get(KEY + "line", line.condition(), line.status()))
        .collect(Collectors.joining(messages.get("report.join.parts")));
  }

  /** A cell's number stays a number; everything else is as the working says it. */
  private Cell value(Verdict verdict, WorkingRow.InputRow input) {
    BigDecimal value = input.input().value();
    FigureKey key = input.input().key();
    return value == null || key == null
        ? new Cell.Text(input.value())
        : new Cell.Decimal(
            value,
            plan.indicator(verdict.key().indicator()).orElseThrow().unit(),
            "",
            origins.of(List.of(key)));
  }

  private @Nullable String origin(WorkingRow.InputRow input) {
    String parts =
        Stream.of(input.status(), input.source(), input.entered())
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(messages.get("report.join.parts")));
    return parts.isEmpty() ? null : parts;
  }

  private static List<Cell> row(
      String part,
      String name,
      @Nullable String formula,
      @Nullable String numbers,
      Cell result,
      @Nullable String origin) {
    return List.of(text(part), text(name), text(formula), text(numbers), result, text(origin));
  }

  /** A row whose last given cell covers the rest. */
  private static List<Cell> spread(Cell... cells) {
    List<Cell> row = new ArrayList<>(List.of(cells));
    while (row.size() < COLUMNS.size()) {
      row.add(new Cell.Blank());
    }
    return row;
  }

  private static Cell text(@Nullable String words) {
    return words == null ? new Cell.Blank() : new Cell.Text(words);
  }

  private String say(String key) {
    return messages.get(KEY + key);
  }
}
