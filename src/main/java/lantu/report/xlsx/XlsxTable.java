package lantu.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import lantu.report.Align;
import lantu.report.Cell;
import lantu.report.DecimalColumn;
import lantu.report.HeaderCell;
import lantu.report.Table;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table on its sheet. */
final class XlsxTable {
  private static final float LINE = 16.5f;

  private final XSSFSheet sheet;
  private final XlsxStyles styles;
  private final XlsxText text;
  private int head;
  private int body;

  XlsxTable(XSSFSheet sheet, XlsxStyles styles, XlsxText text) {
    this.sheet = sheet;
    this.styles = styles;
    this.text = text;
  }

  /** Writes the table at the next free row, in columns of the given widths. */
  void write(Table table, List<Integer> widths) {
    text.line(XlsxStyles.Kind.CAPTION, table.title());
    if (!table.unitLine().isEmpty()) {
      text.line(XlsxStyles.Kind.UNIT, table.unitLine());
    }
    head = text.rows().next();
    header(table, head);
    body = text.rows().next();
    rows(table, widths);
    table.notes().forEach(note -> text.line(XlsxStyles.Kind.NOTE, note));
  }

  /** The first row of its head, from 0. */
  int headRow() {
    return head;
  }

  /** Its first row, from 0. */
  int bodyRow() {
    return body;
  }

  private void header(Table table, int top) {
    for (int i = 0; i < table.header().size(); i++) {
      XSSFRow row = text.rows().add();
      row.setHeightInPoints(LINE * 1.3f);
      for (int column = 0; column < table.columns().size(); column++) {
        text.put(row, column, XlsxStyles.Kind.HEAD, HorizontalAlignment.CENTER, "");
      }
    }
    for (HeaderCell.Placed placed : table.placedHeader()) {
      int at = top + placed.row();
      HeaderCell cell = placed.cell();
      XSSFRow row = sheet.getRow(at);
      text.put(row, placed.column(), XlsxStyles.Kind.HEAD, HorizontalAlignment.CENTER, cell.text());
      if (cell.across() > 1 || cell.down() > 1) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(
                at, at + cell.down() - 1, placed.column(), placed.column() + cell.across() - 1));
      }
    }
  }

  private void rows(Table table, List<Integer> widths) {
    List<DecimalColumn> decimals = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      decimals.add(DecimalColumn.of(table, column));
    }
    for (List<Cell> cells : table.rows()) {
      XSSFRow row = text.rows().add();
      int lines = 1;
      for (int column = 0; column < cells.size(); column++) {
        Cell cell = cells.get(column);
        put(row, column, table.columns().get(column).align(), cell, decimals.get(column));
        int across = table.across(cells, column);
        int room = widths.subList(column, column + across).stream().mapToInt(w -> w).sum();
        lines = Math.max(lines, XlsxText.lines(cell.text(), room));
        if (across > 1) {
          int at = row.getRowNum();
          sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at, column, column + across - 1));
        }
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
      case Cell.Spread spread ->
          text.put(
              row,
              column,
              spread.strong() ? XlsxStyles.Kind.BAND : XlsxStyles.Kind.BODY,
              HorizontalAlignment.LEFT,
              content.text());
      case Cell.Text _, Cell.Empty _, Cell.Blank _ ->
          text.put(row, column, XlsxStyles.Kind.BODY, horizontal(align), content.text());
    }
  }

  private static HorizontalAlignment horizontal(Align align) {
    return align == Align.LEFT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
  }
}
