package lantu.store;

import static lantu.store.Steps.refused;
import static lantu.store.Steps.set;
import static lantu.store.Steps.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import lantu.edit.Backup.Occasion;
import lantu.exchange.EditJson;
import lantu.plan.SamplePlans;
import lantu.seal.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved outlives a failing disk, and the store works again once the disk does. */
class FailingDiskTest {
  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void openOnAFailingDisk() {
    FailingDisk.plugIn();
    workspace =
        Workspace.open(
            new DatabaseFile(FailingDisk.NAME, folder, Vault.PLAIN),
            new EditJson(),
            JournalDisk.REAL,
            Clock.systemUTC());
    workspace.add(SamplePlans.everyKind(), Steps.SOMEONE);
    set(workspace, 2021, null, "1");
  }

  @AfterEach
  void close() {
    FailingDisk.plugIn();
    workspace.close();
  }

  @Test
  void aFullDiskCostsOnlyTheChangeThatDidNotFit() {
    FailingDisk.FULL.set(true);
    refused("store.writeFailed", () -> set(workspace, 2021, "1", "2"));
    assertThat(value(workspace, 2021)).isEqualTo("1");
    FailingDisk.FULL.set(false);
    set(workspace, 2021, "1", "3");
    reopen();
    assertThat(value(workspace, 2021)).isEqualTo("3");
    assertThat(workspace.entries(SamplePlans.ID)).hasSize(3);
  }

  @Test
  void aBackupMadeWhileTheDatabaseCannotGrowLeavesItToReadAndToWrite() {
    FailingDisk.FULL.set(true);
    refused("store.writeFailed", () -> set(workspace, 2021, "1", "2"));
    assertThat(workspace.backups().make(Occasion.BY_HAND)).isPresent();
    assertThat(value(workspace, 2021)).isEqualTo("1");
    FailingDisk.FULL.set(false);
    set(workspace, 2021, "1", "2");
    assertThat(workspace.backups().make(Occasion.BY_HAND)).isPresent();
    reopen();
    assertThat(value(workspace, 2021)).isEqualTo("2");
  }

  @Test
  void aChangeThatIsForcedAtTheSecondAttemptIsSaved() {
    FailingDisk.UNFORCED.set(1);
    set(workspace, 2021, "1", "2");
    reopen();
    assertThat(value(workspace, 2021)).isEqualTo("2");
    assertThat(workspace.entries(SamplePlans.ID)).hasSize(3);
  }

  @Test
  void aChangeThatCannotBeForcedIsNotCalledSaved() {
    FailingDisk.UNFORCED.set(Integer.MAX_VALUE);
    refused("store.uncertain", () -> set(workspace, 2021, "1", "2"));
    FailingDisk.UNFORCED.set(0);
    assertThat(value(workspace, 2021)).isIn("1", "2");
    set(workspace, 2022, null, "5");
    reopen();
    assertThat(value(workspace, 2022)).isEqualTo("5");
  }

  @Test
  void anInterruptedThreadStillReadsAndSavesAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    set(workspace, 2021, "1", "2");
    assertThat(value(workspace, 2021)).isEqualTo("2");
    assertThat(Thread.interrupted()).isTrue();
    set(workspace, 2021, "2", "3");
    assertThat(value(workspace, 2021)).isEqualTo("3");
  }

  private void reopen() {
    workspace.close();
    workspace = Workspace.open(folder, new EditJson());
  }
}
