package lantu.report.docx;

import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lantu.report.Orientation;
import lantu.report.Report;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The pages of a document after GB/T 9704: sections, margins, page numbers and the mark. Lengths
 * are twips, 1440 to the inch.
 */
final class DocxPages {
  private static final int SHORT = 11906;
  private static final int LONG = 16838;
  static final int TOP = 2098;
  static final int BOTTOM = 1984;
  static final int LEFT = 1587;
  static final int RIGHT = 1474;
  static final int LINE = 579;

  /** 7 mm under the type area, and the line of the page number. */
  private static final int PAGE_NUMBER = 397 + 400;

  private static final int ONE_CHARACTER = 280;

  private final XWPFDocument document;
  private Orientation orientation;
  private boolean breakDue;

  DocxPages(XWPFDocument document, Report report) {
    this.document = document;
    this.orientation = report.orientation();
    CTBody body = document.getDocument().getBody();
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    headAndFoot(section, report.mark());
  }

  /** What the document has already stays; the mark stands on every page in any case. */
  private void headAndFoot(CTSectPr section, String mark) {
    if (section.sizeOfFooterReferenceArray() == 0) {
      if (!document.getEvenAndOddHeadings()) {
        repeatHead(section);
      }
      document.setEvenAndOddHeadings(true);
      XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
      pageNumber(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph(), false);
      pageNumber(policy.createFooter(XWPFHeaderFooterPolicy.EVEN).createParagraph(), true);
    }
    if (mark.isEmpty()) {
      return;
    }
    XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
    Set<XWPFHeader> heads = Collections.newSetFromMap(new IdentityHashMap<>());
    heads.add(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT));
    if (document.getEvenAndOddHeadings()) {
      heads.add(policy.createHeader(XWPFHeaderFooterPolicy.EVEN));
    }
    if (section.isSetTitlePg()) {
      heads.add(policy.createHeader(XWPFHeaderFooterPolicy.FIRST));
    }
    heads.forEach(head -> DocxText.fill(head.createParagraph().getCTP(), "Header", mark));
  }

  /** The head of all pages becomes that of the even ones too. */
  private static void repeatHead(CTSectPr section) {
    for (CTHdrFtrRef head : section.getHeaderReferenceList()) {
      if (head.getType() == STHdrFtr.DEFAULT) {
        CTHdrFtrRef even = section.addNewHeaderReference();
        even.setType(STHdrFtr.EVEN);
        even.setId(head.getId());
        return;
      }
    }
  }

  /** Goes on on a new page; a new section only where the sheet is turned. */
  void turn(Orientation next) {
    if (next == orientation) {
      breakPage();
      return;
    }
    CTP last = lastParagraph();
    CTPPr properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
    CTSectPr section = properties.addNewSectPr();
    section.set(document.getDocument().getBody().getSectPr());
    lay(section);
    orientation = next;
  }

  /** Goes on on a new page that lies as this one does. */
  void breakPage() {
    breakDue = true;
  }

  /** Whether the next paragraph must begin a page; asked once. */
  boolean takeBreak() {
    boolean due = breakDue;
    breakDue = false;
    return due;
  }

  /** Width of the type area. */
  int textWidth() {
    return orientation == Orientation.PORTRAIT ? SHORT - LEFT - RIGHT : LONG - TOP - BOTTOM;
  }

  /** Gives the last section its page; nothing may be added afterwards. */
  void finish() {
    lay(document.getDocument().getBody().getSectPr());
  }

  private void lay(CTSectPr section) {
    boolean portrait = orientation == Orientation.PORTRAIT;
    section.addNewType().setVal(STSectionMark.NEXT_PAGE);
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(portrait ? SHORT : LONG));
    size.setH(twips(portrait ? LONG : SHORT));
    if (!portrait) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    // A turned sheet keeps its margins: its head is the binding edge.
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(portrait ? TOP : LEFT));
    margins.setBottom(twips(portrait ? BOTTOM : RIGHT));
    margins.setLeft(twips(portrait ? LEFT : BOTTOM));
    margins.setRight(twips(portrait ? RIGHT : TOP));
    margins.setHeader(twips(portrait ? TOP / 2 : LEFT / 2));
    margins.setFooter(twips((portrait ? BOTTOM : RIGHT) - PAGE_NUMBER));
    margins.setGutter(BigInteger.ZERO);
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(twips(LINE));
  }

  private CTP lastParagraph() {
    List<IBodyElement> elements = document.getBodyElements();
    if (!elements.isEmpty() && elements.getLast() instanceof XWPFParagraph paragraph) {
      return paragraph.getCTP();
    }
    XWPFParagraph after = document.createParagraph();
    after.setStyle("Normal");
    return after.getCTP();
  }

  /** — 1 —, one character in from the right on odd pages, from the left on even ones. */
  private static void pageNumber(XWPFParagraph paragraph, boolean even) {
    CTP content = paragraph.getCTP();
    CTPPr properties = DocxText.fill(content, "Footer", "— ");
    if (even) {
      properties.addNewInd().setLeft(twips(ONE_CHARACTER));
      properties.addNewJc().setVal(STJc.LEFT);
    } else {
      properties.addNewInd().setRight(twips(ONE_CHARACTER));
      properties.addNewJc().setVal(STJc.RIGHT);
    }
    var field = content.addNewFldSimple();
    field.setInstr("PAGE");
    field.addNewR().addNewT().setStringValue("1");
    DocxText.run(content, " —");
  }

  private static BigInteger twips(int value) {
    return BigInteger.valueOf(value);
  }
}
