package lantu.store;

import static lantu.store.Steps.refused;
import static lantu.store.Steps.set;
import static lantu.store.Steps.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.edit.Backup;
import lantu.edit.Backup.Occasion;
import lantu.edit.Backups;
import lantu.edit.Notice;
import lantu.edit.RestorePreview;
import lantu.edit.RestorePreview.PlanPart;
import lantu.exchange.EditJson;
import lantu.plan.SamplePlans;
import lantu.seal.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups on a real database in a real folder. */
@BesideWindows
class BackupsTest {
  @TempDir Path folder;
  private Workspace workspace;
  private Backups backups;

  @BeforeEach
  void open() {
    workspace = Steps.withPlan(folder);
    backups = workspace.backups();
    set(workspace, 2021, null, "1");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void reopen() {
    workspace.close();
    workspace = Workspace.open(folder, new EditJson());
    backups = workspace.backups();
  }

  @Test
  void aBackupIsMadeOnlyIfSomethingHasChangedSinceTheLast() {
    Backup first = backups.make(Occasion.START).orElseThrow();
    assertThat(first.entries()).isEqualTo(2);
    assertThat(backups.make(Occasion.HOUR)).isEmpty();
    assertThat(backups.make(Occasion.BY_HAND)).isPresent();
    set(workspace, 2021, "1", "2");
    assertThat(backups.make(Occasion.EXIT)).isPresent();
    assertThat(backups.list())
        .extracting(Backup::occasion)
        .containsExactly(Occasion.EXIT, Occasion.BY_HAND, Occasion.START);
    reopen();
    assertThat(backups.list()).hasSize(3).last().isEqualTo(first);
    assertThat(workspace.notices()).isEmpty();
  }

  @Test
  void restoringShowsFirstWhatItChangesAndCanBeUndone() {
    Backup then = backups.make(Occasion.BY_HAND).orElseThrow();
    set(workspace, 2021, "1", "2");
    set(workspace, 2022, null, "5");

    RestorePreview preview = backups.preview(then.name());
    RestorePreview.PlanDifference plan = preview.plans().getFirst();
    assertThat(plan.counts())
        .contains(new RestorePreview.Count(PlanPart.ENTRY, 4, 2, 2))
        .filteredOn(count -> count.kind() == PlanPart.FIGURE)
        .singleElement()
        .satisfies(count -> assertThat(count.changed()).isEqualTo(2));
    String name =
        workspace.load(SamplePlans.ID).indicators().stream()
            .filter(indicator -> indicator.code().equals(Steps.cell(2021).indicator()))
            .findFirst()
            .orElseThrow()
            .name();
    assertThat(plan.figures())
        .contains(
            new RestorePreview.FigureDifference(
                Steps.cell(2021), name, "全区", Steps.figure(2021, "2"), Steps.figure(2021, "1")),
            new RestorePreview.FigureDifference(
                Steps.cell(2022), name, "全区", Steps.figure(2022, "5"), null))
        .hasSize(2);

    Backup before = backups.restore(then.name());
    assertThat(value(workspace, 2021)).isEqualTo("1");
    assertThat(value(workspace, 2022)).isNull();
    set(workspace, 2021, "1", "9");
    reopen();
    assertThat(workspace.notices()).isEmpty();
    assertThat(value(workspace, 2021)).isEqualTo("9");
    assertThat(bad()).isEmpty();

    backups.restore(before.name());
    assertThat(value(workspace, 2021)).isEqualTo("2");
    assertThat(value(workspace, 2022)).isEqualTo("5");
    assertThat(backups.preview(before.name()).plans()).isEmpty();
    assertThat(workspace.entries(SamplePlans.ID)).hasSize(4);
    assertThat(bad()).isEmpty();
  }

  @Test
  void aDatabaseThatIsLostAfterARestoreComesBackAsItWas() throws Exception {
    Backup then = backups.make(Occasion.BY_HAND).orElseThrow();
    set(workspace, 2021, "1", "2");
    backups.restore(then.name());
    set(workspace, 2021, "1", "8");
    workspace.close();
    Files.delete(folder.resolve("lantu.mv.db"));
    workspace = Workspace.open(folder, new EditJson());
    assertThat(value(workspace, 2021)).isEqualTo("8");
  }

  @Test
  void everyKeptBackupCanBeRestored() {
    for (int i = 2; i < 6; i++) {
      backups.make(Occasion.BY_HAND);
      set(workspace, 2021, Integer.toString(i - 1), Integer.toString(i));
    }
    List<Backup> made = backups.list().reversed();
    for (int i = 0; i < made.size(); i++) {
      backups.restore(made.get(i).name());
      assertThat(value(workspace, 2021)).isEqualTo(Integer.toString(i + 1));
    }
    assertThat(bad()).isEmpty();
  }

  @Test
  void aDamagedBackupIsNeverRestored() throws Exception {
    Backup made = backups.make(Occasion.BY_HAND).orElseThrow();
    Path file = folder.resolve("backups").resolve(made.name());
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 2; i < bytes.length / 2 + 50; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);
    refused("store.backupUnreadable", () -> backups.restore(made.name()));
    refused("store.noBackup", () -> backups.restore("keine"));
    assertThat(value(workspace, 2021)).isEqualTo("1");
    set(workspace, 2021, "1", "2");
  }

