package lantu.report.pptx;

import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What the speaker says to a slide. */
final class PptxNotes {
  private PptxNotes() {}

  static void add(XMLSlideShow show, XSLFSlide slide, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        PptxText.fill(shape, lines, 12, false, PptxText.INK, TextParagraph.TextAlign.LEFT);
      }
    }
  }
}
