package lantu.report.pdf;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.chart.ChartTheme;
import lantu.chart.file.PdfPicture;
import lantu.report.Block;
import lantu.report.Chart;
import lantu.report.Report;
import lantu.report.Table;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.LineSeparator;

/** The content of a document from its title to its last note, with its bookmarks. */
final class PdfBody {
  private static final Color RED = new Color(0xE60012);
  private static final float RED_HEAD = 36;
  private static final float BODY_PITCH = 28.95f;
  private static final float NOTE_PITCH = 14;
  private static final float ROOM_FOR_CAPTION = 42;

  /** The type of a chart against that of the screen. */
  private static final double CHART_TYPE = 0.95;

  /** What a note opens with: 注：, a number, or both. */
  private static final Pattern NOTE_LEAD = Pattern.compile("\\p{L}{1,5}[:：] ?(\\d+\\. )?|\\d+\\. ");

  /** A heading or caption goes to the next page with what it announces. */
  private static final float ROOM_AFTER_HEADING = 120;

  private final Document document;
  private final PdfWriter writer;
  private final PdfFonts fonts;
  private final Supplier<PdfPicture> pictures;
  private @Nullable PdfPicture picture;

  /** The open bookmarks, the deepest first; the root is always there. */
  private final Deque<PdfOutline> bookmarks = new ArrayDeque<>();

  PdfBody(Document document, PdfWriter writer, PdfFonts fonts, Supplier<PdfPicture> pictures) {
    this.pictures = pictures;
    this.document = document;
    this.writer = writer;
    this.fonts = fonts;
    bookmarks.push(writer.getRootOutline());
  }

  void add(Report report) {
    if (!report.redHead().isEmpty()) {
      redHead(report.redHead());
    }
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
    List<Block> blocks = report.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading) {
        keepRoom(announced(blocks.subList(i, blocks.size())));
      }
      add(blocks.get(i));
    }
  }

  /** Who issues the report, in red above a red rule, and two blank lines. */
  private void redHead(String office) {
    float room = document.right() - document.left();
    float size = Math.clamp(room / office.length() - 1, PdfFonts.SIZE_2, RED_HEAD);
    Font font = fonts.song(size);
    font.setColor(RED);
    document.add(PdfText.paragraph(office, font, size * 1.5f, Element.ALIGN_CENTER));
    LineSeparator rule = new LineSeparator(2.2f, 100, RED, Element.ALIGN_CENTER, -12);
    document.add(rule);
    document.add(PdfText.paragraph(" ", fonts.song(PdfFonts.SIZE_3), 2 * BODY_PITCH, 0));
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> paragraph(paragraph.text());
      case Block.Working _ -> {
        // It stands in the annex.
      }
      case Block.Contents _ -> {
        // Its headings are found otherwise.
      }
      case Block.NewPage page -> {
        PdfPages.lay(document, page.orientation());
        document.newPage();
      }
      case Table table -> table(table);
      case Chart chart -> chart(chart);
    }
  }

  /** The room that headings need with the table, chart or text that they announce. */
  private float announced(List<Block> blocks) {
    float room = 0;
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading _ -> room += BODY_PITCH;
        case Table table when table.keptWhole() -> {
          return room + ROOM_FOR_CAPTION + built(table).getTotalHeight();
        }
        case Chart chart -> {
          return room + height(chart) + ROOM_FOR_CAPTION;
        }
        default -> {
          return room + ROOM_AFTER_HEADING;
        }
      }
    }
    return room;
  }

  private PdfPTable built(Table table) {
    float width = document.right() - document.left();
    PdfPTable built = new PdfTables(table, fonts, width).build();
    built.setTotalWidth(width);
    return built;
  }

  private float height(Chart chart) {
    PdfPicture drawing = picture == null ? pictures.get() : picture;
    picture = drawing;
    float width = document.right() - document.left();
    return drawing.height(chart.model(), width, (float) (width * chart.height()));
  }

  private void heading(Block.Heading heading) {
    bookmark(heading.level(), heading.text());
    Font font = heading.level() == 1 ? fonts.hei(PdfFonts.SIZE_3) : fonts.song(PdfFonts.SIZE_3);
    Paragraph paragraph = PdfText.body(heading.text(), font, BODY_PITCH, Element.ALIGN_LEFT);
    paragraph.setIndentationLeft(2 * PdfFonts.SIZE_3);
    document.add(paragraph);
  }

  private void paragraph(String text) {
    Paragraph paragraph =
        PdfText.body(text, fonts.song(PdfFonts.SIZE_3), BODY_PITCH, Element.ALIGN_JUSTIFIED);
    paragraph.setFirstLineIndent(2 * PdfFonts.SIZE_3);
    document.add(paragraph);
  }

  private void table(Table table) {
    PdfPTable built = built(table);
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

  private void chart(Chart chart) {
    float width = document.right() - document.left();
    float height = height(chart);
    float room = document.top() - document.bottom() - 2 * ROOM_FOR_CAPTION;
    float shrunk = Math.min(1, room / height);
    keepRoom(height * shrunk + ROOM_FOR_CAPTION);
    bookmark(bookmarks.size(), chart.title());
    bookmarks.pop();
    PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
    Objects.requireNonNull(picture)
        .draw(chart.model(), template, width, height, ChartTheme.LIGHT, CHART_TYPE);
    Image image = Image.getInstance(template);
    image.scalePercent(100 * shrunk);
    image.setAlignment(Element.ALIGN_CENTER);
    image.setSpacingBefore(6);
    document.add(image);
    Font hei = fonts.hei(PdfFonts.SIZE_5 + 1.5f);
    document.add(PdfText.paragraph(chart.title(), hei, 18, Element.ALIGN_CENTER));
    Paragraph source =
        PdfText.paragraph(
            chart.source(), fonts.song(PdfFonts.SIZE_5_SMALL), NOTE_PITCH, Element.ALIGN_CENTER);
    source.setSpacingAfter(8);
    document.add(source);
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
