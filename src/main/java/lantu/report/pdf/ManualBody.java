package lantu.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantu.report.Table;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.DottedLineSeparator;

/**
 * The content of the printed manual, with its bookmarks; it notes on which page a chapter begins.
 */
final class ManualBody {
  private static final float TEXT = 11;
  private static final float PITCH = 19;
  private static final float HANG = 20;
  private static final float AFTER = 4;
  private static final float ROOM_AFTER_HEADING = 80;

  private final Document document;
  private final PdfWriter writer;
  private final PdfFonts fonts;
  private final Map<String, Integer> chapters = new LinkedHashMap<>();
  private @Nullable PdfOutline chapter;

  ManualBody(Document document, PdfWriter writer, PdfFonts fonts) {
    this.document = document;
    this.writer = writer;
    this.fonts = fonts;
  }

  /** The page on which each chapter begins, by its title. */
  Map<String, Integer> pagesOfChapters() {
    return Map.copyOf(chapters);
  }

  void title(String title, String below) {
    Paragraph paragraph =
        PdfText.paragraph(title, fonts.hei(PdfFonts.SIZE_2), 60, Element.ALIGN_CENTER);
    document.add(paragraph);
    Paragraph version =
        PdfText.paragraph(below, fonts.song(PdfFonts.SIZE_4), 30, Element.ALIGN_CENTER);
    version.setSpacingAfter(24);
    document.add(version);
  }

  /** The chapters with their pages; the numbers stay away as long as they are not known. */
  void contents(String words, List<String> titles, Map<String, Integer> pages) {
    document.add(PdfText.paragraph(words, fonts.hei(PdfFonts.SIZE_4), 30, Element.ALIGN_CENTER));
    Font font = fonts.song(TEXT);
    for (String title : titles) {
      Paragraph line = PdfText.paragraph(title, font, PITCH + 3, Element.ALIGN_LEFT);
      line.add(new Chunk(new DottedLineSeparator()));
      line.add(new Chunk(String.valueOf(pages.getOrDefault(title, 0)), font));
      document.add(line);
    }
  }

  /** Begins a chapter on a new page. */
  void chapter(String title) {
    document.newPage();
    chapters.put(title, writer.getPageNumber());
    chapter = bookmark(writer.getRootOutline(), title);
    Paragraph paragraph =
        PdfText.paragraph(title, fonts.hei(PdfFonts.SIZE_3), 30, Element.ALIGN_LEFT);
    paragraph.setSpacingAfter(2 * AFTER);
    document.add(paragraph);
  }

  void heading(String words) {
    keepRoom(ROOM_AFTER_HEADING);
    PdfOutline open = chapter;
    if (open != null) {
      bookmark(open, words);
    }
    Paragraph paragraph = PdfText.paragraph(words, fonts.hei(TEXT + 1), 24, Element.ALIGN_LEFT);
    paragraph.setSpacingBefore(AFTER);
    document.add(paragraph);
  }

  void paragraph(String words) {
    Paragraph paragraph =
        PdfText.paragraph(words, fonts.song(TEXT), PITCH, Element.ALIGN_JUSTIFIED);
    paragraph.setFirstLineIndent(2 * TEXT);
    paragraph.setSpacingAfter(AFTER);
    document.add(paragraph);
  }

  /** A step or point, hanging on its mark. */
  void item(String mark, String words) {
    Font font = fonts.song(TEXT);
    Paragraph paragraph = PdfText.paragraph(mark, font, PITCH, Element.ALIGN_LEFT);
    float room = HANG - PdfFonts.width(mark, font);
    paragraph.add(new Chunk(" ", font).setHorizontalScaling(room / PdfFonts.width(" ", font)));
    paragraph.addAll(PdfText.paragraph(words, font, PITCH, Element.ALIGN_LEFT));
    paragraph.setIndentationLeft(HANG);
    paragraph.setFirstLineIndent(-HANG);
    paragraph.setSpacingAfter(AFTER / 2);
    document.add(paragraph);
  }

  void table(Table table) {
    PdfPTable built = new PdfTables(table, fonts, width()).build();
    built.setSpacingBefore(2 * AFTER);
    built.setSpacingAfter(2 * AFTER);
    document.add(built);
  }

  void picture(byte[] png, String words) {
    try {
      Image image = Image.getInstance(png);
      image.scaleToFit(width(), width());
      image.setAlignment(Element.ALIGN_CENTER);
      image.setBorder(Image.BOX);
      image.setBorderWidth(0.5f);
      image.setBorderColor(Color.LIGHT_GRAY);
      keepRoom(image.getScaledHeight() + 2 * PITCH);
      image.setSpacingBefore(AFTER);
      document.add(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Paragraph caption =
        PdfText.paragraph(words, fonts.song(PdfFonts.SIZE_5_SMALL), PITCH, Element.ALIGN_CENTER);
    caption.setSpacingAfter(AFTER);
    document.add(caption);
  }

  private float width() {
    return document.right() - document.left();
  }

  private void keepRoom(float room) {
    if (writer.getVerticalPosition(true) - document.bottom() < room) {
      document.newPage();
    }
  }

  private PdfOutline bookmark(PdfOutline above, String words) {
    float top = writer.getVerticalPosition(true);
    return new PdfOutline(above, new PdfDestination(PdfDestination.FITH, top), words);
  }
}
