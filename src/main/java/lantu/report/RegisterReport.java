package lantu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;
import lantu.value.PlanYear;

/** 指标一览表: the plan's indicators in the manner of its own table, with base and yearly figures. */
public final class RegisterReport {
  /** 2021年 with a little air, in half-width characters. */
  private static final int YEAR_WIDTH = 9;

  private final Plan plan;
  private final ReportSetting setting;
  private final Messages messages;
  private final PlanNames names;
  private final FigureCells cells;
  private final ReportBody body;

  private RegisterReport(Plan plan, ReportSetting setting) {
    this.plan = plan;
    this.setting = setting;
    this.messages = setting.messages();
    this.names = new PlanNames(plan.profile(), messages);
    this.cells = new FigureCells(plan, setting);
    this.body = new ReportBody(messages);
  }

  /** What it says, unless the office has its own. */
  public static ReportTemplate template() {
    return new ReportTemplate("register", vocabulary());
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary()
        .values("规划", "规划简称", "年份区间", "主要指标.个数", "文中指标.个数", "基期资料.个数")
        .parts("主要指标表", "文中指标表", "基期资料表", "数据溯源表");
  }

  /** The register of a plan. */
  public static Report of(Plan plan, ReportSetting setting) {
    return new RegisterReport(plan, setting).report();
  }

  /** The name for its file, without extension. */
  public static String fileName(Plan plan, Messages messages) {
    return new PlanNames(plan.profile(), messages).fileName(messages.get("report.register.name"));
  }

  private Report report() {
    List<Indicator> main = plan.indicators(IndicatorRole.MAIN);
    List<Indicator> text = plan.indicators(IndicatorRole.TEXT);
    List<Indicator> background = plan.indicators(IndicatorRole.BACKGROUND);
    Scope root =
        Scope.root(vocabulary())
            .value("规划", plan.profile().title())
            .value("规划简称", plan.profile().shortTitle())
            .value("年份区间", names.years())
            .value("主要指标.个数", main.size())
            .value("文中指标.个数", text.size())
            .value("基期资料.个数", background.size())
            .part("主要指标表", () -> body.table(main(main)))
            .part("文中指标表", () -> body.table(text(text)))
            .part("基期资料表", () -> body.table(new BackgroundTable(plan, messages, cells).table(body)))
            .part("数据溯源表", () -> body.table(new TraceTable(messages).of(body)));
    TemplateRun run = new TemplateRun(setting, body, Orientation.LANDSCAPE);
    run.run(root);
    return new Report(
        fileName(plan, messages),
        run.title(),
        run.subtitles(),
        names.mark(),
        new DataState(plan, main).sentence(messages),
        Orientation.LANDSCAPE,
        body.blocks());
  }

