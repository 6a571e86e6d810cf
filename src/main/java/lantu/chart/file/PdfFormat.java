package lantu.chart.file;

import java.io.IOException;
import java.io.OutputStream;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/** PDF of one page, vector, its text real and its fonts embedded with the glyphs used. */
final class PdfFormat implements ChartFormat {
  private final ChartRenderer renderer;

  PdfFormat(ChartRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public void write(ChartModel model, ChartSize size, ChartTheme theme, OutputStream out)
      throws IOException {
    float width = size.width() * PdfPicture.SCALE;
    float height = size.height() * PdfPicture.SCALE;
    try {
      Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      document.addTitle(model.title());
      document.open();
      new PdfPicture(renderer).draw(model, writer.getDirectContent(), width, height, theme, 1);
      document.close();
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }
}
