package lantu.report.docx;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import lantu.report.Check;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Opens a written document again and looks whether it is laid out after the standard. */
final class DocxCheck {
  private static final String KEY = "report.check.docx.";

  private DocxCheck() {}

  static List<Check> of(Path file) throws IOException {
    try (XWPFDocument document = Untabled.open(file)) {
      List<Check> checks = new ArrayList<>();
      List<CTSectPr> sections = sections(document);
      checks.add(Check.of(sections.stream().allMatch(DocxCheck::margins), KEY + "margins"));
      checks.add(
          Check.of(
              sections.stream()
                      .allMatch(
                          one -> one.getDocGrid().getLinePitch().equals(twips(DocxPages.LINE)))
                  && style(document, "Normal").xmlText().contains("w:line=\"" + DocxPages.LINE),
              KEY + "pitch"));
      checks.add(Check.of(fonts(document), KEY + "fonts"));
      checks.add(Check.of(headings(document), KEY + "headings"));
      checks.add(
          Check.of(
              document.getEvenAndOddHeadings() && document.getFooterList().size() >= 2,
              KEY + "pages"));
      Set<String> missing = missing(document);
      checks.add(
          missing.isEmpty()
              ? Check.of(true, KEY + "installed")
              : Check.of(false, KEY + "missing", String.join("、", missing)));
      return checks;
    }
  }

  private static List<CTSectPr> sections(XWPFDocument document) {
    List<CTSectPr> sections = new ArrayList<>();
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
        sections.add(paragraph.getCTP().getPPr().getSectPr());
      }
    }
    sections.add(document.getDocument().getBody().getSectPr());
    return sections;
  }

  /** A turned sheet has the margins of an upright one, turned with it. */
  private static boolean margins(CTSectPr section) {
    boolean turned = section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
    return section.getPgMar().getTop().equals(twips(turned ? DocxPages.LEFT : DocxPages.TOP))
        && section.getPgMar().getLeft().equals(twips(turned ? DocxPages.BOTTOM : DocxPages.LEFT))
        && section.getPgMar().getRight().equals(twips(turned ? DocxPages.TOP : DocxPages.RIGHT))
        && section
            .getPgMar()
            .getBottom()
            .equals(twips(turned ? DocxPages.RIGHT : DocxPages.BOTTOM));
  }

  /** Every style that is used says its Chinese font, and no run says another one. */
  private static boolean fonts(XWPFDocument document) {
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      if (paragraph.getStyle() == null || eastAsia(document, paragraph.getStyle()) == null) {
        return false;
      }
      for (XWPFRun run : paragraph.getRuns()) {
        if (run.getCTR().isSetRPr()
            && run.getCTR().getRPr().sizeOfRFontsArray() > 0
            && run.getCTR().getRPr().getRFontsArray(0).isSetEastAsia()) {
          return false;
        }
      }
    }
    return true;
  }

  private static @Nullable String eastAsia(XWPFDocument document, String id) {
    CTStyle style = style(document, id);
    if (style.isSetRPr() && style.getRPr().sizeOfRFontsArray() > 0) {
      CTFonts fonts = style.getRPr().getRFontsArray(0);
      return fonts.isSetEastAsia() ? fonts.getEastAsia() : null;
    }
    return style.isSetBasedOn() ? eastAsia(document, style.getBasedOn().getVal()) : null;
  }

  /** Levels go down one at a time. */
  private static boolean headings(XWPFDocument document) {
    int before = 0;
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      String style = paragraph.getStyle();
      if (style != null && style.startsWith("Heading")) {
        int level = Integer.parseInt(style.substring("Heading".length()));
        boolean real =
            style(document, style)
                .getPPr()
                .getOutlineLvl()
                .getVal()
                .equals(BigInteger.valueOf(level - 1L));
        if (!real || level > before + 1) {
          return false;
        }
        before = level;
      }
    }
    return true;
  }

  private static Set<String> missing(XWPFDocument document) {
    Set<String> there = new HashSet<>();
    Arrays.stream(
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getAvailableFontFamilyNames(Locale.SIMPLIFIED_CHINESE))
        .forEach(there::add);
    Set<String> missing = new TreeSet<>();
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      String style = paragraph.getStyle();
      String font = style == null ? null : eastAsia(document, style);
      if (font != null && !there.contains(font)) {
        missing.add(font);
      }
    }
    return missing;
  }

  private static CTStyle style(XWPFDocument document, String id) {
    return document.getStyles().getStyle(id).getCTStyle();
  }

  private static BigInteger twips(int value) {
    return BigInteger.valueOf(value);
  }
}
