package lantu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.assess.EntryDates;
import lantu.exchange.PlanJson;
import lantu.log.FailureLog;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.Check;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.ReportWriter;
import lantu.report.Reports;
import lantu.report.apart.ApartWriter;
import lantu.report.apart.WritingLoop;
import lantu.report.apart.WritingProcess;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.InMemoryStore;
import lantu.work.PlanReports;
import lantu.work.ReportChoice;
import lantu.work.ReportName;
import lantu.work.ReportTemplates;
import lantu.work.SamplePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports written by a second start of this program. */
@BesideWindows
class WritingProgramTest {
  private static final Messages MESSAGES = Messages.chinese();

  @TempDir Path folder;

  static Stream<Report> reports() {
    Plan plan = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), MESSAGES);
    PlanReports reports =
        new PlanReports(
            new ReportExport(List.of()),
            ReportTemplates.shipped(MESSAGES),
            new InMemoryStore(Clock.systemUTC()),
            MESSAGES,
            Clock.systemUTC());
    Stream<Report> ofThePlan =
        Arrays.stream(ReportName.values())
            .map(
                name ->
                    reports.report(
                        plan,
                        new ReportChoice(name, CutOff.endOf(PlanYear.of(2023))),
                        EntryDates.UNKNOWN,
                        List::of));
    return Stream.concat(ofThePlan, Stream.of(Reports.mixed(), Reports.hostile()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportGoesThroughThePipeWithNothingChanged(Report report) throws Exception {
    ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(pipe)) {
      // As the window has it written: with every row told of.
      out.writeObject(report.stepped(() -> {}));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(pipe.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(report);
    }
  }

  @Test
  void aProcessWithoutRoomSaysSoAndTheWindowDoesNotTryItself() throws IOException {
    List<String> command = new ArrayList<>(WritingProgram.command());
    command.add(1, "-Xmx14m");
    ReportWriter unused = new Unused("xlsx");
    Path file = folder.resolve("报告.xlsx");
    try (WritingProcess process = new WritingProcess(command)) {
      ApartWriter apart = new ApartWriter(unused, process, Optional::empty);

      assertThatThrownBy(() -> apart.write(Reports.midterm().stepped(() -> {}), file))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.memory"));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everyFormatIsWrittenByTheOtherProcess() throws IOException {
    try (WritingProcess process = new WritingProcess(WritingProgram.command())) {
      for (ReportWriter writer : writers()) {
        ApartWriter apart = new ApartWriter(new Unused(writer.format()), process, Optional::empty);
        Path file = folder.resolve("报告." + writer.format());
        apart.write(Reports.midterm().stepped(() -> {}), file);
        Path here = folder.resolve("同样." + writer.format());
        writer.write(Reports.midterm(), here);
        assertThat(Files.size(file)).isCloseTo(Files.size(here), within(200L));
        assertThat(apart.check(file).stream().map(WritingProgramTest::said))
            .isEqualTo(writer.check(here).stream().map(WritingProgramTest::said).toList());
      }
      assertThat(names()).hasSize(8);
    }
  }

  @Test
  void whatTheOtherProcessRefusesIsRefusedInTheSameWords() {
    Path nowhere = folder.resolve("没有").resolve("报告.docx");
    ReportWriter docx = writers().getFirst();
    String wanted = refusal(() -> docx.write(Reports.register(), nowhere));
    try (WritingProcess process = new WritingProcess(WritingProgram.command())) {
      ApartWriter apart = new ApartWriter(new Unused("docx"), process, Optional::empty);
      assertThat(refusal(() -> apart.write(Reports.register(), nowhere))).isEqualTo(wanted);
    }
  }

  @Test
  void aProcessThatHasEndedIsStartedAgain() {
    try (WritingProcess process = new WritingProcess(WritingProgram.command())) {
      ApartWriter apart = new ApartWriter(new Unused("xlsx"), process, Optional::empty);
      apart.write(Reports.register(), folder.resolve("一.xlsx"));
      ProcessHandle.current()
          .children()
          .filter(WritingProgramTest::writes)
          .forEach(ProcessHandle::destroyForcibly);
      apart.write(Reports.register(), folder.resolve("二.xlsx"));
      assertThat(names()).containsExactlyInAnyOrder("一.xlsx", "二.xlsx");
    }
  }

  @ParameterizedTest
  @MethodSource("useless")
  void whereNoProcessCanBeHadTheReportIsWrittenAllTheSame(List<String> command) throws IOException {
    Path file = folder.resolve("报告.pdf");
    ReportWriter pdf = writers().get(2);
    new ApartWriter(pdf, new WritingProcess(command), Optional::empty)
        .write(Reports.register(), file);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(names()).containsExactly("报告.pdf");
  }

  /** One that is not there, one that ends at once, and one that answers something else. */
  static Stream<List<String>> useless() {
    String java = WritingProgram.command().getFirst();
    return Stream.of(
        List.of("there-is-no-such-program"), List.of(java, "-version"), List.of(java, "--version"));
  }

  @Test
  void theOfficesOwnWordDocumentLendsItsStylesThereToo() throws IOException {
    Path sample = folder.resolve("样式.docx");
    ReportWriter docx = writers().getFirst();
    docx.write(Reports.register(), sample);
    byte[] broken = Arrays.copyOf(Files.readAllBytes(sample), 2000);
    try (WritingProcess process = new WritingProcess(WritingProgram.command())) {
      ApartWriter apart = new ApartWriter(new Unused("docx"), process, () -> Optional.of(broken));
      assertThat(refusal(() -> apart.write(Reports.register(), folder.resolve("报告.docx"))))
          .contains("report.docx.template");
    }
    assertThat(names()).containsExactly("样式.docx");
  }

  @Test
  void itEndsByItselfWhereNothingMoreIsAsked() throws IOException {
    ByteArrayOutputStream nothing = new ByteArrayOutputStream();
    new ObjectOutputStream(nothing).flush();
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    new WritingLoop(template -> writers(), 0)
        .run(new ByteArrayInputStream(nothing.toByteArray()), answers);
    assertThat(answers.toString(StandardCharsets.ISO_8859_1)).startsWith("LANTU-READY");
  }

  private static boolean writes(ProcessHandle process) {
    return process.info().commandLine().orElse("").endsWith(WritingProgram.ARGUMENT);
  }

  private static String said(Check check) {
    return check.sentence() + check.arguments();
  }

  private static String refusal(Runnable work) {
    Refusal[] refused = new Refusal[1];
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refusal.class, refusal -> refused[0] = refusal);
    return refused[0].key() + refused[0].arguments();
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ReportWriter> writers() {
    FailureLog log = new FailureLog(Clock.systemUTC(), false, MESSAGES);
    return new Lantu(MESSAGES, Map.of(), log).writers(Optional::empty);
  }

  /** The writer of this process where it must not be called. */
  private record Unused(String format) implements ReportWriter {
    @Override
    public void write(Report report, Path file) {
      throw new AssertionError("written in this process: " + file);
    }

    @Override
    public List<Check> check(Path file) {
      throw new AssertionError("looked over in this process: " + file);
    }
  }
}