  private Table main(List<Indicator> indicators) {
    Map<Indicator, Integer> numbers = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      Integer ordinal = indicator.ordinal();
      numbers.put(indicator, ordinal == null ? numbers.size() + 1 : ordinal);
    }
    List<List<Cell>> rows = new ArrayList<>();
    numbers.forEach(
        (indicator, number) -> {
          rows.add(
              mainRow(
                  indicator, plan.district(), new Cell.Ordinal(number), text(indicator.name())));
          for (Area area : targeted(indicator)) {
            rows.add(mainRow(indicator, area, new Cell.Blank(), part(area)));
          }
        });
    RegisterNotes notes = new RegisterNotes(plan, setting, cells, numbers);
    List<String> lines = new ArrayList<>();
    lines.add(notes.natures());
    lines.add(notes.empties(new DataState(plan, indicators)));
    lines.addAll(notes.statuses());
    lines.addAll(notes.baseSources());
    lines.addAll(notes.areaSums());
    lines.addAll(notes.owed());
    lines.addAll(notes.remarks());
    List<Column> columns = columns(rows, 6, 27, 13, 8, 6);
    columns.add(new Column(20, Align.CENTER));
    return new Table(
        body.nextTableLabel(),
        messages.get("report.register.mainCaption", plan.profile().region(), names.period()),
        "",
        Table.Rules.GRID,
        columns,
        header(
            List.of("number", "indicator", "unit", "nature", "basis"),
            List.of(messages.get("report.column.target", names.period()))),
        rows,
        body.notes(lines));
  }

  private List<Cell> mainRow(Indicator indicator, Area area, Cell number, Cell name) {
    List<Cell> row = new ArrayList<>(List.of(number, name, text(indicator.unit())));
    row.add(
        indicator.nature() == null ? new Cell.Empty() : text(messages.term(indicator.nature())));
    row.add(text(messages.term(indicator.basis())));
    row.add(cells.base(indicator, area));
    row.addAll(cells.years(indicator, area));
    row.add(cells.target(indicator, area));
    return row;
  }

  private Table text(List<Indicator> indicators) {
    Map<Indicator, Integer> numbers = new LinkedHashMap<>();
    indicators.forEach(indicator -> numbers.put(indicator, numbers.size() + 1));
    List<List<Cell>> rows = new ArrayList<>();
    numbers.forEach(
        (indicator, number) -> {
          rows.add(
              textRow(
                  indicator, plan.district(), new Cell.Ordinal(number), text(indicator.name())));
          for (Area area : targeted(indicator)) {
            rows.add(textRow(indicator, area, new Cell.Blank(), part(area)));
          }
        });
    RegisterNotes notes = new RegisterNotes(plan, setting, cells, numbers);
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("report.register.textCount", numbers.size()));
    lines.add(notes.empties(new DataState(plan, indicators)));
    lines.addAll(notes.statuses());
    lines.addAll(notes.baseSources());
    lines.addAll(notes.areaSums());
    lines.addAll(notes.owed());
    lines.addAll(notes.remarks());
    List<Column> columns = columns(rows, 6, 24, 10, 6);
    columns.add(new Column(20, Align.LEFT));
    columns.add(new Column(8, Align.CENTER));
    columns.add(new Column(9, Align.CENTER));
    return new Table(
        body.nextTableLabel(),
        messages.get("report.register.textCaption", plan.profile().region(), names.period()),
        "",
        Table.Rules.GRID,
        columns,
        header(
            List.of("number", "indicator", "unit", "basis"),
            List.of(
                messages.get("report.column.wording"),
                messages.get("report.column.due"),
                messages.get("report.column.section"))),
        rows,
        body.notes(lines));
  }

  private List<Cell> textRow(Indicator indicator, Area area, Cell number, Cell name) {
    List<Cell> row = new ArrayList<>(List.of(number, name, text(indicator.unit())));
    row.add(text(messages.term(indicator.basis())));
    row.add(cells.base(indicator, area));
    row.addAll(cells.years(indicator, area));
    row.add(cells.target(indicator, area));
    row.add(
        indicator
            .targetOf(area)
            .map(Target::due)
            .<Cell>map(due -> text(messages.get("report.year", due)))
            .orElseGet(Cell.Empty::new));
    row.add(text(messages.get("report.section", indicator.section())));
    return row;
  }

  /** Columns of the given widths (the second one to read), then base and years. */
  private List<Column> columns(List<List<Cell>> rows, int... widths) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(new Column(widths[i], i == 1 ? Align.LEFT : Align.CENTER));
    }
    int numbers = 1 + plan.profile().period().length();
    for (int i = 0; i < numbers; i++) {
      columns.add(Column.ofNumbers(YEAR_WIDTH, rows, columns.size()));
    }
    return columns;
  }

  /** Two header rows: years stand under a heading, everything else spans both. */
  private List<List<HeaderCell>> header(List<String> before, List<String> after) {
    List<HeaderCell> upper = new ArrayList<>();
    before.forEach(key -> upper.add(tall(messages.get("report.column." + key))));
    List<PlanYear> years = plan.profile().period().years();
    upper.add(HeaderCell.of(messages.get("report.column.base")));
    upper.add(new HeaderCell(messages.get("report.column.actual"), years.size(), 1));
    after.forEach(words -> upper.add(tall(words)));
    List<HeaderCell> lower = new ArrayList<>();
    lower.add(HeaderCell.of(messages.get("report.year", plan.profile().baseYear())));
    years.forEach(year -> lower.add(HeaderCell.of(messages.get("report.year", year))));
    return List.of(upper, lower);
  }

  private List<Area> targeted(Indicator indicator) {
    return indicator.areaTargets().stream()
        .flatMap(part -> plan.area(part.area()).stream())
        .toList();
  }

  private Cell part(Area area) {
    return text(messages.get("report.register.part", area.name()));
  }

  private static HeaderCell tall(String words) {
    return new HeaderCell(words, 1, 2);
  }

  private static Cell text(Object words) {
    return new Cell.Text(words.toString());
  }
}
