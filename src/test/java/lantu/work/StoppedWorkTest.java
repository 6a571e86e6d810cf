package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.assess.EntryDates;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.job.Progress;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.ReportExport;
import lantu.report.Reports;
import lantu.report.docx.DocxReportWriter;
import lantu.report.pdf.PdfWriter;
import lantu.report.pptx.PptxReportWriter;
import lantu.report.xlsx.XlsxReportWriter;
import lantu.store.Workspace;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that is stopped half-way leaves nothing behind and changes nothing. */
@BesideWindows
class StoppedWorkTest {
  private static final Messages MESSAGES = Messages.chinese();
  private static final Plan SAMPLE = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), MESSAGES);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pdf", "pptx"})
  void aReportThatIsStoppedInTheMiddleOfItsTablesLeavesNoFile(String format) throws IOException {
    Stopping half = new Stopping(40);
    Path file = folder.resolve("register." + format);
    assertThatThrownBy(
            () ->
                reports()
                    .write(
                        SAMPLE,
                        ReportChoice.register(SAMPLE),
                        EntryDates.UNKNOWN,
                        List::of,
                        List.of(file),
                        half))
        .isInstanceOf(CancellationException.class);
    assertThat(half.told).as("how far it was").hasSizeGreaterThan(1);
    empty();
  }

  @Test
  void anExportThatIsStoppedLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, "old");
    assertThatThrownBy(() -> ExportPlan.to(file, SAMPLE, new Stopping(0)))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("old");
    Files.delete(file);
    empty();
  }

  @Test
  void anImportThatIsStoppedAddsNoPlanAndCanBeDoneAgain() {
    Path file = folder.resolve("plan.json");
    ExportPlan.to(file, SAMPLE);
    try (Workspace workspace = Workspace.open(folder.resolve("workspace"), new EditJson())) {
      AddPlan adding = new AddPlan(workspace, () -> "张三", MESSAGES);
      assertThatThrownBy(() -> adding.from(file, new Stopping(0)))
          .isInstanceOf(CancellationException.class);
      assertThat(workspace.plans()).isEmpty();
      assertThat(workspace.entries(SAMPLE.profile().id())).isEmpty();

      adding.from(file);

      assertThat(workspace.load(SAMPLE.profile().id()).figures()).isEqualTo(SAMPLE.figures());
    }
  }

  private void empty() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static PlanReports reports() {
    return new PlanReports(
        new ReportExport(
            List.of(
                new DocxReportWriter(Reports::charts),
                new XlsxReportWriter(Reports::charts),
                new PdfWriter(Reports::charts),
                new PptxReportWriter(Reports::charts))),
        ReportTemplates.shipped(MESSAGES),
        new InMemoryStore(Clock.systemUTC()),
        MESSAGES,
        Clock.systemUTC());
  }

  /** Stops after it has been asked so often. */
  private static final class Stopping implements Progress {
    private final List<String> told = new ArrayList<>();
    private int left;

    Stopping(int left) {
      this.left = left;
    }

    @Override
    public void report(long done, long total, String message) {
      assertThat(done).isLessThanOrEqualTo(total);
      told.add(message);
    }

    @Override
    public boolean cancelled() {
      return left-- <= 0;
    }
  }
}
