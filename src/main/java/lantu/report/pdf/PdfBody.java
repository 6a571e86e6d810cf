package lantu.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.report.Block;
import lantu.report.Report;
import lantu.report.Table;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The content of a document from its title to its last note, with its bookmarks. */
final class PdfBody {
  private static final float BODY_PITCH = 28.95f;
  private static final float NOTE_PITCH = 14;
  private static final float ROOM_FOR_CAPTION = 42;

  /** What a note opens with: 注：, a number, or both. */
  private static final Pattern NOTE_LEAD = Pattern.compile("\\p{L}{1,5}[:：] ?(\\d+\\. )?|\\d+\\. ");

  /** A heading or caption goes to the next page with what it announces. */
  private static final float ROOM_AFTER_HEADING = 120;

  private final Document document;
  private final PdfWriter writer;
  private final PdfFonts fonts;

  /** The open bookmarks, the deepest first; the root is always there. */
  private final Deque<PdfOutline> bookmarks = new ArrayDeque<>();

  PdfBody(Document document, PdfWriter writer, PdfFonts fonts) {
    this.document = document;
    this.writer = writer;
    this.fonts = fonts;
    bookmarks.push(writer.getRootOutline());
  }

  void add(Report report) {
    document.add(
        PdfText.paragraph(
            String.join("\n", report.titleLines()),
            fonts.song(PdfFonts.SIZE_2),
            BODY_PITCH,
            Element.ALIGN_CENTER));
    for (String line : report.subtitles()) {
      document.add(
          PdfText.paragraph(
              line, fonts.song(PdfFonts.SIZE_4), BODY_PITCH - 6, Element.ALIGN_CENTER));
    }
    if (!report.dataState().isEmpty()) {
      document.add(
          PdfText.paragraph(
              report.dataState(), fonts.song(PdfFonts.SIZE_5), 18, Element.ALIGN_CENTER));
    }
    report.blocks().forEach(this::add);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> paragraph(paragraph.text());
      case Block.NewPage page -> {
        PdfPages.lay(document, page.orientation());
        document.newPage();
      }
      case Table table -> table(table);
    }
  }

  private void heading(Block.Heading heading) {
    keepRoom(ROOM_AFTER_HEADING);
    bookmark(heading.level(), heading.text());
    Font font = heading.level() == 1 ? fonts.hei(PdfFonts.SIZE_3) : fonts.song(PdfFonts.SIZE_3);
    Paragraph paragraph = PdfText.paragraph(heading.text(), font, BODY_PITCH, Element.ALIGN_LEFT);
    paragraph.setIndentationLeft(2 * PdfFonts.SIZE_3);
    document.add(paragraph);
  }

  private void paragraph(String text) {
    Paragraph paragraph =
        PdfText.paragraph(text, fonts.song(PdfFonts.SIZE_3), BODY_PITCH, Element.ALIGN_JUSTIFIED);
    paragraph.setFirstLineIndent(2 * PdfFonts.SIZE_3);
    document.add(paragraph);
  }

  private void table(Table table) {
    float width = document.right() - document.left();
    PdfPTable built = new PdfTables(table, fonts, width).build();
    built.setTotalWidth(width);
    keepRoom(table.keptWhole() ? ROOM_FOR_CAPTION + built.getTotalHeight() : ROOM_AFTER_HEADING);
    bookmark(bookmarks.size(), table.title());
    bookmarks.pop();
    Paragraph caption =
        PdfText.paragraph(
            table.title(), fonts.hei(PdfFonts.SIZE_5 + 1.5f), 18, Element.ALIGN_CENTER);
    document.add(caption);
    if (!table.unitLine().isEmpty()) {
      document.add(
          PdfText.paragraph(
              table.unitLine(), fonts.song(PdfFonts.SIZE_5), NOTE_PITCH, Element.ALIGN_RIGHT));
    }
    built.setSpacingBefore(6);
    built.setSpacingAfter(4);
    document.add(built);
    notes(table.notes());
  }

  /** The lines under a table, each hanging on its number. */
  private void notes(List<String> notes) {
    Font font = fonts.song(PdfFonts.SIZE_5_SMALL);
    float first = 0;
    for (String note : notes) {
      Matcher lead = NOTE_LEAD.matcher(note);
      float hang = lead.lookingAt() ? PdfFonts.width(lead.group(), font) : 0;
      first = Math.max(first, hang);
      Paragraph paragraph = PdfText.paragraph(note, font, NOTE_PITCH, Element.ALIGN_LEFT);
      paragraph.setIndentationLeft(first);
      paragraph.setFirstLineIndent(-hang);
      document.add(paragraph);
    }
  }

  private void keepRoom(float room) {
    float page = document.top() - document.bottom();
    if (writer.getVerticalPosition(true) - document.bottom() < room && room < page) {
      document.newPage();
    }
  }

  private void bookmark(int level, String words) {
    while (bookmarks.size() > level) {
      bookmarks.pop();
    }
    float top = writer.getVerticalPosition(true);
    bookmarks.push(
        new PdfOutline(bookmarks.element(), new PdfDestination(PdfDestination.FITH, top), words));
  }
}
