package lantu.report.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Adds paragraphs to a document. */
final class DocxText {
  /** Begins a new line within a paragraph. */
  static final String NEW_LINE = "\n";

  private static final int LINE_POINTS = 440;
  private static final int SMALLEST_HEAD = 22;
  private static final int LARGEST_HEAD = 36;
  private static final Pattern NUMBERED = Pattern.compile("(\\D+)(\\d+)");

  private final XWPFDocument document;
  private final DocxPages pages;

  DocxText(XWPFDocument document, DocxPages pages) {
    this.document = document;
    this.pages = pages;
  }

  /** Adds a paragraph of a style at the end of the document. */
  CTP add(String style, String words) {
    CTP paragraph = document.createParagraph().getCTP();
    CTPPr properties = fill(paragraph, style, words);
    if (pages.takeBreak()) {
      properties.addNewPageBreakBefore();
    }
    return paragraph;
  }

  /** Adds the head of an issuing office, as large as its line allows. */
  void redHead(String office) {
    CTP paragraph = add("RedHead", office);
    long points = Math.clamp(LINE_POINTS / office.length(), SMALLEST_HEAD, LARGEST_HEAD);
    paragraph.getRArray(0).getRPr().addNewSz().setVal(BigInteger.valueOf(2 * points));
  }

  /** Adds a caption whose number is a field, so that Word counts on and can refer to it. */
  void caption(String style, String label, String words) {
    Matcher parts = NUMBERED.matcher(label);
    if (!parts.matches()) {
      add(style, words);
      return;
    }
    CTP paragraph = add(style, parts.group(1));
    CTSimpleField number = paragraph.addNewFldSimple();
    number.setInstr(" SEQ " + parts.group(1).strip() + " \\* ARABIC ");
    CTR run = number.addNewR();
    run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    run.addNewT().setStringValue(parts.group(2));
    run(paragraph, words.substring(label.length()));
  }

  /** Adds the lines under a table. */
  void notes(List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      fill(
          document.createParagraph().getCTP(),
          i == 0 ? "TableNoteFirst" : "TableNote",
          notes.get(i));
    }
  }

  /** Puts style and words into an empty paragraph; returns its properties for more. */
  static CTPPr fill(CTP paragraph, String style, String words) {
    CTPPr properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal(style);
    run(paragraph, words);
    return properties;
  }

  /**
   * Adds words to a paragraph. The hint makes quotation marks and dashes Chinese ones, which Word
   * would otherwise draw as Western.
   */
  static void run(CTP paragraph, String words) {
    CTR run = paragraph.addNewR();
    run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    for (String line : words.split(NEW_LINE, -1)) {
      if (run.sizeOfTArray() > 0) {
        run.addNewBr();
      }
      CTText text = run.addNewT();
      text.setStringValue(line);
      text.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }
}
