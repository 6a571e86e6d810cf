package lantu.report.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import javax.xml.namespace.QName;
import lantu.report.office.PackedRows;
import lantu.report.office.RowXml;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetData;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetDimension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The rows of a sheet from the top down. Only the last ones can still be changed. */
final class XlsxRows {
  /** More than the head of any table has. */
  private static final int OPEN = 200;

  private static final RowXml ROW =
      new RowXml(new QName(CTSheetData.type.getName().getNamespaceURI(), "row"));

  private final XSSFSheet sheet;
  private final CTWorksheet content;
  private final Writer packed;
  private int next;
  private int columns;

  /**
   * The rows whose heights are added up so far, and the sum since the last page break, in points.
   */
  private int summed;

  private float used;

  XlsxRows(XSSFSheet sheet, PackedRows packed) {
    this.sheet = sheet;
    this.content = sheet.getCTWorksheet();
    this.packed = packed.in(content.getSheetData(), sheet.getPackagePart());
  }

  /** The next free row. */
  XSSFRow add() {
    if (sheet.getPhysicalNumberOfRows() >= 2 * OPEN) {
      pack(OPEN);
    }
    return sheet.createRow(next++);
  }

  /** The number of the next free row, from 0. */
  int next() {
    return next;
  }

  /** Goes on on a new page where what comes next would be torn by the end of this one. */
  void keepRoom(float needed, float page) {
    sum(next);
    if (used % page + needed > page && needed < page) {
      sheet.setRowBreak(next - 1);
      used = 0;
    }
  }

  private void sum(int end) {
    while (summed < end) {
      used += sheet.getRow(summed++).getHeightInPoints();
    }
  }

  /** Ends the sheet: no row can be changed any more. */
  void finish() throws IOException {
    pack(0);
    packed.close();
    CTSheetDimension all =
        content.isSetDimension() ? content.getDimension() : content.addNewDimension();
    all.setRef(new CellRangeAddress(0, next - 1, 0, columns - 1).formatAsString());
  }

  /** Packs the first rows, all but so many. */
  private void pack(int left) {
    int end = next - left;
    sum(end);
    Iterator<Row> rows = sheet.rowIterator();
    for (int at = sheet.getFirstRowNum(); at < end; at++) {
      XSSFRow row = (XSSFRow) rows.next();
      columns = Math.max(columns, row.getLastCellNum());
      try {
        packed.write(ROW.of(row.getCTRow()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      rows.remove();
      content.getSheetData().removeRow(0);
    }
  }
}
