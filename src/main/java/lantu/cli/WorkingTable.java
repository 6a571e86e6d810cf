package lantu.cli;

import java.util.ArrayList;
import java.util.List;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.explain.WorkingRow;
import lantu.explain.WorkingText;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;

/** One verdict with its whole working for people. */
final class WorkingTable {
  private final Plan plan;
  private final Console console;
  private final Messages messages;
  private final VerdictText words;
  private final WorkingText workings;

  WorkingTable(Plan plan, Console console, VerdictText words, WorkingText workings) {
    this.plan = plan;
    this.console = console;
    this.messages = console.messages();
    this.words = words;
    this.workings = workings;
  }

  void print(Verdict verdict) {
    Indicator indicator = plan.indicator(verdict.key().indicator()).orElseThrow();
    String edition = words.edition(verdict);
    console.say(
        "cli.assess.one",
        indicator.code(),
        indicator.name(),
        plan.area(verdict.key().area()).orElseThrow().name(),
        words.cutOff(verdict.judgedAt()));
    console.say(
        "cli.assess.verdict",
        messages.term(verdict.target().kind()),
        verdict.target().wording(),
        words.status(verdict.status()));
    if (edition != null) {
      console.out().println(edition);
    }
    words.lines(verdict).forEach(line -> console.paragraph(line, 2));
    part("inputs", inputs(verdict), "symbol", "what", "value", "dataStatus", "source", "entered");
    part("steps", steps(verdict), "step", "formula", "substitution", "result");
    part("thresholds", thresholds(verdict), "condition", "status");
    console.gap();
  }

  private List<List<String>> inputs(Verdict verdict) {
    List<List<String>> rows = new ArrayList<>();
    for (WorkingRow.InputRow row : workings.inputs(verdict)) {
      rows.add(
          Console.row(
              row.input().symbol(),
              row.name(),
              row.value(),
              row.status(),
              row.source(),
              row.entered()));
    }
    return rows;
  }

  private List<List<String>> steps(Verdict verdict) {
    List<List<String>> rows = new ArrayList<>();
    for (WorkingRow.StepRow row : workings.steps(verdict)) {
      rows.add(
          Console.row(row.name(), row.step().formula(), row.step().substitution(), row.result()));
    }
    return rows;
  }

  private List<List<String>> thresholds(Verdict verdict) {
    List<List<String>> rows = new ArrayList<>();
    for (WorkingRow.ThresholdRow row : workings.thresholds(verdict)) {
      rows.add(Console.row(row.condition(), row.status()));
    }
    return rows;
  }

  private void part(String title, List<List<String>> rows, String... columns) {
    if (rows.isEmpty()) {
      return;
    }
    List<List<String>> all = new ArrayList<>();
    List<String> head = new ArrayList<>();
    for (String column : columns) {
      head.add(messages.get("cli.assess.column." + column));
    }
    all.add(head);
    all.addAll(rows);
    console.gap();
    console.say("cli.assess.part." + title);
    console.table(all);
  }
}
