package lantu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lantu.BesideWindows;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.chart.ChartTable;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartFile;
import lantu.exchange.CsvTable;
import lantu.exchange.PlanJson;
import lantu.gate.OfficeGate;
import lantu.report.docx.DocxReportWriter;
import lantu.report.pptx.PptxReportWriter;
import lantu.report.xlsx.XlsxReportWriter;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can do no harm to whoever opens it. */
@BesideWindows
class HarmlessExportsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx"})
  void noFileReachesElsewhereOrTurnsTheDirectionOfWriting(String format) throws IOException {
    for (Report report : List.of(Reports.hostile(), Reports.midterm())) {
      Path file = folder.resolve(report.fileName() + "." + format);
      writer(format).write(report, file);
      byte[] bytes = Files.readAllBytes(file);
      OfficeGate.check(bytes, file.toString());
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          if (part.getName().endsWith(".rels") || part.getName().endsWith(".xml")) {
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                .as(part.getName())
                .doesNotContain("External")
                .doesNotContain("\u202E");
          }
        }
      }
    }
  }

  @Test
  void linesOfCellsHoldNoFormulaAndNumbersStayNumbers() {
    List<String> cells = List.of("=cmd|'/c calc'!A1", "+1+1", "@SUM(A1)", "\tx", "-12.5", "＝1");
    String csv = new String(CsvTable.bytes(List.of(cells)), StandardCharsets.UTF_8);
    String tabs = new ChartTable(List.of("年份", "数"), List.of(cells)).tabbed();

    assertThat(csv).contains("'=cmd|", "'+1+1", "'@SUM", "'\tx", ",-12.5,", "'＝1");
    assertThat(tabs).contains("'=cmd|", "\t'+1+1\t", "\t'@SUM", "\t-12.5\t", "'＝1");
  }

  @Test
  void aPictureOfLinesAndWordsHoldsNoScriptAndFetchesNothing() throws IOException {
    ChartModel model =
        new ChartCatalogue(Messages.chinese())
            .model(PlanJson.shipped(), ChartRequest.of(ChartCatalogue.ZONES_STACKED));
    Path file = folder.resolve("图.svg");
    new ChartFile(Reports.charts()).write(model, file, ChartTheme.LIGHT);

    assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
        .contains("<svg")
        .doesNotContain("<script", "javascript:", "<foreignobject", "<!entity")
        .doesNotContainPattern("\\son[a-z]+\\s*=")
        .doesNotContainPattern("href\\s*=\\s*\"(?!#)");
  }

  private static ReportWriter writer(String format) {
    return switch (format) {
      case "docx" -> new DocxReportWriter(Reports::charts);
      case "xlsx" -> new XlsxReportWriter(Reports::charts);
      default -> new PptxReportWriter(Reports::charts);
    };
  }
}