  @Test
  void aSecondFolderGetsACopyAndAMissingOneIsOnlyTold(@TempDir Path stick) throws Exception {
    backups.secondFolder(stick.resolve("gone"));
    assertThat(backups.make(Occasion.START)).isPresent();
    assertThat(backups.second()).get().extracting(Notice::key).isEqualTo("store.second.missing");
    backups.secondFolder(stick);
    assertThat(backups.make(Occasion.HOUR)).isEmpty();
    assertThat(backups.second()).get().extracting(Notice::key).isEqualTo("store.second.copied");
    Path kept = folder.resolve("backups").resolve(backups.list().getFirst().name());
    try (Stream<Path> copies = Files.list(stick)) {
      assertThat(Files.mismatch(copies.findFirst().orElseThrow(), kept)).isNegative();
    }
  }

  @Test
  void theJournalIsKeptOnlyAsFarBackAsABackupNeedsIt() throws Exception {
    backups.make(Occasion.BY_HAND);
    set(workspace, 2021, "1", "2");
    assertThat(OperationJournal.segments(folder.resolve("journal"))).hasSize(1);
    backups.make(Occasion.BY_HAND);
    set(workspace, 2021, "2", "3");
    assertThat(OperationJournal.segments(folder.resolve("journal"))).hasSize(2);
    Files.delete(folder.resolve("backups").resolve(backups.list().getLast().name()));
    backups.make(Occasion.BY_HAND);
    assertThat(OperationJournal.segments(folder.resolve("journal"))).hasSize(2);
    assertThat(bad()).isEmpty();
  }

  @Test
  void aFigureThatWasChangedPastTheProgramIsFound() throws Exception {
    backups.make(Occasion.BY_HAND);
    assertThat(bad()).isEmpty();
    workspace.close();
    tamper("UPDATE figure SET amount = 42 WHERE indicator = 'K02' AND year_no = 2021");
    workspace = Workspace.open(folder, new EditJson());
    backups = workspace.backups();
    assertThat(bad()).containsExactly("store.verify.tablesDiffer");
    assertThat(backups.verify()).anyMatch(check -> check.arguments().contains("FIGURE"));
  }

  @Test
  void aChangedJournalEntryIsNamed() throws Exception {
    set(workspace, 2021, "1", "2");
    set(workspace, 2021, "2", "3");
    workspace.close();
    tamper("UPDATE edit SET who = '别人' WHERE number = 3");
    workspace = Workspace.open(folder, new EditJson());
    backups = workspace.backups();
    assertThat(backups.verify()).contains(Notice.bad("store.verify.entryBroken", 3L));
  }

  @Test
  void aDeletedJournalEntryIsNamed() throws Exception {
    set(workspace, 2021, "1", "2");
    set(workspace, 2021, "2", "3");
    workspace.close();
    tamper("DELETE FROM edit WHERE number = 3");
    workspace = Workspace.open(folder, new EditJson());
    assertThat(workspace.backups().verify()).contains(Notice.bad("store.verify.entryBroken", 4L));
  }

  private List<String> bad() {
    return backups.verify().stream().filter(one -> !one.good()).map(Notice::key).toList();
  }

  private void tamper(String statement) throws Exception {
    try (var connection = new DatabaseFile(folder, Vault.PLAIN).connect();
        var wrong = connection.createStatement()) {
      assertThat(wrong.executeUpdate(statement)).isEqualTo(1);
    }
  }
}
