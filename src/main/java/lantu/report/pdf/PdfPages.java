package lantu.report.pdf;

import lantu.report.Orientation;
import lantu.report.Report;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** The pages after GB/T 9704: size, margins, and what every page bears: its number and the mark. */
final class PdfPages extends PdfPageEventHelper {
  private static final float MM = 72 / 25.4f;
  private static final float TOP = 37 * MM;
  private static final float BOTTOM = 35 * MM;
  private static final float LEFT = 28 * MM;
  private static final float RIGHT = 26 * MM;

  /** Page number and mark stand this far outside the type area. */
  private static final float OUTSIDE = 7 * MM;

  private final Report report;
  private final PdfFonts fonts;

  PdfPages(Report report, PdfFonts fonts) {
    this.report = report;
    this.fonts = fonts;
  }

  /** Lays the pages from the next one on. */
  static void lay(Document document, Orientation orientation) {
    if (orientation == Orientation.PORTRAIT) {
      document.setPageSize(PageSize.A4);
      document.setMargins(LEFT, RIGHT, TOP, BOTTOM);
    } else {
      // A turned sheet keeps its margins: its head is the binding edge.
      document.setPageSize(PageSize.A4.rotate());
      document.setMargins(BOTTOM, TOP, LEFT, RIGHT);
    }
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    Rectangle page = document.getPageSize();
    int number = writer.getPageNumber();
    boolean odd = number % 2 == 1;
    float size = PdfFonts.SIZE_4;
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        odd ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT,
        PdfText.phrase("— " + number + " —", fonts.song(size)),
        odd ? page.getRight() - document.rightMargin() - size : document.leftMargin() + size,
        document.bottomMargin() - OUTSIDE - size,
        0);
    if (!report.mark().isEmpty()) {
      ColumnText.showTextAligned(
          writer.getDirectContent(),
          Element.ALIGN_LEFT,
          PdfText.phrase(report.mark(), fonts.hei(PdfFonts.SIZE_3)),
          document.leftMargin(),
          page.getTop() - document.topMargin() + OUTSIDE,
          0);
    }
  }
}
