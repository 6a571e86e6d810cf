package lantu.report.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import lantu.BesideWindows;
import lantu.report.Chart;
import lantu.report.Report;
import lantu.report.Reports;
import lantu.report.Table;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideWindows
class PptxReportWriterTest {
  private final Report report = Reports.midterm();

  @TempDir Path folder;

  @Test
  void everyChartHasItsWideSlideWithAMessageAndTheNumbersBehindIt() throws Exception {
    try (XMLSlideShow show = written()) {
      assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
          .isEqualTo(16.0 / 9);
      List<XSLFSlide> drawn =
          show.getSlides().stream()
              .filter(
                  slide ->
                      slide.getShapes().stream()
                          .anyMatch(shape -> shape instanceof XSLFGraphicFrame f && f.hasChart()))
              .toList();
      assertThat(drawn).hasSameSizeAs(report.charts());
      for (int i = 0; i < drawn.size(); i++) {
        Chart chart = report.charts().get(i);
        assertThat(drawn.get(i).getTitle()).isNotBlank();
        XSLFGraphicFrame frame =
            (XSLFGraphicFrame)
                drawn.get(i).getShapes().stream()
                    .filter(shape -> shape instanceof XSLFGraphicFrame f && f.hasChart())
                    .findFirst()
                    .orElseThrow();
        assertThat(frame.getChart().getWorkbook().getSheetAt(0).getRow(1).getCell(0).toString())
            .isEqualTo(chart.model().categories().getFirst());
        assertThat(said(drawn.get(i))).contains(chart.title(), chart.source()).contains("演示数据");
      }
    }
  }

  @Test
  void theSpeakersNotesHaveTheWorkingAndEverySlideItsMark() throws Exception {
    try (XMLSlideShow show = written()) {
      XSLFSlide green =
          show.getSlides().stream()
              .filter(slide -> slide.getTitle().contains("新增绿地面积"))
              .findFirst()
              .orElseThrow();
      assertThat(notes(green)).contains("2021年实际数：", "核定", "完成程度：2.90 ÷ 7 = 41.4%");
      assertThat(show.getSlides()).allMatch(slide -> said(slide).contains("演示数据"));
    }
  }

  @Test
  void tablesKeepEveryRow() throws Exception {
    try (XMLSlideShow show = written()) {
      List<String> cells = new ArrayList<>();
      for (XSLFSlide slide : show.getSlides()) {
        slide.getShapes().stream()
            .filter(XSLFTable.class::isInstance)
            .map(XSLFTable.class::cast)
            .forEach(
                table ->
                    table
                        .getRows()
                        .forEach(row -> row.getCells().forEach(cell -> cells.add(cell.getText()))));
      }
      for (Table table : report.tables().subList(0, 4)) {
        table.rows().forEach(row -> row.forEach(cell -> assertThat(cells).contains(cell.text())));
      }
    }
  }

  @Test
  void allWordsNameAFontForChineseAndAllPartsAreWellFormed() throws Exception {
    try (XMLSlideShow show = written()) {
      for (XSLFSlide slide : show.getSlides()) {
        String xml = slide.getXmlObject().xmlText();
        assertThat(xml.split("<a:ea typeface=\"微软雅黑\"", -1).length)
            .isGreaterThanOrEqualTo(xml.split("<a:t>", -1).length);
      }
    }
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try (ZipFile zip = new ZipFile(folder.resolve("报告.pptx").toFile())) {
      for (var entry : zip.stream().filter(e -> e.getName().matches(".*\\.(xml|rels)")).toList()) {
        assertThat(factory.newDocumentBuilder().parse(zip.getInputStream(entry))).isNotNull();
      }
    }
  }

  private XMLSlideShow written() throws Exception {
    Path file = folder.resolve("报告.pptx");
    new PptxReportWriter(Reports::charts).write(report, file);
    try (InputStream in = Files.newInputStream(file)) {
      return new XMLSlideShow(in);
    }
  }

  private static String said(XSLFSlide slide) {
    StringBuilder said = new StringBuilder();
    slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(XSLFTextShape.class::cast)
        .forEach(shape -> said.append(shape.getText()).append('\n'));
    return said.toString();
  }

  private static String notes(XSLFSlide slide) {
    XSLFNotes notes = slide.getNotes();
    StringBuilder said = new StringBuilder();
    notes
        .getTextParagraphs()
        .forEach(shape -> shape.forEach(p -> said.append(p.getText()).append('\n')));
    return said.toString();
  }
}
