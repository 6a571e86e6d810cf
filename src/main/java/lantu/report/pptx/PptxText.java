package lantu.report.pptx;

import java.awt.Color;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Words on slides: one typeface for Latin and Chinese characters alike. */
final class PptxText {
  static final Color INK = new Color(0x1B1F24);
  static final Color MUTED = new Color(0x57606A);
  static final Color ACCENT = new Color(0x0B5CAD);
  static final Color WARNING = new Color(0x8A5A00);

  private static final String FONT = "微软雅黑";

  private PptxText() {}

  /** Replaces what a shape says. */
  static void fill(
      XSLFTextShape shape,
      List<String> lines,
      double size,
      boolean bold,
      Color colour,
      TextParagraph.TextAlign align) {
    shape.clearText();
    shape.setWordWrap(true);
    shape.setVerticalAlignment(VerticalAlignment.TOP);
    shape.setInsets(new Insets2D(2, 4, 2, 4));
    for (String line : lines) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      paragraph.setBullet(false);
      paragraph.setIndent(0d);
      paragraph.setLeftMargin(0d);
      paragraph.setTextAlign(align);
      paragraph.setSpaceAfter(-size / 3);
      run(paragraph, line, size, bold, colour);
    }
  }

  static void run(
      XSLFTextParagraph paragraph, String words, double size, boolean bold, Color colour) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(words);
    run.setFontSize(size);
    run.setBold(bold);
    run.setFontColor(colour);
    for (FontGroup group :
        List.of(FontGroup.LATIN, FontGroup.EAST_ASIAN, FontGroup.COMPLEX_SCRIPT)) {
      run.setFontFamily(FONT, group);
    }
  }
}
