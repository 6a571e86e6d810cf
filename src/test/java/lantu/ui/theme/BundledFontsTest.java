package lantu.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import lantu.text.FontFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontsTest {
  private static final float UNITS = 1000;
  private static final double ROUNDING = 4;

  /** JavaFX's software renderer cuts holes where outlines overlap, as soon as type is scaled. */
  @ParameterizedTest
  @ValueSource(strings = {FontFiles.SANS, FontFiles.SANS_SEMIBOLD})
  void noStrokesOverlap(String file) throws Exception {
    Font font;
    try (InputStream in = FontFiles.locate(file).openStream()) {
      font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(UNITS);
    }

    for (String character : "演示数据海国民构年度规划指标功能区".split("", -1)) {
      if (!character.isEmpty()) {
        assertThat(overlap(font, character)).as(character).isLessThan(ROUNDING);
      }
    }
  }

  /** The widest part of a character that is inside two strokes at once, in font units. */
  private static double overlap(Font font, String character) {
    Shape outline =
        font.createGlyphVector(new FontRenderContext(null, true, true), character).getOutline();
    Path2D whole = new Path2D.Double(outline);
    whole.setWindingRule(Path2D.WIND_NON_ZERO);
    Path2D holed = new Path2D.Double(outline);
    holed.setWindingRule(Path2D.WIND_EVEN_ODD);
    Area both = new Area(whole);
    both.subtract(new Area(holed));
    Rectangle2D bounds = both.getBounds2D();
    return Math.min(bounds.getWidth(), bounds.getHeight());
  }
}
