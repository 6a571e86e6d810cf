package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.edit.Notice;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.merge.MergeCell;
import lantu.merge.PlanMerge;
import lantu.merge.Side;
import lantu.plan.Evidence;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.work.Arrived;
import lantu.work.EvidenceFiles;
import lantu.work.OpenWorkspace;
import lantu.work.PlanAt;
import lantu.work.PlanDesk;
import lantu.work.PlanPackages;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plan packages between two workspaces on disk. */
final class PackagesTest {
  private static final Messages MESSAGES = Messages.chinese();

  @TempDir Path folder;

  private Office first;
  private Office second;

  /** A workspace and who works in it. */
  private static final class Office implements AutoCloseable {
    private final Path folder;
    private final String who;
    private Workspace workspace;
    private PlanDesk desk;
    private final EvidenceFiles evidence;
    private PlanPackages packages;

    Office(Path folder, String who) {
      this.folder = folder;
      this.who = who;
      this.evidence = new EvidenceFiles(folder, Vault.PLAIN);
      open();
    }

    private void open() {
      workspace = Workspace.open(folder, new EditJson());
      desk =
          new PlanDesk(
              new OpenWorkspace(workspace, workspace, workspace, workspace, () -> {}), () -> who);
      packages = new PlanPackages(desk, evidence, MESSAGES, Clock.systemUTC());
    }

    PlanSession session() {
      return desk.session(SamplePlans.ID);
    }

    Plan plan() {
      return workspace.load(SamplePlans.ID);
    }

    void set(int year, String value) {
      session()
          .apply(
              new Edit.SetFigure(
                  Steps.cell(year),
                  plan().figure(Steps.cell(year)).orElse(null),
                  Steps.figure(year, value)),
              "填报");
    }

    void write(Path file, char @Nullable [] password) {
      packages.write(SamplePlans.ID, file, password);
    }

    Optional<JournalEntry> merge(Path file, @Nullable Side conflicts) {
      try (Arrived arrived = packages.look(file, null, null)) {
        PlanMerge merge = arrived.merge().orElseThrow();
        Map<String, Side> chosen = new java.util.HashMap<>();
        for (MergeCell cell : merge.open()) {
          chosen.put(cell.code(), java.util.Objects.requireNonNull(conflicts));
        }
        packages.bring(arrived);
        return packages.take(session(), arrived, merge.with(chosen));
      }
    }

    @Override
    public void close() {
      workspace.close();
    }
  }

  @BeforeEach
  void open() {
    first = new Office(folder.resolve("一"), "张三");
    second = new Office(folder.resolve("二"), "李四");
    first.workspace.add(SamplePlans.everyKind(), Steps.SOMEONE);
  }

  @AfterEach
  void close() {
    first.close();
    second.close();
  }

  private Path file() {
    return folder.resolve("小规划.lantu");
  }

  private Evidence takenIn() throws IOException {
    Path report = folder.resolve("年报.pdf");
    Files.writeString(report, "年报", StandardCharsets.UTF_8);
    Evidence taken = first.evidence.take(report);
    first.session().apply(new Edit.SetEvidence(Steps.cell(2021), List.of(), List.of(taken)), null);
    return taken;
  }

  @Test
  void aPlanComesWithItsHistoryAndFilesAndIsRebuiltFromTheJournalToo()
      throws IOException, SQLException {
    first.set(2021, "1");
    first.set(2021, "2");
    Evidence taken = takenIn();
    first.session().undo("撤销");
    first.session().redo("重做");
    char[] password = "secret".toCharArray();
    first.write(file(), password);

    try (Arrived arrived = second.packages.look(file(), password, null)) {
      assertThat(arrived.standing()).isEqualTo(Arrived.Standing.NEW);
      second.packages.open(arrived, null);
    }

    assertThat(PlanJson.write(second.plan())).isEqualTo(PlanJson.write(first.plan()));
    assertThat(second.evidence.state(taken)).isEqualTo(EvidenceFiles.State.SOUND);
    assertThat(second.workspace.history(SamplePlans.ID))
        .isEqualTo(first.workspace.history(SamplePlans.ID))
        .hasSize(5);
    List<JournalEntry> entries = second.workspace.entries(SamplePlans.ID);
    assertThat(entries).extracting(JournalEntry::who).contains("张三", "李四");
    assertThat(entries.getLast().why()).contains("小规划.lantu");
    assertThat(
            new PlanAt(second.session(), java.time.ZoneOffset.UTC)
                .after(1)
                .figure(Steps.cell(2021)))
        .isEmpty();
    assertThat(second.workspace.backups().verify())
        .filteredOn(notice -> !notice.key().equals("store.verify.noBackup"))
        .allMatch(Notice::good);

    // The database is lost: the operation journal has all that came.
    byte[] whole = PlanJson.write(second.plan());
    second.close();
    try (var files = Files.list(second.folder)) {
      for (Path one : files.filter(path -> path.toString().endsWith(".mv.db")).toList()) {
        Files.delete(one);
      }
    }
    second.open();
    assertThat(PlanJson.write(second.plan())).isEqualTo(whole);
    assertThat(second.workspace.entries(SamplePlans.ID)).isEqualTo(entries);
  }

