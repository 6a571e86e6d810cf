package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lantu.assess.EntryDates;
import lantu.edit.JournalEntry;
import lantu.exchange.PlanJson;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.report.Block;
import lantu.report.Cell;
import lantu.report.Chart;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.Reports;
import lantu.report.Table;
import lantu.report.pdf.PdfWriter;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportKindsTest {
  private static final Messages CHINESE = Messages.chinese();
  private static final Plan SHIPPED = PlanJson.shipped();
  private static final Plan SAMPLE = SamplePlan.of(SHIPPED, PlanId.of("demo"), CHINESE);
  private static final CutOff CUT_OFF = CutOff.endOf(PlanYear.of(2023));

  @TempDir Path folder;

  @Test
  void aZoneReportHasTheZonesTargetsFiguresAndProjectsAndNoOthers() {
    AreaCode north = SAMPLE.findArea("北外滩").orElseThrow().code();
    Report report =
        made(
            SAMPLE,
            new ReportChoice(ReportName.ZONE, CUT_OFF, north, null, null, List.of()),
            List::of);
    assertThat(report.titleLines()).last().isEqualTo("北外滩功能区分报告");
    assertThat(words(report)).contains("一、北外滩").noneMatch(line -> line.contains("中部"));
    Table projects =
        report.tables().stream()
            .filter(table -> table.caption().equals("北外滩重大项目"))
            .findFirst()
            .orElseThrow();
    assertThat(projects.rows())
        .hasSize((int) SAMPLE.projects().stream().filter(one -> north.equals(one.zone())).count());
    assertThat(report.charts()).isNotEmpty();
    assertThat(report.fileName()).contains("北外滩", "2023年");
  }

  @Test
  void theReportOfAllZonesHasASectionForEach() {
    Report report = made(SAMPLE, new ReportChoice(ReportName.ZONE, CUT_OFF), List::of);
    List<String> words = words(report);
    assertThat(words).contains("一、总体进展");
    SAMPLE
        .areas(AreaKind.ZONE)
        .forEach(zone -> assertThat(words).anyMatch(line -> line.endsWith("、" + zone.name())));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theBriefIsOnePage(boolean synthetic) throws Exception {
    Report report =
        made(synthetic ? SAMPLE : SHIPPED, new ReportChoice(ReportName.BRIEF, CUT_OFF), List::of);
    Path file = folder.resolve("简报.pdf");
    new PdfWriter(Reports::charts).write(report, file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void theListOfProjectsHasEveryProjectOnceAndDashesForWhatIsNotKnown() {
    Report report = made(SHIPPED, new ReportChoice(ReportName.PROJECTS, CUT_OFF), List::of);
    List<String> names =
        report.tables().stream()
            .flatMap(table -> table.rows().stream())
            .map(row -> row.get(1).text())
            .toList();
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            SHIPPED.projects().stream().map(project -> project.name()).toList());
    assertThat(report.tables().getFirst().rows().getFirst().getLast()).isEqualTo(new Cell.Empty());
    assertThat(report.charts()).as("nothing has a date yet").isEmpty();
    assertThat(made(SAMPLE, new ReportChoice(ReportName.PROJECTS, CUT_OFF), List::of).charts())
        .isNotEmpty();
  }

  @Test
  void changesOfOnePlaceAreOneLineWithTheOldestAndTheNewestContent() {
    List<JournalEntry> journal =
        List.of(
            entry(3, "2024-03-02T09:00:00Z", "丙", "7.2", "7.3", "终审"),
            entry(2, "2024-03-01T09:00:00Z", "乙", "7.1", "7.2", null),
            entry(1, "2024-02-01T09:00:00Z", "甲", "7.0", "7.1", "核实"));
    Table all = changes(journal, null, null).tables().getFirst();
    assertThat(all.rows()).hasSize(1);
    assertThat(text(all))
        .containsExactly(
            "1",
            all.rows().getFirst().get(1).text(),
            "7.0",
            "7.3",
            "3",
            "甲、乙、丙",
            "2024-03-02 09:00:00",
            "核实；终审");
    Table march = changes(journal, LocalDate.of(2024, 3, 1), null).tables().getFirst();
    assertThat(text(march)).contains("7.1", "7.3", "2", "乙、丙");
    assertThatThrownBy(() -> changes(journal, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 3, 1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(CHINESE.sentence(refusal)).contains("2024-04-01", "之后"));
  }

  @Test
  void whatWasChangedBackIsCountedAndNotListed() {
    List<JournalEntry> journal =
        List.of(
            entry(2, "2024-03-01T09:00:00Z", "乙", "7.1", "7.0", null),
            entry(1, "2024-02-01T09:00:00Z", "甲", "7.0", "7.1", null));
    Report report = changes(journal, null, null);
    assertThat(report.tables()).isEmpty();
    assertThat(words(report)).anyMatch(line -> line.contains("恢复原样的1处"));
  }

  private static Report changes(
      List<JournalEntry> journal, @Nullable LocalDate from, @Nullable LocalDate until) {
    return made(
        SAMPLE,
        new ReportChoice(ReportName.CHANGES, CUT_OFF, null, from, until, List.of()),
        () -> journal);
  }

  private static JournalEntry entry(
      long number, String at, String who, String old, String now, @Nullable String why) {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("I12"), AreaCode.of("hongkou"), PlanYear.of(2023), Series.ACTUAL);
    return new JournalEntry(
        number,
        Instant.parse(at),
        who,
        JournalEntry.What.FIGURE_SET,
        number,
        null,
        key,
        old,
        now,
        why);
  }

  private static Report made(Plan plan, ReportChoice choice, Supplier<List<JournalEntry>> journal) {
    return new PlanReports(
            new ReportExport(List.of()),
            ReportTemplates.shipped(CHINESE),
            new InMemoryStore(Clock.systemUTC()),
            CHINESE,
            Clock.systemUTC())
        .report(plan, choice, EntryDates.UNKNOWN, journal);
  }

  private static List<String> text(Table table) {
    return table.rows().getFirst().stream().map(Cell::text).toList();
  }

  private static List<String> words(Report report) {
    List<String> words = new ArrayList<>();
    for (Block block : report.blocks()) {
      switch (block) {
        case Block.Heading heading -> words.add(heading.text());
        case Block.Paragraph paragraph -> words.add(paragraph.text());
        case Chart chart -> words.add(chart.title());
        case Table table -> words.add(table.title());
        case Block.Working _, Block.Contents _, Block.NewPage _ -> {}
      }
    }
    return words;
  }
}
