package lantu.report.pptx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What the speaker says to a slide. */
final class PptxNotes {
  private static final Set<Placeholder> EMPTY =
      EnumSet.of(
          Placeholder.SLIDE_NUMBER, Placeholder.HEADER, Placeholder.FOOTER, Placeholder.DATETIME);

  private PptxNotes() {}

  static void add(XMLSlideShow show, XSLFSlide slide, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    XSLFNotes notes = show.getNotesSlide(slide);
    for (XSLFTextShape shape : notes.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        PptxText.fill(shape, lines, 12, false, PptxText.INK, TextParagraph.TextAlign.LEFT);
      } else if (EMPTY.contains(shape.getTextType())) {
        // The library copies the number's field from the master as a run that is against the
        // schema; the other places have nothing to say.
        notes.removeShape(shape);
      }
    }
  }
}