  @Test
  void bothGoOnAndMeetAgain() throws IOException {
    first.write(file(), null);
    try (Arrived arrived = second.packages.look(file(), null, null)) {
      second.packages.open(arrived, null);
    }
    first.set(2021, "1");
    first.set(2022, "5");
    Evidence taken = takenIn();
    second.set(2021, "9");
    second.set(2023, "7");
    first.write(file(), null);
    Plan before = second.plan();

    JournalEntry step = second.merge(file(), Side.MINE).orElseThrow();

    assertThat(second.plan().figure(Steps.cell(2021))).contains(Steps.figure(2021, "9"));
    assertThat(second.plan().figure(Steps.cell(2022))).contains(Steps.figure(2022, "5"));
    assertThat(second.plan().figure(Steps.cell(2023))).contains(Steps.figure(2023, "7"));
    assertThat(second.evidence.state(taken)).isEqualTo(EvidenceFiles.State.SOUND);
    assertThat(second.workspace.entries(SamplePlans.ID))
        .filteredOn(entry -> entry.batch() == step.batch())
        .hasSize(2);
    second.session().undo("撤销");
    assertThat(PlanJson.write(second.plan())).isEqualTo(PlanJson.write(before));
    second.session().redo("重做");

    // The way back: what was decided there is not asked again, and the first one gets it.
    second.write(file(), null);
    first.merge(file(), null);
    assertThat(PlanJson.write(first.plan())).isEqualTo(PlanJson.write(second.plan()));
    first.write(file(), null);
    try (Arrived arrived = second.packages.look(file(), null, null)) {
      assertThat(arrived.standing()).isEqualTo(Arrived.Standing.NOTHING_NEW);
    }
    assertThat(first.workspace.backups().verify())
        .filteredOn(notice -> !notice.key().equals("store.verify.noBackup"))
        .allMatch(Notice::good);
  }

  @Test
  void anotherPlanOfTheSameIdIsNoRelativeButCanStandBeside() {
    first.write(file(), null);
    second.workspace.add(
        SamplePlans.everyKind().with(Steps.cell(2020), Steps.figure(2020, "77")), Steps.SOMEONE);
    try (Arrived arrived = second.packages.look(file(), null, null)) {
      assertThat(arrived.standing()).isEqualTo(Arrived.Standing.STRANGER);
      Steps.refused("store.planExists", () -> second.packages.open(arrived, null));
      Steps.refused("work.package.badId", () -> second.packages.open(arrived, "大写 A"));
      second.packages.open(arrived, "small-2");
    }
    // Under its other id it is still the plan that it began as.
    try (Arrived arrived = second.packages.look(file(), null, lantu.plan.PlanId.of("small-2"))) {
      assertThat(arrived.standing()).isEqualTo(Arrived.Standing.NOTHING_NEW);
    }
  }

  @Test
  void aHistoryThatDoesNotLeadToThePlanIsRefusedAndNothingIsTakenIn() {
    first.set(2021, "1");
    lantu.exchange.parcel.Parcel parcel =
        new lantu.exchange.parcel.Parcel(
            SamplePlans.everyKind(),
            List.of(
                new lantu.edit.PlanStep(
                    java.time.Instant.EPOCH, "张三", null, List.of("{\"edit\":\"NONE\"}"))),
            java.time.Instant.EPOCH,
            "张三",
            List.of(),
            List.of());
    lantu.exchange.parcel.PackageFile.write(
        file(), parcel, one -> java.io.InputStream.nullInputStream(), null);
    Steps.refused("merge.broken", () -> second.packages.look(file(), null, null));
    assertThat(second.workspace.plans()).isEmpty();
  }
}
