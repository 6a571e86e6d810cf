package lantu.report.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lantu.chart.ChartRenderer;
import lantu.report.Block;
import lantu.report.Chart;
import lantu.report.Column;
import lantu.report.Report;
import lantu.report.Table;
import lantu.report.office.PackedRows;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One section on its sheet: words, tables and charts below each other, in columns that fit all its
 * tables. Widths are half-width characters.
 */
final class XlsxSection {
  private static final int PLAIN_WIDTH = 78;
  private static final int LEAST_WIDTH = 60;
  private static final int UNIT = 256;

  /** A sheet that is wider is printed on turned pages. */
  private static final int WIDEST_UPRIGHT = 110;

  /** How many columns stay in sight when a wide table is moved sideways: number and name. */
  private static final int FROZEN = 2;

  /** More rows than this are not frozen: they would leave no room for the rest. */
  private static final int MOST_FROZEN = 12;

  private final XSSFSheet sheet;
  private final Report report;
  private final XlsxStyles styles;
  private final Supplier<ChartRenderer> charts;
  private final XlsxText text;

  XlsxSection(
      XSSFSheet sheet,
      PackedRows packed,
      Report report,
      XlsxStyles styles,
      Supplier<ChartRenderer> charts) {
    this.sheet = sheet;
    this.report = report;
    this.styles = styles;
    this.charts = charts;
    this.text = new XlsxText(sheet, new XlsxRows(sheet, packed), report, styles);
  }

  void write(List<Block> blocks) throws IOException {
    List<Integer> widths = widths(blocks);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, (widths.get(column) + 1) * UNIT);
    }
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    boolean turned = sum > WIDEST_UPRIGHT;
    float page = XlsxPrint.pageHeight(sum, turned);
    text.across(widths.size(), sum);
    text.head();
    int head = text.rows().next();
    List<XlsxTable> tables = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> text.line(XlsxStyles.Kind.HEADING, heading.text());
        case Block.Paragraph paragraph -> text.line(XlsxStyles.Kind.NOTE, paragraph.text());
        case Block.Working _ -> {
          // It stands in the annex.
        }
        case Block.Contents _ -> {
          // Its headings are found otherwise.
        }
        case Block.NewPage _ -> {
          // A sheet has its own pages.
        }
        case Table table -> {
          XlsxTable written = new XlsxTable(sheet, styles, text);
          written.write(table, widths);
          tables.add(written);
        }
        case Chart chart -> {
          XlsxChart drawn = new XlsxChart(sheet, styles, text, charts);
          text.rows().keepRoom(drawn.height(chart), page);
          drawn.write(chart, widths);
        }
      }
    }
    if (!tables.isEmpty() && !report.dataState().isEmpty()) {
      text.line(XlsxStyles.Kind.NOTE, report.dataState());
    }
    freeze(tables, head, widths.size(), blocks.stream().anyMatch(Chart.class::isInstance));
    XlsxPrint.set(sheet, report, turned);
    text.rows().finish();
  }

  /** The one table's head stays in sight and is repeated in print; else the title stays. */
  private void freeze(List<XlsxTable> tables, int head, int columns, boolean charted) {
    if (tables.size() == 1) {
      XlsxTable table = tables.getFirst();
      if (!charted) {
        sheet.setRepeatingRows(new CellRangeAddress(table.headRow(), table.bodyRow() - 1, -1, -1));
      }
      if (table.bodyRow() <= MOST_FROZEN) {
        sheet.createFreezePane(Math.min(FROZEN, columns - 1), table.bodyRow());
        return;
      }
    }
    sheet.createFreezePane(0, head);
  }

  private static List<Integer> widths(List<Block> blocks) {
    List<Integer> widths = new ArrayList<>();
    boolean charted = false;
    for (Block block : blocks) {
      if (block instanceof Table table) {
        widen(widths, table.columns().stream().map(Column::width).toList());
      } else if (block instanceof Chart chart) {
        charted = true;
        widen(widths, XlsxChart.widths(chart));
      }
    }
    if (widths.isEmpty()) {
      return List.of(PLAIN_WIDTH);
    }
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    int least = charted ? PLAIN_WIDTH : LEAST_WIDTH;
    return sum >= least ? widths : widths.stream().map(width -> width * least / sum).toList();
  }

  private static void widen(List<Integer> widths, List<Integer> wanted) {
    for (int column = 0; column < wanted.size(); column++) {
      if (column < widths.size()) {
        widths.set(column, Math.max(widths.get(column), wanted.get(column)));
      } else {
        widths.add(wanted.get(column));
      }
    }
  }
}
