package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import lantu.assess.EntryDates;
import lantu.edit.Backups;
import lantu.edition.Edition;
import lantu.edition.EditionFile;
import lantu.exchange.PlanJson;
import lantu.job.Progress;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.report.Block;
import lantu.report.Cell;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.Reports;
import lantu.report.docx.DocxReportWriter;
import lantu.report.xlsx.XlsxReportWriter;
import lantu.seal.KeyFile;
import lantu.seal.Scrypt;
import lantu.seal.SealHeader;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.value.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {
  private static final Messages CHINESE = Messages.chinese();
  private static final PlanId ID = PlanId.of("demo");
  private static final Plan SAMPLE = SamplePlan.of(PlanJson.shipped(), ID, CHINESE);
  private static final ReportChoice BRIEF =
      new ReportChoice(ReportName.BRIEF, CutOff.endOf(PlanYear.of(2023)));

  private static final Progress UNHEARD =
      new Progress() {
        @Override
        public void report(long done, long total, String message) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  @TempDir Path workspace;

  private final InMemoryStore store = new InMemoryStore(Clock.systemUTC());

  private PlanReports reports() {
    return new PlanReports(
        new ReportExport(
            List.of(new DocxReportWriter(Reports::charts), new XlsxReportWriter(Reports::charts))),
        ReportTemplates.shipped(CHINESE),
        store,
        CHINESE,
        Clock.systemUTC());
  }

  private Vault vault = Vault.PLAIN;

  private Editions editions() {
    return new Editions(
        store, workspace, vault, reports(), Backups.NONE, CHINESE, Clock.systemUTC());
  }

  private Editions.Frozen freeze(ReportChoice choice, String... formats) {
    return editions()
        .freeze(SAMPLE, choice, EntryDates.UNKNOWN, List::of, List.of(formats), "张三", UNHEARD);
  }

  @Test
  void anEditionHasItsFilesItsDataAndTheirHashesAndIsFoundAgain() throws IOException {
    Editions.Frozen frozen = freeze(BRIEF.cut(null, true), "docx", "xlsx");
    try (Stream<Path> files = Files.list(frozen.folder())) {
      assertThat(files).hasSize(3);
    }
    Edition again = editions().edition(ID, 1);
    assertThat(again).isEqualTo(frozen.edition());
    assertThat(again.open()).isTrue();
    assertThat(again.files()).extracting(EditionFile::name).last().isEqualTo("plan.json");
    assertThat(again.files().getFirst().name()).endsWith("-公开稿.docx");
    assertThat(editions().faults(ID, again)).isEmpty();
    assertThat(PlanJson.write(Editions.plan(store, ID, 1))).isEqualTo(PlanJson.write(SAMPLE));
    assertThat(freeze(BRIEF, "docx").edition().number()).isEqualTo(2);
    assertThat(editions().list(ID)).extracting(Edition::number).containsExactly(2, 1);
  }

  @Test
  void inAWorkspaceWithAPasswordTheFilesAreSealedAndTakenOutAsTheyWere() throws IOException {
    char[] password = "abc".toCharArray();
    vault = KeyFile.create(password, new Scrypt(16, 1, 1)).unlock(password).orElseThrow();
    Editions.Frozen frozen = freeze(BRIEF, "docx");
    for (EditionFile file : frozen.edition().files()) {
      assertThat(SealHeader.of(frozen.folder().resolve(file.name()))).isPresent();
    }
    assertThat(editions().sealed()).isTrue();
    assertThat(editions().faults(ID, frozen.edition())).isEmpty();

    List<Path> out = editions().takeOut(ID, frozen.edition(), workspace.resolve("外面"));
    assertThat(out.getLast()).hasBinaryContent(PlanJson.write(SAMPLE));
    assertThat(out).hasSize(2);
    assertThat(Sha256.of(out.getFirst())).isEqualTo(frozen.edition().files().getFirst().hash());

    Path sealed = frozen.folder().resolve(frozen.edition().files().getFirst().name());
    assertThat(sealed.toFile().setWritable(true)).isTrue();
    byte[] bytes = Files.readAllBytes(sealed);
    bytes[bytes.length / 2] ^= 1;
    Files.write(sealed, bytes);
    assertThat(editions().faults(ID, frozen.edition())).hasSize(1);
    Path other = workspace.resolve("别处");
    assertThatThrownBy(() -> editions().takeOut(ID, frozen.edition(), other))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void whatWasTouchedIsTold() throws IOException {
    Editions.Frozen frozen = freeze(BRIEF, "docx", "xlsx");
    Path docx = frozen.folder().resolve(frozen.edition().files().get(0).name());
    Path xlsx = frozen.folder().resolve(frozen.edition().files().get(1).name());
    assertThat(docx.toFile().setWritable(true)).isTrue();
    byte[] bytes = Files.readAllBytes(docx);
    bytes[bytes.length / 2] ^= 1;
    Files.write(docx, bytes);
    Files.delete(xlsx);
    store.keep(ID, frozen.edition(), "{}");

    assertThat(editions().faults(ID, frozen.edition()))
        .hasSize(3)
        .anyMatch(fault -> fault.contains(docx.getFileName().toString()) && fault.contains("改动"))
        .anyMatch(fault -> fault.contains(xlsx.getFileName().toString()) && fault.contains("不在"))
        .anyMatch(fault -> fault.contains("第1号定稿保存的数据"));
    refused("保存的数据", () -> made(new ReportChoice(ReportName.CHANGES, BRIEF.cutOff()).against(1)));
  }

  @Test
  void whatCannotBeFrozenLeavesNothingBehind() throws IOException {
    refused("没有选", () -> freeze(BRIEF));
    refused("不能定稿", () -> freeze(new ReportChoice(ReportName.CHANGES, BRIEF.cutOff()), "docx"));
    refused("没有“odt”", () -> freeze(BRIEF, "docx", "odt"));
    refused("还没有定过稿", () -> editions().edition(ID, 7));
    assertThat(editions().list(ID)).isEmpty();
    try (Stream<Path> left = Files.walk(workspace)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void theDataOfAnEditionAreToldAgainstThoseOfNowAlsoWhereTheJournalKnowsNothing() {
    freeze(BRIEF, "docx");
    FigureKey key =
        SAMPLE.figures().stream()
            .map(Figure::key)
            .filter(one -> one.series() == Series.ACTUAL && one.year().equals(PlanYear.of(2023)))
            .filter(one -> one.area().equals(SAMPLE.district().code()))
            .filter(one -> SAMPLE.indicator(one.indicator()).orElseThrow().name().equals("新增绿地面积"))
            .findFirst()
            .orElseThrow();
    Plan now = SAMPLE.with(key, new Figure(key, new BigDecimal("123456"), null, null, null));
    ReportChoice against = new ReportChoice(ReportName.CHANGES, BRIEF.cutOff()).against(1);
    Report report = reports().report(now, against, EntryDates.UNKNOWN, List::of);
    assertThat(report.fileName()).contains("第1号定稿");
    assertThat(report.tables().getFirst().rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.stream().map(Cell::text).toList())
                    .contains("新增绿地面积（全区）2023年实际数", "123456"));
    assertThat(
            report.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text()))
        .anyMatch(text -> text.contains("有变化的1处") && text.contains("新增绿地面积"));
    assertThat(made(against).tables()).as("nothing has changed").isEmpty();
  }

  private Report made(ReportChoice choice) {
    return reports().report(SAMPLE, choice, EntryDates.UNKNOWN, List::of);
  }

  private static void refused(String told, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(CHINESE.sentence(refusal)).contains(told));
  }
}
