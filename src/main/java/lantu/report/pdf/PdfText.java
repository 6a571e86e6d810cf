package lantu.report.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;

/** Words with Chinese line breaking. */
final class PdfText {
  private static final ChineseBreaks BREAKS = new ChineseBreaks();

  /** In points behind each character; the type area is 442 points wide, 28 characters of 16. */
  private static final float TIGHT = -0.25f;

  private PdfText() {}

  /** A paragraph with the given line pitch. */
  static Paragraph paragraph(String words, Font font, float pitch, int alignment) {
    Paragraph paragraph = new Paragraph(pitch);
    paragraph.add(chunk(words, font));
    paragraph.setAlignment(alignment);
    return paragraph;
  }

  /** A paragraph of the body, set as tight as 28 characters a line need. */
  static Paragraph body(String words, Font font, float pitch, int alignment) {
    Paragraph paragraph = new Paragraph(pitch);
    paragraph.add(chunk(words, font).setCharacterSpacing(TIGHT));
    paragraph.setAlignment(alignment);
    return paragraph;
  }

  /** Words for a cell. */
  static Phrase phrase(String words, Font font) {
    return new Phrase(chunk(words, font));
  }

  private static Chunk chunk(String words, Font font) {
    return new Chunk(words, font).setSplitCharacter(BREAKS);
  }
}
