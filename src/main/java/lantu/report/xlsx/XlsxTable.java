package lantu.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import lantu.report.Align;
import lantu.report.Cell;
import lantu.report.Column;
import lantu.report.DecimalColumn;
import lantu.report.HeaderCell;
import lantu.report.Report;
import lantu.report.Table;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table on its sheet. */
final class XlsxTable {
  private static final int UNIT = 256;
  private static final int LEAST_WIDTH = 60;
  private static final float LINE = 16.5f;

  /** How many columns stay in sight when a wide table is moved sideways: number and name. */
  private static final int FROZEN = 2;

  private final XSSFSheet sheet;
  private final Report report;
  private final XlsxStyles styles;
  private final XlsxText text;

  XlsxTable(XSSFSheet sheet, Report report, XlsxStyles styles) {
    this.sheet = sheet;
    this.report = report;
    this.styles = styles;
    this.text = new XlsxText(sheet, report, styles);
  }

  /** Writes the table with the report's title above and notes and words below. */
  void write(Table table, List<String> words) {
    List<Integer> widths = new ArrayList<>();
    int sum = table.columns().stream().mapToInt(Column::width).sum();
    for (Column column : table.columns()) {
      // A small table is widened so that its title has room.
      int width = sum < LEAST_WIDTH ? column.width() * LEAST_WIDTH / sum : column.width();
      sheet.setColumnWidth(widths.size(), (width + 1) * UNIT);
      widths.add(width);
    }
    text.across(widths.size(), widths.stream().mapToInt(Integer::intValue).sum());
    text.head();
    text.line(XlsxStyles.Kind.CAPTION, table.title());
    if (!table.unitLine().isEmpty()) {
      text.line(XlsxStyles.Kind.UNIT, table.unitLine());
    }
    int head = text.nextRow();
    header(table, head);
    int body = text.nextRow();
    rows(table, widths);
    table.notes().forEach(note -> text.line(XlsxStyles.Kind.NOTE, note));
    if (!report.dataState().isEmpty()) {
      text.line(XlsxStyles.Kind.NOTE, report.dataState());
    }
    words.forEach(line -> text.line(XlsxStyles.Kind.NOTE, line));
    sheet.createFreezePane(Math.min(FROZEN, widths.size() - 1), body);
    sheet.setRepeatingRows(new CellRangeAddress(head, body - 1, -1, -1));
    XlsxPrint.set(sheet, report, true);
  }

  private void header(Table table, int head) {
    for (int i = 0; i < table.header().size(); i++) {
      XSSFRow row = text.row();
      row.setHeightInPoints(LINE * 1.3f);
      for (int column = 0; column < table.columns().size(); column++) {
        text.put(row, column, XlsxStyles.Kind.HEAD, HorizontalAlignment.CENTER, "");
      }
    }
    for (HeaderCell.Placed placed : table.placedHeader()) {
      int top = head + placed.row();
      HeaderCell cell = placed.cell();
      XSSFRow row = sheet.getRow(top);
      text.put(row, placed.column(), XlsxStyles.Kind.HEAD, HorizontalAlignment.CENTER, cell.text());
      if (cell.across() > 1 || cell.down() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                top, top + cell.down() - 1, placed.column(), placed.column() + cell.across() - 1));
      }
    }
  }

  private void rows(Table table, List<Integer> widths) {
    List<DecimalColumn> decimals = new ArrayList<>();
    for (int column = 0; column < widths.size(); column++) {
      decimals.add(DecimalColumn.of(table, column));
    }
    for (List<Cell> cells : table.rows()) {
      XSSFRow row = text.row();
      int lines = 1;
      for (int column = 0; column < cells.size(); column++) {
        Cell cell = cells.get(column);
        put(row, column, table.columns().get(column).align(), cell, decimals.get(column));
        lines = Math.max(lines, XlsxText.lines(cell.text(), widths.get(column)));
      }
      row.setHeightInPoints(LINE * lines);
    }
  }

  private void put(XSSFRow row, int column, Align align, Cell content, DecimalColumn decimals) {
    switch (content) {
      case Cell.Decimal number -> {
        boolean aligned = align == Align.DECIMAL;
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(
            styles.number(
                aligned ? HorizontalAlignment.RIGHT : horizontal(align),
                aligned ? XlsxFormat.aligned(number, decimals) : XlsxFormat.of(number)));
        cell.setCellValue(0);
        // The digits themselves, not those of a binary fraction near them.
        cell.getCTCell().setV(number.digits());
      }
      case Cell.Ordinal ordinal -> {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.number(horizontal(align), "0"));
        cell.setCellValue(ordinal.number());
      }
      case Cell.Text _, Cell.Empty _, Cell.Blank _ ->
          text.put(row, column, XlsxStyles.Kind.BODY, horizontal(align), content.text());
    }
  }

  private static HorizontalAlignment horizontal(Align align) {
    return align == Align.LEFT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
  }
}
