package lantu.report.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.chart.ChartModel;
import lantu.chart.ChartTheme;
import lantu.chart.file.PdfPicture;
import lantu.slide.Handout;
import lantu.slide.Part;
import lantu.slide.Slide;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** Lays one page out on its sheet, in points. */
final class HandoutSheet {
  private static final float MARGIN = 40;
  private static final float HEAD = 62;
  private static final float FOOT = 26;
  private static final float GAP = 24;

  /** The part of the width that words take beside a chart. */
  private static final float WORDS = 0.42f;

  /** Type sizes to try, the largest first; the last one is taken whatever happens. */
  private static final float[] SIZES = {15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5};

  private final PdfPicture charts;
  private final HandoutFonts fonts;
  private final Rectangle sheet;

  HandoutSheet(PdfPicture charts, HandoutFonts fonts, Rectangle sheet) {
    this.charts = charts;
    this.fonts = fonts;
    this.sheet = sheet;
  }

  void draw(PdfContentByte canvas, Slide slide, Handout handout, String page) {
    float top = sheet.getTop() - MARGIN;
    float left = MARGIN;
    float right = sheet.getRight() - MARGIN;
    line(canvas, Element.ALIGN_LEFT, new Phrase(slide.title(), fonts.semibold(20)), left, top - 16);
    line(
        canvas,
        Element.ALIGN_LEFT,
        new Phrase(slide.subtitle(), fonts.regular(10)),
        left,
        top - 36);
    line(
        canvas,
        Element.ALIGN_RIGHT,
        new Phrase(handout.mark(), fonts.semibold(12)),
        right,
        top - 14);
    line(
        canvas, Element.ALIGN_LEFT, new Phrase(handout.foot(), fonts.regular(9)), left, MARGIN - 8);
    line(canvas, Element.ALIGN_RIGHT, new Phrase(page, fonts.semibold(10)), right, MARGIN - 8);
    body(canvas, slide.parts(), new Rectangle(left, MARGIN + FOOT - 8, right, top - HEAD + 10));
  }

  private void body(PdfContentByte canvas, List<Part> parts, Rectangle room) {
    List<Part> words = parts.stream().filter(part -> !(part instanceof Part.Picture)).toList();
    Optional<ChartModel> picture =
        parts.stream()
            .flatMap(
                part ->
                    part instanceof Part.Picture drawn
                        ? Stream.of(drawn.model())
                        : Stream.<ChartModel>of())
            .findFirst();
    if (picture.isEmpty()) {
      words(canvas, words, room);
    } else if (words.isEmpty()) {
      chart(canvas, picture.get(), room);
    } else {
      float split = room.getLeft() + room.getWidth() * WORDS;
      words(
          canvas,
          words,
          new Rectangle(room.getLeft(), room.getBottom(), split - GAP / 2, room.getTop()));
      chart(
          canvas,
          picture.get(),
          new Rectangle(split + GAP / 2, room.getBottom(), room.getRight(), room.getTop()));
    }
  }

  /** In the largest type in which everything has room; what is tried is thrown away. */
  private void words(PdfContentByte canvas, List<Part> parts, Rectangle room) {
    for (float size : SIZES) {
      PdfContentByte trial = canvas.createTemplate(sheet.getWidth(), sheet.getHeight());
      if (size == SIZES[SIZES.length - 1] || fill(trial, parts, room, size)) {
        fill(canvas, parts, room, size);
        return;
      }
    }
  }

  /** Writes the parts and says whether there was room for all. */
  private boolean fill(PdfContentByte canvas, List<Part> parts, Rectangle room, float size) {
    ColumnText column = new ColumnText(canvas);
    column.setSimpleColumn(room.getLeft(), room.getBottom(), room.getRight(), room.getTop());
    HandoutParts made = new HandoutParts(fonts, size);
    parts.forEach(part -> made.elements(part).forEach(column::addElement));
    return !ColumnText.hasMoreText(column.go());
  }

  private void chart(PdfContentByte canvas, ChartModel model, Rectangle room) {
    PdfTemplate drawn = canvas.createTemplate(room.getWidth(), room.getHeight());
    charts.draw(model, drawn, room.getWidth(), room.getHeight(), ChartTheme.LIGHT, 1);
    canvas.addTemplate(drawn, room.getLeft(), room.getBottom());
  }

  private static void line(PdfContentByte canvas, int align, Phrase words, float x, float y) {
    ColumnText.showTextAligned(canvas, align, words, x, y, 0);
  }
}
