package lantu.chart.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.text.FontFiles;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
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
    float scale = (float) ChartSize.POINTS_PER_INCH / ChartSize.PER_INCH;
    float width = size.width() * scale;
    float height = size.height() * scale;
    try {
      Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      document.addTitle(model.title());
      document.open();
      Graphics2D g2 = writer.getDirectContent().createGraphics(width, height, new Bundled());
      renderer.draw(model, g2, width, height, theme, scale);
      g2.dispose();
      document.close();
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  /** Every font of a chart is one of the two bundled cuts. */
  private static final class Bundled implements FontMapper {
    private final Map<String, BaseFont> fonts = new HashMap<>();

    @Override
    public BaseFont awtToPdf(Font font) {
      boolean semibold = font.getFontName().contains("SemiBold");
      return fonts.computeIfAbsent(
          semibold ? FontFiles.SANS_SEMIBOLD : FontFiles.SANS, Bundled::read);
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
      throw new UnsupportedOperationException("charts are only written");
    }

    private static BaseFont read(String name) {
      try (InputStream in = FontFiles.locate(name).openStream()) {
        return BaseFont.createFont(
            name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      } catch (IOException e) {
        throw new DocumentException(e);
      }
    }
  }
}
