package lantu.chart.file;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.text.FontFiles;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Draws charts as vectors into PDF documents, their text real. One of them draws all charts of a
 * document, so that their fonts are embedded once.
 */
public final class PdfPicture {
  /** Points for one unit of a chart. */
  static final float SCALE = (float) ChartSize.POINTS_PER_INCH / ChartSize.PER_INCH;

  private final ChartRenderer renderer;
  private final Bundled fonts = new Bundled();

  /** Draws with the renderer. */
  public PdfPicture(ChartRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * Draws a chart over the whole of a content.
   *
   * @param width of the content in points
   * @param height of the content in points
   * @param scale size of type and strokes; 1 is normal
   */
  public void draw(
      ChartModel model,
      PdfContentByte content,
      float width,
      float height,
      ChartTheme theme,
      double scale) {
    Graphics2D g2 = content.createGraphics(width, height, fonts);
    renderer.draw(model, g2, width, height, theme, SCALE * scale);
    g2.dispose();
  }

  /**
   * The height at which a chart shows all it has.
   *
   * @param width in points
   * @param usual that of most charts, in points
   */
  public float height(ChartModel model, float width, float usual) {
    return (float) renderer.height(model, width / SCALE, usual / SCALE) * SCALE;
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
