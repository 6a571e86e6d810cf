package lantu.report.handout;

import java.util.ArrayList;
import java.util.List;
import lantu.plan.VerdictStatus;
import lantu.report.pdf.ChineseBreaks;
import lantu.slide.Part;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The parts of a page as elements of a PDF, in one size of type. */
final class HandoutParts {
  private static final float LEADING = 1.45f;
  private static final ChineseBreaks BREAKS = new ChineseBreaks();

  private final HandoutFonts fonts;
  private final float size;

  HandoutParts(HandoutFonts fonts, float size) {
    this.fonts = fonts;
    this.size = size;
  }

  List<Element> elements(Part part) {
    return switch (part) {
      case Part.Facts facts -> List.of(facts(facts));
      case Part.Tally tally -> List.of(tally(tally));
      case Part.Entries entries -> entries(entries);
      case Part.Words words ->
          words.paragraphs().stream()
              .<Element>map(text -> paragraph(text, fonts.regular(size), size * 0.5f))
              .toList();
      case Part.Picture picture -> List.of();
    };
  }

  private PdfPTable facts(Part.Facts facts) {
    PdfPTable table = new PdfPTable(2);
    table.setWidthPercentage(100);
    table.setSpacingAfter(size);
    for (Part.Fact fact : facts.facts()) {
      PdfPCell cell = bare();
      cell.addElement(paragraph(fact.label(), fonts.regular(size - 2), 0));
      cell.addElement(paragraph(fact.value(), fonts.semibold(size + 6), 0));
      cell.addElement(paragraph(fact.remark(), fonts.regular(size - 3), size * 0.6f));
      table.addCell(cell);
    }
    table.completeRow();
    return table;
  }

  /** One row a status, one column a group. */
  private PdfPTable tally(Part.Tally tally) {
    PdfPTable table = new PdfPTable(tally.rows().size() + 1);
    table.setWidthPercentage(100);
    table.addCell(ruled("", Element.ALIGN_LEFT));
    tally
        .rows()
        .forEach(
            row -> table.addCell(ruled(row.label() + " " + row.total(), Element.ALIGN_CENTER)));
    for (VerdictStatus status : tally.statuses()) {
      table.addCell(ruled(tally.shownName(status), Element.ALIGN_LEFT));
      for (Part.Tally.Row row : tally.rows()) {
        int count = row.counts().getOrDefault(status, 0);
        table.addCell(ruled(Integer.toString(count), Element.ALIGN_CENTER));
      }
    }
    return table;
  }

  private List<Element> entries(Part.Entries entries) {
    List<Element> all = new ArrayList<>();
    for (Part.Entry entry : entries.entries()) {
      Paragraph head = paragraph("", fonts.semibold(size), 0);
      head.add(chunk(entry.shownMark() + "  " + entry.title(), fonts.semibold(size)));
      all.add(head);
      List<String> sentences = entry.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        boolean last = i == sentences.size() - 1;
        all.add(
            paragraph(sentences.get(i), fonts.regular(size - 1), last ? size * 0.8f : size * 0.2f));
      }
    }
    return all;
  }

  private PdfPCell ruled(String text, int align) {
    PdfPCell cell = new PdfPCell(new Phrase(chunk(text, fonts.regular(size - 1))));
    cell.setBorder(PdfPCell.BOTTOM);
    cell.setBorderWidth(0.5f);
    cell.setPadding(4);
    cell.setHorizontalAlignment(align);
    return cell;
  }

  private static PdfPCell bare() {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(PdfPCell.NO_BORDER);
    return cell;
  }

  private static Chunk chunk(String text, Font font) {
    return new Chunk(text, font).setSplitCharacter(BREAKS);
  }

  private static Paragraph paragraph(String text, Font font, float after) {
    Paragraph paragraph = new Paragraph(font.getSize() * LEADING);
    paragraph.add(chunk(text, font));
    paragraph.setSpacingAfter(after);
    return paragraph;
  }
}
