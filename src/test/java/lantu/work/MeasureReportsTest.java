package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import lantu.BesideWindows;
import lantu.exchange.PlanJson;
import lantu.plan.PlanId;
import lantu.report.ReportExport;
import lantu.report.Reports;
import lantu.report.docx.DocxReportWriter;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideWindows
class MeasureReportsTest {
  @TempDir Path folder;

  @Test
  void aFormatIsWrittenAndMeasuredAndTakenAwayAgain() {
    AtomicLong clock = new AtomicLong();
    MeasurePlan.Measured docx = measure(clock).eachFormat().getFirst();
    assertThat(docx.work()).isEqualTo("docx");
    assertThat(docx.results()).as("blocks of a whole report").isGreaterThan(20);
    assertThat(docx.runs()).isEqualTo(7);
    assertThat(docx.medianMicros()).isEqualTo(2000);
    assertThat(folder.resolve("bench")).doesNotExist();
  }

  @Test
  void picturesThatComeTooLateAreCounted() {
    MeasurePlan.Measured pulses =
        measure(new AtomicLong())
            .whileWriting(
                work -> {
                  work.run();
                  assertThat(Files.exists(folder.resolve("bench/report.docx"))).isTrue();
                  return new long[] {16_000_000, 40_000_000, 25_000_000, 17_000_000};
                });
    assertThat(pulses.results()).isEqualTo(1);
    assertThat(pulses.runs()).isEqualTo(4);
    assertThat(folder.resolve("bench")).doesNotExist();
  }

  private MeasureReports measure(AtomicLong clock) {
    Messages messages = Messages.chinese();
    PlanReports reports =
        new PlanReports(
            new ReportExport(List.of(new DocxReportWriter(Reports::charts))),
            ReportTemplates.shipped(messages),
            new InMemoryStore(Clock.systemUTC()),
            messages,
            Clock.systemUTC());
    return new MeasureReports(
        SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), messages),
        reports,
        folder.resolve("bench"),
        () -> clock.addAndGet(2_000_000));
  }
}
