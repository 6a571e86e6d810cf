package lantu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import lantu.BesideWindows;
import lantu.chart.ChartPoint;
import lantu.exchange.PlanJson;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.docx.DocxReportWriter;
import lantu.report.pdf.PdfWriter;
import lantu.report.xlsx.XlsxReportWriter;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.work.SamplePlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Walks exported files: text, tables and charts say the same numbers as the report. */
@BesideWindows
class ExportedNumbersTest {
  private final Report report = Reports.midterm();

  @TempDir Path folder;

  @Test
  void theChartsOfAWordFileCarryTheReportsNumbersAndTheTablesThatSupportThem() throws Exception {
    new DocxReportWriter(Reports::charts).write(report, file("docx"));
    try (InputStream in = Files.newInputStream(file("docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      List<XWPFChart> charts =
          document.getCharts().stream()
              .sorted(Comparator.comparing(chart -> chart.getPackagePart().getPartName()))
              .toList();
      assertThat(charts).hasSameSizeAs(report.charts());
      for (int i = 0; i < report.charts().size(); i++) {
        XDDFChart drawn = charts.get(i);
        assertThat(cached(drawn)).isEqualTo(numbers(report.charts().get(i)));
        assertThat(sheet(drawn.getWorkbook().getSheetAt(0)))
            .as("the numbers that open in Excel are those drawn")
            .isEqualTo(numbers(report.charts().get(i)));
        assertThat(drawn.getCTChart().getTitle().xmlText())
            .contains(report.charts().get(i).model().title(), "演示数据");
      }
      String text =
          String.join("\n", document.getParagraphs().stream().map(p -> p.getText()).toList());
      report.charts().forEach(chart -> assertThat(text).contains(chart.title(), chart.source()));
      List<String> sums =
          document.getTables().getFirst().getRows().getLast().getTableCells().stream()
              .map(cell -> cell.getText())
              .toList();
      BigDecimal drawn =
          cached(charts.getFirst()).stream()
              .map(BigDecimal::new)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(drawn.toPlainString()).isEqualTo(sums.getLast());
      assertThat(text)
          .contains("约束性指标" + sums.get(1) + "个", "预期性指标" + sums.get(2) + "个")
          .contains("文中指标" + sums.get(3) + "个");
    }
  }

  @Test
  void theChartsOfAWorkbookAreDrawnFromTheNumbersBelowThem() throws Exception {
    new XlsxReportWriter(Reports::charts).write(report, file("xlsx"));
    try (InputStream in = Files.newInputStream(file("xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<List<String>> drawn = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        if (sheet.getDrawingPatriarch() != null) {
          for (XDDFChart chart : sheet.getDrawingPatriarch().getCharts()) {
            List<String> cells = new ArrayList<>();
            for (String range : ranges(chart)) {
              assertThat(range).startsWith("'" + sheet.getSheetName() + "'!");
              cells.addAll(cells(sheet, range));
            }
            assertThat(cached(chart)).isEqualTo(cells);
            drawn.add(cells);
          }
        }
      }
      assertThat(drawn)
          .containsExactlyElementsOf(report.charts().stream().map(this::numbers).toList());
    }
  }

  @Test
  void theChartsOfAPdfAreTextThatCanBeRead() throws Exception {
    new PdfWriter(Reports::charts).write(report, file("pdf"));
    try (PDDocument document = Loader.loadPDF(file("pdf").toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      for (Chart chart : report.charts()) {
        assertThat(text)
            .contains(chart.title().replaceAll("\\s", ""), chart.source().replaceAll("\\s", ""))
            .contains(chart.model().title().replaceAll("\\s", ""));
      }
    }
  }

  @Test
  void everyNumberFromACellIsInTheTraceTableOfTheFileAsThePlanHasIt() throws Exception {
    Set<Origin> used = new LinkedHashSet<>();
    for (Block block : report.blocks()) {
      switch (block) {
        case Block.Paragraph paragraph ->
            paragraph.facts().forEach(fact -> used.addAll(fact.origins()));
        case Chart chart -> used.addAll(chart.origins());
        case Table table ->
            table.rows().stream()
                .flatMap(List::stream)
                .forEach(
                    cell -> {
                      if (cell instanceof Cell.Decimal number) {
                        assertThat(number.origins()).as(table.title()).isNotEmpty();
                        used.addAll(number.origins());
                      }
                    });
        case Block.Heading _, Block.Working _, Block.Contents _, Block.NewPage _ -> {}
      }
    }
    assertThat(used).hasSizeGreaterThan(100);
    assertThat(report.charts().subList(1, report.charts().size()))
        .allSatisfy(chart -> assertThat(chart.origins()).as(chart.title()).isNotEmpty());
    Chart zones = report.charts().get(1);
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    zones.origins().forEach(origin -> sums.merge(origin.area(), origin.value(), BigDecimal::add));
    assertThat(sums).hasSize(3);
    assertThat(numbers(zones))
        .as("what is drawn of a zone is the sum of its cells")
        .containsAll(sums.values().stream().map(NumberText::plain).toList());
    new DocxReportWriter(Reports::charts).write(report, file("docx"));
    new XlsxReportWriter(Reports::charts).write(report, file("xlsx"));
    List<String> expected = used.stream().map(ExportedNumbersTest::line).toList();
    try (InputStream in = Files.newInputStream(file("docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(
              document.getTables().getLast().getRows().stream()
                  .skip(1)
                  .map(
                      row ->
                          row.getTableCells().stream().map(cell -> cell.getText().strip()).toList())
                  .map(row -> String.join("|", row.subList(1, 9))))
          .containsExactlyElementsOf(expected);
    }
    try (InputStream in = Files.newInputStream(file("xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
      assertThat(sheet.getSheetName()).contains("数据溯源");
      List<String> values = new ArrayList<>();
      sheet.forEach(
          row -> {
            if (row.getCell(5) != null && row.getCell(5).getCellType() == CellType.NUMERIC) {
              values.add(((XSSFCell) row.getCell(5)).getRawValue());
            }
          });
      assertThat(values)
          .containsExactlyElementsOf(
              used.stream().map(origin -> NumberText.plain(origin.value())).toList());
    }
    Plan plan = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());
    List<BigDecimal> values = plan.figures().stream().map(Figure::value).toList();
    assertThat(used).allSatisfy(origin -> assertThat(values).contains(origin.value()));
  }

  private static String line(Origin origin) {
    return String.join(
        "|",
        origin.indicator(),
        origin.area(),
        origin.year(),
        origin.series(),
        NumberText.plain(origin.value()),
        origin.unit().symbol(),
        origin.status().isEmpty() ? Cell.DASH : origin.status(),
        origin.source().isEmpty() ? Cell.DASH : origin.source());
  }

  private Path file(String format) {
    return folder.resolve("报告." + format);
  }

  private List<String> numbers(Chart chart) {
    List<String> numbers = new ArrayList<>();
    chart
        .model()
        .series()
        .forEach(
            series ->
                series.points().stream()
                    .map(ChartPoint::value)
                    .filter(Objects::nonNull)
                    .map(NumberText::plain)
                    .forEach(numbers::add));
    chart
        .model()
        .targets()
        .forEach(
            target ->
                chart
                    .model()
                    .categories()
                    .forEach(category -> numbers.add(NumberText.plain(target.value()))));
    return numbers;
  }

  /** What the drawn series hold, in the order of the columns of numbers. */
  private static List<String> cached(XDDFChart chart) {
    List<String> numbers = new ArrayList<>();
    inOrder(chart)
        .forEach(
            val ->
                val.getNumRef().getNumCache().getPtList().stream()
                    .map(CTNumVal::getV)
                    .forEach(numbers::add));
    return numbers;
  }

  private static List<String> ranges(XDDFChart chart) {
    return inOrder(chart).stream().map(val -> val.getNumRef().getF()).toList();
  }

  private static List<CTNumDataSource> inOrder(XDDFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    TreeMap<Long, CTNumDataSource> all = new TreeMap<>();
    area.getBarChartList()
        .forEach(bars -> bars.getSerList().forEach(s -> all.put(s.getIdx().getVal(), s.getVal())));
    area.getLineChartList()
        .forEach(
            lines -> lines.getSerList().forEach(s -> all.put(s.getIdx().getVal(), s.getVal())));
    return List.copyOf(all.values());
  }

  private static List<String> sheet(XSSFSheet sheet) {
    List<String> numbers = new ArrayList<>();
    int columns = sheet.getRow(0).getLastCellNum();
    for (int column = 1; column < columns; column++) {
      for (int row = 1; row <= sheet.getLastRowNum(); row++) {
        if (sheet.getRow(row).getCell(column) != null) {
          numbers.add(sheet.getRow(row).getCell(column).getRawValue());
        }
      }
    }
    return numbers;
  }

  private static List<String> cells(XSSFSheet sheet, String range) {
    List<String> numbers = new ArrayList<>();
    for (var place :
        new AreaReference(range, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
      var cell = sheet.getRow(place.getRow()).getCell(place.getCol());
      if (cell != null && cell.getCellType() == CellType.NUMERIC) {
        numbers.add(cell.getRawValue());
      }
    }
    return numbers;
  }
}
