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
import lantu.text.Messages;
import lantu.value.FileNames;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** 功能区分报告: what one zone, or each of them, is to bring and has brought, and its projects. */
public final class ZoneReport {
  private final Plan plan;
  private final Assessment assessment;
  private final Messages messages;
  private final VerdictText words;
  private final ReportBody body;
  private final ReportCharts charts;
  private final FigureCells cells;

  private ZoneReport(Plan plan, Assessment assessment, Messages messages) {
    this.plan = plan;
    this.assessment = assessment;
    this.messages = messages;
    this.words = new VerdictText(plan, messages);
    this.body = new ReportBody(messages);
    this.charts = new ReportCharts(plan, assessment.cutOff(), messages, body);
    this.cells = new FigureCells(plan, messages);
  }

  /**
   * The report on one zone of a plan.
   *
   * @param zone null for all of them
   */
  public static Report of(
      Plan plan, Assessment assessment, @Nullable Area zone, Messages messages) {
    return new ZoneReport(plan, assessment, messages).report(zone);
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
    String cutOff = words.cutOff(assessment.cutOff());
    body.paragraph(say("intro", plan.profile().title(), cutOff));
    if (only == null) {
      body.heading(1, say("together"));
      ReportCharts.ofZones(plan).ifPresent(charts::zones);
    }
    for (Area zone : zones) {
      body.heading(1, zone.name());
      verdicts(zone);
      figures(zone);
      projects(zone);
    }
    PlanNames names = new PlanNames(plan.profile(), messages);
    return new Report(
        fileName(plan, assessment.cutOff(), only, messages),
        only == null
            ? say("title.all", plan.profile().shortTitle())
            : say("title.one", plan.profile().shortTitle(), only.name()),
        List.of(messages.get("report.assessment.subtitle", cutOff)),
        names.mark(),
        "",
        Orientation.PORTRAIT,
        body.blocks());
  }

  private void verdicts(Area zone) {
    List<Verdict> own =
        assessment.verdicts().stream()
            .filter(verdict -> verdict.current() && verdict.key().area().equals(zone.code()))
            .toList();
    body.heading(2, say("targets"));
    if (own.isEmpty()) {
      body.paragraph(say("ofTargets.none", zone.name()));
    }
    for (Verdict verdict : own) {
      Indicator indicator = plan.indicator(verdict.key().indicator()).orElseThrow();
      body.paragraph(
          say(
              "target",
              indicator.name(),
              verdict.target().wording(),
              words.status(verdict.status()),
              String.join("", words.lines(verdict))));
      charts.indicator(indicator, zone);
    }
  }

  private void figures(Area zone) {
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
    body.heading(2, say("figures"));
    if (rows.isEmpty()) {
      body.paragraph(say("ofFigures.none", zone.name()));
      return;
    }
    List<Column> columns = new ArrayList<>(List.of(new Column(26, Align.LEFT)));
    columns.add(new Column(12, Align.CENTER));
    List<HeaderCell> header = new ArrayList<>();
    header.add(HeaderCell.of(messages.get("report.column.indicator")));
    header.add(HeaderCell.of(messages.get("report.column.unit")));
    for (PlanYear year : years) {
      columns.add(Column.ofNumbers(9, rows, columns.size()));
      header.add(HeaderCell.of(messages.get("report.year", year)));
    }
    body.table(
        new Table(
            body.nextTableLabel(),
            say("ofFigures.caption", zone.name()),
            "",
            Table.Rules.GRID,
            columns,
            List.of(header),
            rows,
            body.notes(List.of(say("ofFigures.note", marks())))));
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

  private void projects(Area zone) {
    List<Project> own =
        plan.projects().stream().filter(one -> zone.code().equals(one.zone())).toList();
    body.heading(2, say("projects"));
    if (own.isEmpty()) {
      body.paragraph(say("ofProjects.none", zone.name()));
      return;
    }
    String caption = say("ofProjects.caption", zone.name());
    body.table(new ProjectTable(messages).of(own, caption, body));
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.zone." + key, arguments);
  }
}
