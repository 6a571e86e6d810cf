package lantu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Series;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;
import lantu.value.FileNames;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** 功能区分报告: what one zone, or each of them, is to bring and has brought, and its projects. */
public final class ZoneReport {
  private final Plan plan;
  private final Assessment assessment;
  private final ReportSetting setting;
  private final Messages messages;
  private final VerdictText words;
  private final ReportBody body;
  private final ReportCharts charts;
  private final FigureCells cells;

  private ZoneReport(Plan plan, Assessment assessment, ReportSetting setting) {
    this.plan = plan;
    this.assessment = assessment;
    this.setting = setting;
    this.messages = setting.messages();
    this.words = new VerdictText(plan, messages);
    this.body = new ReportBody(messages);
    this.charts = new ReportCharts(plan, assessment.cutOff(), setting, body);
    this.cells = new FigureCells(plan, setting);
  }

  /** What it says, unless the office has its own. */
  public static ReportTemplate template() {
    return new ReportTemplate("zone", vocabulary());
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary()
        .values("规划", "规划简称", "年份", "截至", "单个功能区")
        .parts("功能区图", "数据溯源表")
        .list(
            "功能区",
            new Vocabulary()
                .values("区名", "年度数据.个数", "项目.个数")
                .parts("年度数据表", "项目表")
                .list("目标", VerdictScope.vocabulary().parts("指标图")));
  }

  /**
   * The report on one zone of a plan.
   *
   * @param zone null for all of them
   */
  public static Report of(
      Plan plan, Assessment assessment, @Nullable Area zone, ReportSetting setting) {
    return new ZoneReport(plan, assessment, setting).report(zone);
  }

  /** The name for its file, without extension. */
  public static String fileName(Plan plan, CutOff cutOff, @Nullable Area zone, Messages messages) {
    String kind = messages.get("report.zone.name");
    String name = new PlanNames(plan.profile(), messages).fileName(kind);
    String which = zone == null ? messages.get("report.zone.all") : zone.name();
    return FileNames.safe(messages.get("report.zone.file", name, which, cutOff.year()));
  }

  private Report report(@Nullable Area only) {
    List<Area> zones = only == null ? plan.areas(AreaKind.ZONE) : List.of(only);
    Scope root =
        Scope.root(vocabulary())
            .value("规划", plan.profile().title())
            .value("规划简称", plan.profile().shortTitle())
            .value("年份", assessment.cutOff().year())
            .value("截至", words.cutOff(assessment.cutOff()))
            .value("单个功能区", only == null ? "" : only.name())
            .part("功能区图", () -> ReportCharts.ofZones(plan).ifPresent(charts::zones))
            .part("数据溯源表", () -> body.table(new TraceTable(messages).of(body)));
    root.list("功能区", () -> zones.stream().map(zone -> zone(root, zone)).toList());
    TemplateRun run = new TemplateRun(setting, body, Orientation.PORTRAIT);
    run.run(root);
    return new Report(
        fileName(plan, assessment.cutOff(), only, messages),
        run.title(),
        run.subtitles(),
        new PlanNames(plan.profile(), messages).mark(),
        "",
        Orientation.PORTRAIT,
        body.blocks());
  }

  private Scope zone(Scope root, Area zone) {
    List<Verdict> own =
        assessment.verdicts().stream()
            .filter(verdict -> verdict.current() && verdict.key().area().equals(zone.code()))
            .toList();
    List<Project> projects =
        plan.projects().stream().filter(one -> zone.code().equals(one.zone())).toList();
    List<List<Cell>> rows = rows(zone);
    VerdictScope targets = new VerdictScope(plan, setting);
    Scope place =
        root.item("功能区", zone.code().toString())
            .value("区名", zone.name())
            .number("年度数据.个数", rows.size(), "")
            .number("项目.个数", projects.size(), "")
            .part("年度数据表", () -> body.table(figures(zone, rows)))
            .part(
                "项目表",
                () -> {
                  String caption = say("ofProjects.caption", zone.name());
                  body.table(new ProjectTable(messages).of(projects, caption, body));
                });
    return place.list(
        "目标",
        () ->
            own.stream()
                .map(
                    verdict -> {
                      Indicator indicator = plan.indicator(verdict.key().indicator()).orElseThrow();
                      return targets.fill(
                          place
                              .item("目标", VerdictScope.id(verdict))
                              .part("指标图", () -> charts.indicator(indicator, zone)),
                          verdict);
                    })
                .toList());
  }

  /** A row for every indicator that has a figure in the zone. */
  private List<List<Cell>> rows(Area zone) {
    List<PlanYear> years = plan.profile().period().years();
    List<List<Cell>> rows = new ArrayList<>();
    for (Indicator indicator : plan.indicators()) {
      boolean any =
          years.stream()
              .anyMatch(
                  year ->
                      plan.figure(new FigureKey(indicator.code(), zone.code(), year, Series.ACTUAL))
                          .map(Figure::value)
                          .isPresent());
      if (any) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(indicator.name()));
        row.add(new Cell.Text(indicator.unit().symbol()));
        row.addAll(cells.years(indicator, zone));
        rows.add(row);
      }
    }
    return rows;
  }

  private Table figures(Area zone, List<List<Cell>> rows) {
    List<PlanYear> years = plan.profile().period().years();
    List<Column> columns = new ArrayList<>(List.of(new Column(26, Align.LEFT)));
    columns.add(new Column(12, Align.CENTER));
    List<HeaderCell> header = new ArrayList<>();
    header.add(HeaderCell.of(messages.get("report.column.indicator")));
    header.add(HeaderCell.of(messages.get("report.column.unit")));
    for (PlanYear year : years) {
      columns.add(Column.ofNumbers(9, rows, columns.size()));
      header.add(HeaderCell.of(messages.get("report.year", year)));
    }
    return new Table(
        body.nextTableLabel(),
        say("ofFigures.caption", zone.name()),
        "",
        Table.Rules.GRID,
        columns,
        List.of(header),
        rows,
        body.notes(List.of(say("ofFigures.note", marks()))));
  }

  private String marks() {
    return List.of(DataStatus.FLASH, DataStatus.ESTIMATED, DataStatus.REVISED).stream()
        .map(
            status ->
                messages.get(
                    "report.register.mark",
                    messages.get("report.mark." + status.name()),
                    messages.term(status)))
        .collect(Collectors.joining(messages.get("report.join.items")));
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.zone." + key, arguments);
  }
}
