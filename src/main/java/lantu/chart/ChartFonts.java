package lantu.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import lantu.text.FontFiles;
import lantu.value.Refusal;

/**
 * The fonts of all charts: the bundled Noto Sans SC, so that a chart looks the same on every
 * machine. Loading takes a third of a second; make one and share it.
 */
public final class ChartFonts {
  private static final int MOST_WIDTHS = 8192;
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /** A redraw measures the same words again and again, which is most of its work. */
  private static final Map<Measured, Double> WIDTHS =
      new LinkedHashMap<>(MOST_WIDTHS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Double> eldest) {
          return size() > MOST_WIDTHS;
        }
      };

  /** A text in a font. */
  private record Measured(Font font, String text) {}

  private final Font regular;
  private final Font semibold;

  private ChartFonts(Font regular, Font semibold) {
    this.regular = regular;
    this.semibold = semibold;
  }

  /**
   * Reads the bundled fonts and makes them known to the drawing library by name.
   *
   * @throws Refusal {@code chart.fontUnreadable}
   */
  public static ChartFonts load() {
    return new ChartFonts(read(FontFiles.SANS), read(FontFiles.SANS_SEMIBOLD));
  }

  Font regular(float size) {
    return regular.deriveFont(size);
  }

  Font semibold(float size) {
    return semibold.deriveFont(size);
  }

  /** The width of a text in the font's own unit. */
  static double width(Font font, String text) {
    synchronized (WIDTHS) {
      return WIDTHS.computeIfAbsent(
          new Measured(font, text), one -> font.getStringBounds(text, MEASURE).getWidth());
    }
  }

  private static Font read(String name) {
    try {
      Font font = create(FontFiles.locate(name));
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (IOException | FontFormatException | URISyntaxException e) {
      throw new Refusal(e, "chart.fontUnreadable");
    }
  }

  /** A file is read in place; from inside a jar the library makes itself a temporary copy. */
  private static Font create(URL url) throws IOException, FontFormatException, URISyntaxException {
    if ("file".equals(url.getProtocol())) {
      return Font.createFont(Font.TRUETYPE_FONT, new File(new URI(url.toString())));
    }
    try (InputStream in = url.openStream()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }
}
