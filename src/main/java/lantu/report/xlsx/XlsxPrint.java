package lantu.report.xlsx;

import lantu.report.Report;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4, as wide as the page, numbered, with the mark on every page. */
final class XlsxPrint {
  private static final double EDGE = 0.6;
  private static final double HEAD = 0.9;

  private XlsxPrint() {}

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
