package lantu.report.xlsx;

import lantu.report.Report;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4, as wide as the page, numbered, with the mark on every page. */
final class XlsxPrint {
  private static final double EDGE = 0.6;
  private static final double HEAD = 0.9;

  private static final float POINTS = 72;
  private static final float SHORT = 8.27f;
  private static final float LONG = 11.69f;

  /** A half-width character, in points. */
  private static final float CHARACTER = 5.4f;

  /** Another program's rows are a little higher. */
  private static final float SAFE = 0.9f;

  private XlsxPrint() {}

  /** How much of a sheet stands on a page when it is as wide as the page, in points. */
  static float pageHeight(int width, boolean turned) {
    float across = ((turned ? LONG : SHORT) - 2 * (float) EDGE) * POINTS;
    float down = ((turned ? SHORT : LONG) - 2 * (float) HEAD) * POINTS;
    return down * SAFE * Math.max(1, width * CHARACTER / across);
  }

  static void set(XSSFSheet sheet, Report report, boolean landscape) {
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, EDGE);
    sheet.setMargin(PageMargin.RIGHT, EDGE);
    sheet.setMargin(PageMargin.TOP, HEAD);
    sheet.setMargin(PageMargin.BOTTOM, HEAD);
    sheet.getFooter().setCenter("— &P —");
    if (!report.mark().isEmpty()) {
      sheet.getHeader().setLeft("&\"黑体,Regular\"&16" + report.mark().replace("&", "&&"));
    }
  }
}
