package lantu.report.docx;

import java.math.BigInteger;
import java.util.List;
import lantu.report.Block;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * 目录 as a real field: Word fills in the page numbers when the file is opened; until then it holds
 * the headings, each leading to its place.
 */
final class DocxContents {
  private static final String INSTRUCTION = " TOC \\o \"1-2\" \\h \\z \\u ";
  private static final int DEEPEST = 2;

  private final List<Block.Heading> listed;
  private int placed;

  /** Contents of the headings that the document will have. */
  DocxContents(List<Block.Heading> headings) {
    this.listed = headings.stream().filter(heading -> heading.level() <= DEEPEST).toList();
  }

  /** Adds the contents at the end of the document. */
  void addTo(XWPFDocument document, String title) {
    DocxText.fill(document.createParagraph().getCTP(), "ContentsTitle", title);
    for (int i = 0; i < listed.size(); i++) {
      CTP entry = document.createParagraph().getCTP();
      entry.addNewPPr().addNewPStyle().setVal("TOC" + listed.get(i).level());
      if (i == 0) {
        CTFldChar begin = field(entry, STFldCharType.BEGIN);
        begin.setDirty(true);
        entry.addNewR().addNewInstrText().setStringValue(INSTRUCTION);
        field(entry, STFldCharType.SEPARATE);
      }
      CTHyperlink link = entry.addNewHyperlink();
      link.setAnchor(anchor(i + 1));
      CTR run = link.addNewR();
      run.addNewT().setStringValue(listed.get(i).text());
      if (i == listed.size() - 1) {
        field(entry, STFldCharType.END);
      }
    }
  }

  /** Marks a heading's paragraph as the place that its line leads to. */
  void place(CTP paragraph, Block.Heading heading) {
    if (heading.level() > DEEPEST) {
      return;
    }
    placed++;
    CTBookmark start = paragraph.addNewBookmarkStart();
    start.setId(BigInteger.valueOf(placed));
    start.setName(anchor(placed));
    paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(placed));
  }

  private static String anchor(int number) {
    return "_Toc" + number;
  }

  private static CTFldChar field(CTP paragraph, STFldCharType.Enum type) {
    CTFldChar field = paragraph.addNewR().addNewFldChar();
    field.setFldCharType(type);
    return field;
  }
}
