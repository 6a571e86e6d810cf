package lantu.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lantu.report.Align;
import lantu.report.Cell;
import lantu.report.Column;
import lantu.report.HeaderCell;
import lantu.report.Orientation;
import lantu.report.Report;
import lantu.report.Reports;
import lantu.report.Table;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReportWriterTest {
  private final XlsxReportWriter writer = new XlsxReportWriter(Reports::charts);

  @TempDir Path folder;

  @Test
  void everySectionHasItsSheetAndSaysWhatTheReportSays() throws Exception {
    Report report = Reports.register();
    try (XSSFWorkbook workbook = written(report)) {
      assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo(report.title());
      assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
      assertThat(workbook.getSheetName(0)).isEqualTo("一、主要指标");
      for (int i = 0; i < 4; i++) {
        Table table = report.tables().get(i);
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(report.title());
        int first = firstRow(sheet);
        for (int row = 0; row < table.rows().size(); row++) {
          assertThat(shown(sheet.getRow(first + row), table.rows().get(row)))
              .isEqualTo(table.rows().get(row).stream().map(Cell::text).toList());
        }
        assertThat(words(sheet)).containsAll(table.notes()).contains(table.title());
      }
    }
  }

  @Test
  void ofALongTableEveryRowIsThereInItsOrderWithItsHeight() throws Exception {
    int rows = 1000;
    Table table =
        new Table(
            "表1",
            "长表",
            "",
            Table.Rules.GRID,
            List.of(new Column(20, Align.LEFT), new Column(40, Align.LEFT)),
            List.of(List.of(HeaderCell.of("序号"), HeaderCell.of("说明"))),
            IntStream.range(0, rows)
                .mapToObj(
                    row ->
                        List.<Cell>of(
                            new Cell.Text("第" + row),
                            new Cell.Text("行".repeat(row % 100 == 0 ? 100 : 1))))
                .toList(),
            List.of("最后一行"));
    Report report = new Report("长表", "长表", List.of(), "", "", Orientation.PORTRAIT, List.of(table));
    try (XSSFWorkbook workbook = written(report)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      int first = firstRow(sheet);
      for (int row = 0; row < rows; row++) {
        XSSFRow written = sheet.getRow(first + row);
        assertThat(written.getCell(0).getStringCellValue()).isEqualTo("第" + row);
        assertThat(written.getHeightInPoints() > 20).as("row %d", row).isEqualTo(row % 100 == 0);
      }
      assertThat(sheet.getRow(first + rows).getCell(0).getStringCellValue()).isEqualTo("最后一行");
      assertThat(sheet.getLastRowNum()).isEqualTo(first + rows);
      assertThat(sheet.getDimension().formatAsString())
          .isEqualTo("A1:B%d".formatted(first + rows + 1));
    }
  }

  @Test
  void numbersAreNumbersWithTheDecimalsTheyWereTypedWith() throws Exception {
    try (XSSFWorkbook workbook = written(Reports.mixed())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      XSSFCell level = sheet.getRow(firstRow(sheet)).getCell(1);
      XSSFCell rate = sheet.getRow(firstRow(sheet)).getCell(2);
      XSSFCell whole = sheet.getRow(firstRow(sheet) + 1).getCell(1);
      assertThat(level.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(level.getNumericCellValue()).isEqualTo(1047.28);
      assertThat(rate.getRawValue()).isEqualTo("0.010");
      assertThat(level.getCellStyle().getDataFormatString()).isEqualTo("0.00_国");
      assertThat(rate.getCellStyle().getDataFormatString()).isEqualTo("0.000\"快\"");
      assertThat(whole.getCellStyle().getDataFormatString()).isEqualTo("0_._0_0\"预\"");
    }
  }

  @Test
  void wordsThatLookLikeFormulasStayWords() throws Exception {
    Report report = Reports.hostile();
    try (XSSFWorkbook workbook = written(report)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      int first = firstRow(sheet);
      for (int i = 0; i < report.tables().getFirst().rows().size(); i++) {
        XSSFCell cell = sheet.getRow(first + i).getCell(0);
        String words = report.tables().getFirst().rows().get(i).getFirst().text();
        assertThat(cell.getCellType()).as(words).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words);
        assertThat(cell.getCellStyle().getQuotePrefixed())
            .as(words)
            .isEqualTo("=+-@\t".indexOf(words.charAt(0)) >= 0);
      }
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
      for (var row : sheet) {
        for (var cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
      }
    }
  }

  @Test
  void theHeadIsFrozenAndRepeatedInPrintAcrossTheWidthOfALandscapePage() throws Exception {
    try (XSSFWorkbook workbook = written(Reports.register())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      int first = firstRow(sheet);
      assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo(first);
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(first - 2);
      assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(first - 1);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(sheet.getFitToPage()).isTrue();
    }
  }

  @Test
  void syntheticFiguresAreMarkedOnEverySheetAndEveryPrintedPage() throws Exception {
    try (XSSFWorkbook workbook = written(Reports.sample())) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        assertThat(words(workbook.getSheetAt(i))).contains("演示数据");
        assertThat(workbook.getSheetAt(i).getHeader().getLeft()).endsWith("演示数据");
      }
    }
  }

  private XSSFWorkbook written(Report report) throws Exception {
    Path file = folder.resolve(report.fileName() + ".xlsx");
    writer.write(report, file);
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static int firstRow(XSSFSheet sheet) {
    return sheet.getRepeatingRows().getLastRow() + 1;
  }

  /** What a reader sees: a number with its own decimals and its mark, blanks left out. */
  private static List<String> shown(XSSFRow row, List<Cell> expected) {
    List<String> shown = new ArrayList<>();
    for (int column = 0; column < expected.size(); column++) {
      XSSFCell cell = row.getCell(column);
      if (cell.getCellType() == CellType.NUMERIC) {
        String format = cell.getCellStyle().getDataFormatString().replaceAll("_.|\"", "");
        String digits = format.replaceAll("[^0.]", "");
        int decimals = digits.contains(".") ? digits.length() - 2 : 0;
        shown.add(
            new BigDecimal(cell.getRawValue()).setScale(decimals).toPlainString()
                + format.substring(digits.length()));
      } else {
        shown.add(cell.getStringCellValue());
      }
    }
    return shown;
  }

  private static List<String> words(XSSFSheet sheet) {
    List<String> words = new ArrayList<>();
    sheet.forEach(
        row -> {
          if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING) {
            words.add(row.getCell(0).getStringCellValue());
          }
        });
    return words;
  }
}
