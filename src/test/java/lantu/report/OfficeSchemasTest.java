package lantu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantu.BesideWindows;
import lantu.report.docx.DocxReportWriter;
import lantu.report.pptx.PptxReportWriter;
import lantu.report.xlsx.XlsxReportWriter;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No office program has a reason to offer a repair of what is written. */
@BesideWindows
class OfficeSchemasTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx"})
  void everyPartIsWhatItsSchemaSaysAndTheyFitTogether(String format) throws Exception {
    Report dressed = Reports.mixed().dressed(List.of("内部资料"), "某区发展和改革委员会");
    for (Report report : List.of(Reports.midterm(), Reports.sample(), dressed)) {
      Path file = folder.resolve(report.fileName() + "." + format);
      writer(format).write(report, file);
      OfficeParts parts = OfficeParts.of(Files.readAllBytes(file));
      assertThat(parts.againstTheSchemas()).as(report.title()).isEmpty();
      assertThat(parts.toBeRepaired()).as(report.title()).isEmpty();
    }
  }

  @Test
  void whatATemplateLendsFitsToo() throws Exception {
    Path sample = folder.resolve("样张.docx");
    new DocxReportWriter(Reports::charts).write(StyleSample.of(Messages.chinese()), sample);
    byte[] own = Files.readAllBytes(sample);
    Path file = folder.resolve("报告.docx");
    new DocxReportWriter(Reports::charts, () -> Optional.of(own)).write(Reports.midterm(), file);
    OfficeParts parts = OfficeParts.of(Files.readAllBytes(file));
    assertThat(parts.againstTheSchemas()).isEmpty();
    assertThat(parts.toBeRepaired()).isEmpty();
  }

  private static ReportWriter writer(String format) {
    return switch (format) {
      case "docx" -> new DocxReportWriter(Reports::charts);
      case "xlsx" -> new XlsxReportWriter(Reports::charts);
      default -> new PptxReportWriter(Reports::charts);
    };
  }
}
