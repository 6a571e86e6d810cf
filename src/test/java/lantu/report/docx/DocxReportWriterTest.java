package lantu.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.BesideWindows;
import lantu.report.Cell;
import lantu.report.Check;
import lantu.report.Report;
import lantu.report.Reports;
import lantu.report.Table;
import lantu.value.Refusal;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

@BesideWindows
class DocxReportWriterTest {
  private final DocxReportWriter writer = new DocxReportWriter(Reports::charts);

  @TempDir Path folder;

  @Test
  void theFileSaysWhatTheReportSays() throws Exception {
    Report report = Reports.register();
    try (XWPFDocument document = written(report)) {
      assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(report.title());
      assertThat(document.getTables()).hasSize(4);
      for (int i = 0; i < 4; i++) {
        assertThat(body(document.getTables().get(i), report.tables().get(i)))
            .isEqualTo(text(report.tables().get(i)));
      }
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains(report.title(), report.dataState(), "一、主要指标")
          .containsAll(report.tables().getFirst().notes());
    }
  }

  @Test
  void wordsThatLookLikeAFilesOwnMarksStayWords() throws Exception {
    Report report = Reports.hostile();
    try (XWPFDocument document = written(report)) {
      assertThat(document.getTables())
          .singleElement()
          .satisfies(
              table ->
                  assertThat(body(table, report.tables().getFirst()))
                      .contains(List.of("<b>&", "文字"), List.of("<?rows?>", "文字")));
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsAll(report.tables().getFirst().notes());
    }
  }

  @Test
  void headerRowsAreRepeatedAndRowsAreNotTorn() throws Exception {
    try (XWPFDocument document = written(Reports.register())) {
      List<XWPFTableRow> rows = document.getTables().getFirst().getRows();
      assertThat(rows.get(0).isRepeatHeader()).isTrue();
      assertThat(rows.get(1).isRepeatHeader()).isTrue();
      assertThat(rows.get(2).isRepeatHeader()).isFalse();
      assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
    }
  }

