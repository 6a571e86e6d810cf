package lantu.report.xlsx;

import lantu.report.Report;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lines of words across a sheet, from the top down. */
final class XlsxText {
  private static final double LINE = 1.5;

  private final XSSFSheet sheet;
  private final XlsxRows rows;
  private final Report report;
  private final XlsxStyles styles;
  private int columns = 1;
  private int width = 1;

  XlsxText(XSSFSheet sheet, XlsxRows rows, Report report, XlsxStyles styles) {
    this.sheet = sheet;
    this.rows = rows;
    this.report = report;
    this.styles = styles;
  }

  /** Lets the lines that follow go across columns of a width in half-width characters. */
  void across(int columns, int width) {
    this.columns = columns;
    this.width = width;
  }

  /** The mark, the title and the lines under it. */
  void head() {
    if (!report.mark().isEmpty()) {
      line(XlsxStyles.Kind.MARK, report.mark());
    }
    line(XlsxStyles.Kind.TITLE, report.title());
    report.subtitles().forEach(words -> line(XlsxStyles.Kind.SUBTITLE, words));
  }

  /** Adds one line across the sheet, as high as its words need. */
  void line(XlsxStyles.Kind kind, String words) {
    XSSFRow row = rows.add();
    put(row, 0, kind, kind.align(), words);
    if (columns > 1) {
      // Each has rows of its own; comparing it with all before would grow as their square.
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
    }
    int room = Math.max(1, width * 11 / kind.points());
    row.setHeightInPoints((float) (kind.points() * LINE * lines(words, room)));
  }

  /** The sheet's rows. */
  XlsxRows rows() {
    return rows;
  }

  /** Puts words into a cell; they stay words whatever they begin with. */
  XSSFCell put(
      XSSFRow row, int column, XlsxStyles.Kind kind, HorizontalAlignment align, String words) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.words(kind, align, words));
    if (!words.isEmpty()) {
      cell.setCellValue(words);
    }
    return cell;
  }

  /** How many lines words take in a room given in half-width characters. */
  static int lines(String words, int room) {
    int needed = words.chars().map(c -> c > 0xFF ? 2 : 1).sum();
    return Math.max(1, (needed + room - 1) / room);
  }
}
