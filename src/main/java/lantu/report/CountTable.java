package lantu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.explain.VerdictText;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;

/** How many verdicts there are of each status in each group; rows and columns add up. */
final class CountTable {
  private static final int WIDE = 20;
  private static final int NARROW = 12;

  private final Messages messages;
  private final VerdictText words;
  private final ReportBody body;

  CountTable(Messages messages, VerdictText words, ReportBody body) {
    this.messages = messages;
    this.words = words;
    this.body = body;
  }

  /** The table over verdicts by group; every status has its row, also where there is none. */
  Table of(Map<VerdictGroup, List<Verdict>> groups) {
    List<List<Cell>> rows = new ArrayList<>();
    for (VerdictStatus status : VerdictStatus.values()) {
      rows.add(row(words.status(status), groups, List.of(status)));
    }
    rows.add(row(say("total"), groups, List.of(VerdictStatus.values())));
    List<HeaderCell> header = new ArrayList<>(List.of(HeaderCell.of(say("status"))));
    List<Column> columns = new ArrayList<>(List.of(new Column(WIDE, Align.LEFT)));
    for (VerdictGroup group : groups.keySet()) {
      header.add(HeaderCell.of(say("group." + group)));
      columns.add(new Column(NARROW, Align.CENTER));
    }
    header.add(HeaderCell.of(say("total")));
    columns.add(new Column(NARROW, Align.CENTER));
    return new Table(
        body.nextTableLabel(),
        say("caption"),
        say("unit"),
        Table.Rules.THREE_LINE,
        columns,
        List.of(header),
        rows,
        body.notes(List.of(say("note"))));
  }

  private List<Cell> row(
      String label, Map<VerdictGroup, List<Verdict>> groups, List<VerdictStatus> statuses) {
    List<Cell> row = new ArrayList<>(List.of(new Cell.Text(label)));
    int total = 0;
    for (List<Verdict> verdicts : groups.values()) {
      Map<VerdictStatus, Integer> counts = Assessment.counts(verdicts);
      int count = statuses.stream().mapToInt(counts::get).sum();
      row.add(new Cell.Ordinal(count));
      total += count;
    }
    row.add(new Cell.Ordinal(total));
    return row;
  }

  private String say(String key) {
    return messages.get("report.assessment.counts." + key);
  }
}
