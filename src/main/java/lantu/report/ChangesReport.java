package lantu.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantu.plan.Plan;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;
import lantu.value.FileNames;

/** 修改对照表: what the plan's data were on one day and are on another, who changed them and why. */
public final class ChangesReport {
  private static final List<String> COLUMNS =
      List.of("number", "object", "before", "after", "times", "who", "when", "why");
  private static final List<Integer> WIDTHS = List.of(6, 30, 22, 22, 6, 14, 20, 24);

  private final ReportSetting setting;
  private final Messages messages;
  private final ReportBody body;

  private ChangesReport(ReportSetting setting) {
    this.setting = setting;
    this.messages = setting.messages();
    this.body = new ReportBody(messages);
  }

  /** What it says, unless the office has its own. */
  public static ReportTemplate template() {
    return new ReportTemplate("changes", vocabulary());
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary()
        .values("规划", "规划简称", "起日", "止日", "有变化.个数", "恢复原样.个数", "定稿", "结论变化.个数")
        .parts("对照表")
        .list("结论变化", new Vocabulary().values("内容"));
  }

  /**
   * The table.
   *
   * @param changes what was changed between the days, both included
   */
  public static Report of(
      Plan plan,
      List<PlanChange> changes,
      LocalDate from,
      LocalDate until,
      Against against,
      ReportSetting setting) {
    return new ChangesReport(setting).report(plan, changes, from, until, against);
  }

  /** The name for its file, without extension. */
  public static String fileName(Plan plan, LocalDate from, LocalDate until, Messages messages) {
    return FileNames.safe(messages.get("report.changes.file", name(plan, messages), from, until));
  }

  /**
   * The edition that the data are told against.
   *
   * @param edition what it is called; empty where there is none
   * @param verdicts the targets whose verdict is another now, in sentences without a stop
   */
  public record Against(String edition, List<String> verdicts) {
    /** Two days instead of an edition. */
    public static final Against NOTHING = new Against("", List.of());

    /** Copies the list. */
    public Against {
      verdicts = List.copyOf(verdicts);
    }
  }

  /** The name of its file, without extension and without what it tells against what. */
  public static String name(Plan plan, Messages messages) {
    return new PlanNames(plan.profile(), messages).fileName(messages.get("report.changes.name"));
  }

  private Report report(
      Plan plan, List<PlanChange> changes, LocalDate from, LocalDate until, Against against) {
    List<PlanChange> lasting = changes.stream().filter(one -> !one.takenBack()).toList();
    int back = changes.size() - lasting.size();
    Scope root =
        Scope.root(vocabulary())
            .value("规划", plan.profile().title())
            .value("规划简称", plan.profile().shortTitle())
            .value("起日", from)
            .value("止日", until)
            .value("有变化.个数", lasting.size())
            .value("恢复原样.个数", back)
            .value("定稿", against.edition())
            .value("结论变化.个数", against.verdicts().size())
            .part("对照表", () -> body.table(table(lasting)));
    root.list(
        "结论变化",
        () ->
            against.verdicts().stream()
                .map(verdict -> root.item("结论变化", verdict).value("内容", verdict))
                .toList());
    TemplateRun run = new TemplateRun(setting, body, Orientation.LANDSCAPE);
    run.run(root);
    return new Report(
        fileName(plan, from, until, messages),
        run.title(),
        run.subtitles(),
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
              change.times() == 0 ? new Cell.Empty() : new Cell.Ordinal(change.times()),
              text(String.join(messages.get("report.join.items"), change.who())),
              text(change.when()),
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
