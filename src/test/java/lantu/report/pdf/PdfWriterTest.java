package lantu.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantu.exchange.PlanJson;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.Align;
import lantu.report.Block;
import lantu.report.Cell;
import lantu.report.Column;
import lantu.report.HeaderCell;
import lantu.report.Orientation;
import lantu.report.Report;
import lantu.report.Reports;
import lantu.report.Table;
import lantu.text.Messages;
import lantu.value.Unit;
import lantu.work.SamplePlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

class PdfWriterTest {
  private static final Plan SHIPPED = PlanJson.shipped();

  @TempDir private Path folder;

  @Test
  void everyWordOfTheReportIsInTheFile() throws IOException {
    Report report = Reports.register(SHIPPED, Messages.chinese());
    String text = String.join("", pages(report));
    assertThat(text).contains(squeezed(report.title()), squeezed(report.dataState()));
    for (Table table : report.tables()) {
      assertThat(text).contains(squeezed(table.title()));
      for (List<Cell> row : table.rows()) {
        assertThat(text).contains(row.stream().map(cell -> squeezed(cell.text())).toList());
      }
      assertThat(text).contains(table.notes().stream().map(PdfWriterTest::squeezed).toList());
    }
  }

  @Test
  void everyPageHasItsNumberAndTheHeaderOfItsTable() throws IOException {
    List<String> pages = pages(Reports.register(SHIPPED, Messages.chinese()));
    for (int page = 0; page < pages.size(); page++) {
      assertThat(pages.get(page)).contains("—" + (page + 1) + "—");
    }
    assertThat(pages.get(0)).contains("年度实际数", "地区生产总值年均增长率");
    assertThat(pages.get(1)).contains("年度实际数", "新增建筑体量");
  }

  @Test
  void syntheticFiguresAreMarkedOnEveryPageAndRealOnesOnNone() throws IOException {
    Plan sample = SamplePlan.of(SHIPPED, PlanId.of("demo"), Messages.chinese());
    Report marked = Reports.register(sample, Messages.chinese());
    assertThat(pages(marked)).allSatisfy(page -> assertThat(page).contains("演示数据"));
    assertThat(pages(Reports.register(SHIPPED, Messages.chinese())))
        .noneMatch(page -> page.contains("演示数据"));
  }

  @Test
  void fontsAreEmbeddedAsSubsets() throws IOException {
    try (PdfReader reader = reader(Reports.register(SHIPPED, Messages.chinese()))) {
      List<PdfDictionary> fonts = new ArrayList<>();
      for (int number = 1; number < reader.getXrefSize(); number++) {
        if (reader.getPdfObject(number) instanceof PdfDictionary dictionary
            && PdfName.FONTDESCRIPTOR.equals(dictionary.get(PdfName.TYPE))) {
          fonts.add(dictionary);
        }
      }
      assertThat(fonts)
          .hasSize(2)
          .allMatch(font -> font.contains(PdfName.FONTFILE2))
          .extracting(font -> String.valueOf(font.get(PdfName.FONTNAME)))
          .allMatch(name -> name.matches("/[A-Z]{6}\\+Noto.*"));
      assertThat(reader.getFileLength()).isLessThan(1_000_000);
    }
  }

  @Test
  void titleLanguageAndBookmarksAreSet() throws IOException {
    Report report = Reports.register(SHIPPED, Messages.chinese());
    try (PdfReader reader = reader(report)) {
      assertThat(reader.getInfo()).containsEntry("Title", report.title());
      assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("zh-CN");
      List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(reader);
      assertThat(bookmarks)
          .extracting(bookmark -> bookmark.get("Title"))
          .containsExactly("一、主要指标", "二、文中指标", "三、基期资料", "附件1　数据溯源");
      assertThat(String.valueOf(bookmarks.getFirst().get("Kids")))
          .contains(report.tables().getFirst().title());
    }
  }

  @Test
  void aTableWithoutRowsOrWithStrangeWordsIsStillWritten() throws IOException {
    String hostile = "<b>&amp;</b> =1+1 \\u0000 % ( ) 超长词" + "Abcdefghij".repeat(12);
    Table table =
        new Table(
            "表1",
            "三线表",
            "单位：亿元",
            Table.Rules.THREE_LINE,
            List.of(new Column(10, Align.LEFT), new Column(3, Align.DECIMAL)),
            List.of(List.of(HeaderCell.of("项目"), HeaderCell.of("数值"))),
            List.of(
                List.of(
                    new Cell.Text(hostile),
                    new Cell.Decimal(new BigDecimal("-1234567.8900"), Unit.of("亿元"), "快"))),
            List.of("注：一条说明。"));
    Report report =
        new Report(
            "名称",
            "标题",
            List.of(),
            "",
            "",
            Orientation.PORTRAIT,
            List.of(
                new Block.Heading(1, "一、标题"),
                new Block.Heading(3, "1. 越级"),
                new Block.Paragraph(hostile),
                table,
                new Block.NewPage(Orientation.LANDSCAPE),
                new Block.Heading(2, "（一）横页")));
    List<String> pages = pages(report);
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).contains(squeezed(hostile), "-1234567.8900快", "单位：亿元", "注：一条说明。");
    try (PdfReader reader = new PdfReader(file().toString())) {
      assertThat(reader.getPageSizeWithRotation(1).getHeight()).isGreaterThan(800);
      assertThat(reader.getPageSizeWithRotation(2).getWidth()).isGreaterThan(800);
    }
  }

  @Test
  void aRowLongerThanAPageIsSplitAndNotLost() throws IOException {
    String first = "很长的说明。".repeat(400) + "完";
    Table table =
        new Table(
            "表1",
            "长表",
            "",
            Table.Rules.GRID,
            List.of(new Column(4, Align.LEFT), new Column(10, Align.LEFT)),
            List.of(List.of(HeaderCell.of("项目"), HeaderCell.of("说明"))),
            List.of(
                List.of(new Cell.Text(first), new Cell.Text("短")),
                List.of(new Cell.Text("末行"), new Cell.Blank())),
            List.of());
    Report report = new Report("长", "长", List.of(), "", "", Orientation.PORTRAIT, List.of(table));
    String text = String.join("", pages(report));
    assertThat(text).contains("末行");
    assertThat(text.split("很", -1)).hasSize(401);
  }

  private Path file() {
    return folder.resolve("报表.pdf");
  }

  private PdfReader reader(Report report) throws IOException {
    new PdfWriter(Reports::charts).write(report, file());
    return new PdfReader(file().toString());
  }

  @Test
  void aBodyPageHoldsTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
    Report report =
        new Report(
            "长文",
            "长文",
            List.of(),
            "",
            "",
            Orientation.PORTRAIT,
            List.of(new Block.Paragraph("规".repeat(28 * 22 * 3))));
    new PdfWriter(Reports::charts).write(report, file());
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      assertThat(stripper.getText(document).lines().filter(line -> line.contains("规")))
          .hasSize(22)
          .allMatch(line -> line.strip().length() == 28);
    }
  }

  private List<String> pages(Report report) throws IOException {
    List<String> pages = new ArrayList<>();
    new PdfWriter(Reports::charts).write(report, file());
    // Another library than the one that wrote it.
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(squeezed(stripper.getText(document)));
      }
    }
    return pages;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s　]+", "");
  }
}