  @Test
  void thePageIsThatOfTheStandard() throws Exception {
    try (XWPFDocument document = written(Reports.mixed())) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
      assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
      assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
      assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1984));
      assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1587));
      assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1474));
      assertThat(section.getDocGrid().getLinePitch()).isEqualTo(BigInteger.valueOf(579));
    }
  }

  @Test
  void aWideTableTurnsItsPageAndTheTextTurnsBack() throws Exception {
    try (XWPFDocument document = written(Reports.mixed())) {
      List<CTSectPr> ends = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
          ends.add(paragraph.getCTP().getPPr().getSectPr());
        }
      }
      assertThat(ends).hasSize(2);
      assertThat(ends.get(0).getPgSz().isSetOrient()).isFalse();
      assertThat(ends.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(ends.get(1).getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
      assertThat(ends.get(1).sizeOfFooterReferenceArray()).isEqualTo(2);
    }
  }

  @Test
  void headingsAreRealHeadingStylesInTheStandardsFonts() throws Exception {
    try (XWPFDocument document = written(Reports.mixed())) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .contains("Title", "Heading1", "Heading2", "Heading3", "Heading4", "BodyText", "Caption");
      assertFont(document, "Title", "方正小标宋简体", "44");
      assertFont(document, "Heading1", "黑体", "32");
      assertFont(document, "Heading2", "楷体_GB2312", "32");
      assertFont(document, "Normal", "仿宋_GB2312", "32");
      assertFont(document, "Footer", "宋体", "28");
    }
  }

  @Test
  void textLinesHaveTheExactPitchAndTableRowsGrow() throws Exception {
    try (XWPFDocument document = written(Reports.mixed())) {
      assertThat(style(document, "Normal").xmlText())
          .contains("w:line=\"579\"", "w:lineRule=\"exact\"");
      assertThat(style(document, "TableText").xmlText()).contains("w:lineRule=\"auto\"");
    }
  }

  @Test
  void pageNumbersStandOutsideOnOddAndEvenPages() throws Exception {
    try (XWPFDocument document = written(Reports.register())) {
      assertThat(document.getEvenAndOddHeadings()).isTrue();
      assertThat(document.getFooterList()).hasSize(2);
      for (XWPFFooter footer : document.getFooterList()) {
        assertThat(footer._getHdrFtr().xmlText()).contains("PAGE", "— ");
      }
      assertThat(document.getHeaderList()).isEmpty();
    }
  }

  @Test
  void syntheticFiguresAreMarkedOnEveryPage() throws Exception {
    try (XWPFDocument document = written(Reports.sample())) {
      assertThat(document.getHeaderList()).hasSize(2);
      assertThat(document.getHeaderList()).allMatch(header -> header.getText().contains("演示数据"));
    }
  }

  @Test
  void numbersOfAColumnStandUnderTheirPoint() throws Exception {
    try (XWPFDocument document = written(Reports.mixed())) {
      XWPFTable table = document.getTables().getFirst();
      XWPFParagraph longest = table.getRow(2).getCell(1).getParagraphs().getFirst();
      XWPFParagraph whole = table.getRow(3).getCell(1).getParagraphs().getFirst();
      assertThat(whole.getText()).isEqualTo("6预");
      assertThat(whole.getIndentationRight() - longest.getIndentationRight())
          .as("two decimals and the point more behind 6, the mark less")
          .isEqualTo((3 - 2) * 100);
    }
  }

  @Test
  void everyHeaderRowCoversEveryColumn() throws Exception {
    try (XWPFDocument document = written(Reports.register())) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRow(0).getTableCells())
          .extracting(cell -> cell.getText())
          .containsExactly("序号", "指标", "单位", "属性", "口径", "基期", "年度实际数", "“十四五”目标");
      assertThat(table.getRow(1).getTableCells())
          .extracting(cell -> cell.getText())
          .containsExactly(
              "", "", "", "", "", "2020年", "2021年", "2022年", "2023年", "2024年", "2025年", "");
    }
  }

  @Test
  void theContentsAreAFieldThatLeadsToEveryHeadingOfTwoLevels() throws Exception {
    Report report = Reports.midterm();
    try (XWPFDocument document = written(report)) {
      String xml = document.getDocument().xmlText();
      assertThat(xml)
          .contains("TOC \\o &quot;1-2&quot;".replace("&quot;", "\""))
          .contains("w:dirty=\"");
      List<String> listed =
          document.getParagraphs().stream()
              .filter(p -> p.getStyle() != null && p.getStyle().startsWith("TOC"))
              .map(XWPFParagraph::getText)
              .toList();
      List<String> headings =
          document.getParagraphs().stream()
              .filter(p -> "Heading1".equals(p.getStyle()) || "Heading2".equals(p.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertThat(listed).isEqualTo(headings);
      assertThat(xml).contains("w:name=\"_Toc" + headings.size() + "\"");
    }
  }

  @Test
  void captionsCountByFields() throws Exception {
    try (XWPFDocument document = written(Reports.midterm())) {
      String xml = document.getDocument().xmlText();
      assertThat(xml).contains("SEQ 表", "SEQ 图");
    }
  }

  @Test
  void aDressedReportBearsItsMarksAndItsRedHead() throws Exception {
    Report report = Reports.mixed().dressed(List.of("内部资料", "征求意见稿"), "某区发展和改革委员会");
    try (XWPFDocument document = written(report)) {
      assertThat(document.getHeaderList())
          .hasSize(2)
          .allMatch(header -> header.getText().contains("内部资料　征求意见稿"));
      assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo("RedHead");
      assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("某区发展和改革委员会");
      assertThat(style(document, "RedHead").xmlText()).contains("E60012");
    }
  }

  @Test
  void aWrittenFileIsLookedOverAndAFaultIsFound() throws Exception {
    Path file = folder.resolve("核对.docx");
    writer.write(Reports.midterm(), file);
    assertThat(writer.check(file).stream().filter(check -> !check.key().endsWith("missing")))
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(Check::holds);
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      document.getDocument().getBody().getSectPr().getPgMar().setLeft(BigInteger.valueOf(1000));
      Path spoilt = folder.resolve("坏.docx");
      try (var out = Files.newOutputStream(spoilt)) {
        document.write(out);
      }
      assertThat(writer.check(spoilt))
          .anyMatch(check -> !check.holds() && check.key().endsWith("margins"));
    }
  }

  @Test
  void aFileThatCannotBeReplacedIsRefusedAndLeftAlone() throws Exception {
    Path occupied = Files.createDirectory(folder.resolve("表.docx"));
    Files.writeString(occupied.resolve("旧"), "旧");
    assertThatThrownBy(() -> writer.write(Reports.mixed(), occupied))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("file.notWritten"));
    assertThat(occupied.resolve("旧")).hasContent("旧");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(occupied);
    }
  }

  private XWPFDocument written(Report report) throws Exception {
    Path file = folder.resolve(report.fileName() + ".docx");
    writer.write(report, file);
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  private static void assertFont(XWPFDocument document, String id, String font, String size)
      throws Exception {
    CTStyle style = style(document, id);
    CTFonts fonts = style.getRPr().getRFontsArray(0);
    assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs()))
        .containsOnly(font);
    assertThat(style.getRPr().getSzArray(0).getVal().toString()).isEqualTo(size);
  }

  private static CTStyle style(XWPFDocument document, String id) throws Exception {
    CTStyles styles = document.getStyle();
    return styles.getStyleList().stream()
        .filter(style -> style.getStyleId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> body(XWPFTable written, Table table) {
    return written.getRows().stream()
        .skip(table.header().size())
        .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
        .toList();
  }

  private static List<List<String>> text(Table table) {
    return table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }
}
