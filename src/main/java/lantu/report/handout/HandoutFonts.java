package lantu.report.handout;

import java.io.IOException;
import java.io.InputStream;
import lantu.text.FontFiles;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The type of a hand-out: the fonts of the screen, each read once. */
final class HandoutFonts {
  private final BaseFont regular = read(FontFiles.SANS);
  private final BaseFont semibold = read(FontFiles.SANS_SEMIBOLD);

  HandoutFonts() throws IOException {}

  /** Running text. */
  Font regular(float size) {
    return new Font(regular, size);
  }

  /** Headlines and what stands out. */
  Font semibold(float size) {
    return new Font(semibold, size);
  }

  private static BaseFont read(String name) throws IOException {
    try (InputStream in = FontFiles.locate(name).openStream()) {
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
    }
  }
}
