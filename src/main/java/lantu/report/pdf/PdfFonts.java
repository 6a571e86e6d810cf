package lantu.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import lantu.text.FontFiles;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The type of one document: the shipped fonts, each read once. */
final class PdfFonts {
  /** 2号, 小3号, 3号, 4号, 5号 and 小5号, in points. */
  static final float SIZE_2 = 22;

  static final float SIZE_3 = 16;
  static final float SIZE_4 = 14;
  static final float SIZE_5 = 10.5f;
  static final float SIZE_5_SMALL = 9;

  private final BaseFont song = read(FontFiles.SERIF);
  private final BaseFont hei = read(FontFiles.SANS_SEMIBOLD);

  PdfFonts() throws IOException {}

  /** The Song-style font of running text, tables and notes. */
  Font song(float size) {
    return new Font(song, size);
  }

  /** The font of headings and header rows. */
  Font hei(float size) {
    return new Font(hei, size);
  }

  /** How long the words are on one line, in points. */
  static float width(String words, Font font) {
    return font.getBaseFont().getWidthPoint(words, font.getSize());
  }

  private static BaseFont read(String name) throws IOException {
    try (InputStream in = FontFiles.locate(name).openStream()) {
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
    }
  }
}
