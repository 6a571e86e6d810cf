package lantu.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lantu.report.Check;
import lantu.report.Report;
import lantu.report.Reports;
import lantu.report.StyleSample;
import lantu.report.Table;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class DocxTemplateTest {
  @TempDir Path folder;

  @Test
  void theOfficesStylesHeadAndFootAreUsedAndItsWordsAreNot() throws Exception {
    byte[] own = own(true, true);
    try (XWPFDocument document = written(Reports.midterm(), own)) {
      CTStyles styles = document.getStyle();
      CTStyle heading = style(styles, "Heading1");
      assertThat(heading.getName().getVal()).isEqualTo("heading 1");
      assertThat(heading.getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("微软雅黑");
      assertThat(heading.getPPr().isSetNumPr()).as("the words carry the number").isFalse();
      assertThat(heading.getPPr().getOutlineLvl().getVal()).isZero();
      assertThat(heading.getBasedOn().getVal()).isEqualTo("Normal");
      assertThat(style(styles, "UnitLine")).as("what it lacks is ours").isNotNull();
      assertThat(style(styles, "Caption").getRPr().getRFontsArray(0).getEastAsia())
          .as("two names that differ by case")
          .isEqualTo("楷体");
      assertThat(style(styles, "TitleOwn").getName().getVal()).isEqualTo("别的样式");
      assertThat(styles.getStyleList())
          .filteredOn(one -> one.getType() == STStyleType.PARAGRAPH && one.isSetDefault())
          .singleElement()
          .satisfies(one -> assertThat(one.getStyleId()).isEqualTo("Normal"));
      assertThat(styles.getStyleList()).extracting(CTStyle::getStyleId).doesNotHaveDuplicates();
      assertThat(document.getHeaderList())
          .singleElement()
          .satisfies(
              head -> {
                assertThat(head.getText()).contains("某区发展和改革委员会", "演示数据");
                assertThat(head.getParagraphs().getFirst().getStyle()).isEqualTo("Header");
              });
      assertThat(document.getFooterList())
          .singleElement()
          .satisfies(foot -> assertThat(foot.getText()).contains("第 页"));
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("一、总体情况")
          .noneMatch(words -> words.contains("样稿里的话"));
      assertThat(document.getTables()).isNotEmpty();
    }
  }

  @Test
  void aHeadAloneIsRepeatedOnEvenPagesBesideThePageNumbersOfTheStandard() throws Exception {
    byte[] own = own(true, false);
    try (XWPFDocument document = written(Reports.midterm(), own)) {
      XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
      assertThat(policy.getEvenPageHeader().getText())
          .isEqualTo(policy.getDefaultHeader().getText())
          .containsOnlyOnce("演示数据")
          .contains("某区发展和改革委员会");
      assertThat(document.getEvenAndOddHeadings()).isTrue();
      assertThat(policy.getEvenPageFooter().getText()).contains("—");
    }
  }

  @Test
  void theSamplePageUsedAsItIsChangesNothing() throws Exception {
    Path sample = folder.resolve("样张.docx");
    new DocxReportWriter(Reports::charts).write(StyleSample.of(Messages.chinese()), sample);
    byte[] own = Files.readAllBytes(sample);
    Path file = folder.resolve("报告.docx");
    DocxReportWriter writer = new DocxReportWriter(Reports::charts, () -> Optional.of(own));
    writer.write(Reports.mixed(), file);
    assertThat(writer.check(file).stream().filter(check -> !check.key().endsWith("missing")))
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(Check::holds);
    Path usual = folder.resolve("国标.docx");
    new DocxReportWriter(Reports::charts).write(Reports.mixed(), usual);
    try (XWPFDocument one = read(file);
        XWPFDocument other = read(usual)) {
      assertThat(one.getStyle().xmlText()).isEqualTo(other.getStyle().xmlText());
      assertThat(one.getFooterList()).hasSize(2);
      assertThat(words(one)).isEqualTo(words(other));
    }
  }

  /** Nothing says that the names of a document's parts have to begin with the usual letter. */
  @Test
  void anOfficesDocumentMayWriteItsNamesInAnotherWay() throws Exception {
    Report report = Reports.register();
    try (XWPFDocument document = written(report, renamed(own(true, true)))) {
      assertThat(document.getTables()).hasSameSizeAs(report.tables());
      for (int i = 0; i < report.tables().size(); i++) {
        Table table = report.tables().get(i);
        assertThat(document.getTables().get(i).getRows())
            .hasSize(table.header().size() + table.rows().size())
            .last()
            .satisfies(
                row ->
                    assertThat(row.getTableCells().getFirst().getText())
                        .isEqualTo(table.rows().getLast().getFirst().text()));
      }
    }
  }

  @Test
  void whatIsNoWordDocumentIsRefusedAndTheOldFileStays() throws Exception {
    Path file = Files.writeString(folder.resolve("报告.docx"), "old");
    byte[] text = "不是文档".getBytes(StandardCharsets.UTF_8);
    DocxReportWriter writer = new DocxReportWriter(Reports::charts, () -> Optional.of(text));
    assertThatThrownBy(() -> writer.tryTemplate(text))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("report.docx.template"));
    assertThatThrownBy(() -> writer.write(Reports.mixed(), file)).isInstanceOf(Refusal.class);
    assertThat(file).hasContent("old");
  }

  /** A document as a Chinese Word makes them: short names of styles are numbers and letters. */
  private static byte[] own(boolean head, boolean foot) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      CTStyles styles = CTStyles.Factory.newInstance();
      add(styles, "a", "Normal", "宋体").setDefault(true);
      CTStyle heading = add(styles, "1", "heading 1", "微软雅黑");
      heading.addNewBasedOn().setVal("a");
      heading.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ONE);
      add(styles, "a5", "header", "隶书");
      add(styles, "Title", "别的样式", "隶书");
      add(styles, "Caption", "Caption", "隶书");
      add(styles, "Caption1", "caption", "楷体");
      document.createStyles().setStyles(styles);
      XWPFParagraph words = document.createParagraph();
      words.setStyle("1");
      words.createRun().setText("样稿里的话");
      document.createTable().getRow(0).getCell(0).setText("样稿里的话");
      XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
      if (head) {
        XWPFParagraph line = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        line.setStyle("a5");
        line.createRun().setText("某区发展和改革委员会");
      }
      if (foot) {
        policy
            .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
            .createParagraph()
            .createRun()
            .setText("第 页");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] renamed(byte[] document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().equals("word/document.xml")) {
          part = part.replaceAll("(?<=[</ ])w:", "word:").replace("xmlns:w=", "xmlns:word=");
        }
        to.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static CTStyle add(CTStyles styles, String id, String name, String font) {
    CTStyle style = styles.addNewStyle();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewRPr().addNewRFonts().setEastAsia(font);
    return style;
  }

  private static CTStyle style(CTStyles styles, String id) {
    return styles.getStyleList().stream()
        .filter(one -> one.getStyleId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private XWPFDocument written(Report report, byte[] template) throws IOException {
    Path file = folder.resolve(report.fileName() + ".docx");
    new DocxReportWriter(Reports::charts, () -> Optional.of(template)).write(report, file);
    return read(file);
  }

  private static XWPFDocument read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  private static List<String> words(XWPFDocument document) {
    return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }
}
