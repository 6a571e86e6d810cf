package lantu.report;

import java.util.ArrayList;
import java.util.List;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.text.Messages;

/** The base-period figures that the document prints beside its indicators, each with its place. */
final class BackgroundTable {
  private final Plan plan;
  private final Messages messages;
  private final FigureCells cells;

  BackgroundTable(Plan plan, Messages messages, FigureCells cells) {
    this.plan = plan;
    this.messages = messages;
    this.cells = cells;
  }

  Table table(ReportBody body) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Indicator indicator : plan.indicators(IndicatorRole.BACKGROUND)) {
      for (Figure figure : plan.figures(indicator.code())) {
        rows.add(row(rows.size() + 1, indicator, figure));
      }
    }
    return new Table(
        body.nextTableLabel(),
        messages.get("report.register.backgroundCaption"),
        "",
        Table.Rules.GRID,
        List.of(
            new Column(6, Align.CENTER),
            new Column(32, Align.LEFT),
            new Column(15, Align.CENTER),
            new Column(8, Align.CENTER),
            new Column(8, Align.CENTER),
            Column.ofNumbers(8, rows, 5),
            new Column(28, Align.LEFT),
            new Column(28, Align.LEFT)),
        List.of(header()),
        rows,
        body.notes(List.of(messages.get("report.register.backgroundNote", rows.size()))));
  }

  private List<HeaderCell> header() {
    List<HeaderCell> header = new ArrayList<>();
    for (String key :
        List.of("number", "indicator", "unit", "area", "year", "value", "remark", "source")) {
      header.add(HeaderCell.of(messages.get("report.column." + key)));
    }
    return header;
  }

  private List<Cell> row(int number, Indicator indicator, Figure figure) {
    String area = plan.area(figure.key().area()).map(Area::name).orElse("");
    String source = figure.source() == null ? "" : plan.sourceTitle(figure.source());
    String note = figure.note() == null ? "" : figure.note();
    return List.of(
        new Cell.Ordinal(number),
        new Cell.Text(indicator.name()),
        new Cell.Text(indicator.unit().symbol()),
        new Cell.Text(area),
        new Cell.Text(messages.get("report.year", figure.key().year())),
        cells.cell(indicator, figure),
        note.isEmpty() ? new Cell.Blank() : new Cell.Text(note),
        source.isEmpty() ? new Cell.Empty() : new Cell.Text(source));
  }
}
