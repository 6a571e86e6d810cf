package lantu.store;

import static lantu.store.Steps.refused;
import static lantu.store.Steps.set;
import static lantu.store.Steps.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lantu.edit.Backup.Occasion;
import lantu.exchange.EditJson;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up while a backup is made: the backups there are stay as they are. */
class FullDiskBackupTest {
  /** Operations on the backup that still work; the rest find the disk full. */
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void openOnADiskThatFills() {
    workspace =
        Workspace.open(
            new DatabaseFile(folder, Vault.PLAIN), new EditJson(), this::disk, Clock.systemUTC());
    workspace.add(lantu.plan.SamplePlans.everyKind(), Steps.SOMEONE);
    set(workspace, 2021, null, "1");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whereverTheDiskFillsUpTheOldBackupsAreWholeAndNoHalfOneIsLeft() throws IOException {
    workspace.backups().make(Occasion.BY_HAND);
    set(workspace, 2021, "1", "2");
    Map<String, Integer> before = files();
    int refusals = 0;
    for (int works = 0; ; works++) {
      left.set(works);
      if (made()) {
        break;
      }
      refusals++;
      assertThat(files()).isEqualTo(before);
      assertThat(workspace.backups().list()).hasSize(1);
      assertThat(value(workspace, 2021)).isEqualTo("2");
    }
    left.set(Integer.MAX_VALUE);
    assertThat(workspace.backups().list()).hasSize(2);
    assertThat(files()).containsAllEntriesOf(before);
    System.out.println("disk full while backing up: " + refusals + " places, 0 backups harmed");
    assertThat(refusals).isGreaterThan(3);
  }

  @Test
  void theSentenceSaysThatTheDiskMayBeFullAndThatTheDataAreSafe() {
    left.set(1);
    refused("store.backupFailed", () -> workspace.backups().make(Occasion.BY_HAND));
    assertThat(Messages.chinese().sentence(new Refusal("store.backupFailed")))
        .contains("磁盘已满", "没有改动", "LT-20");
    left.set(Integer.MAX_VALUE);
    assertThat(workspace.backups().make(Occasion.BY_HAND)).isPresent();
  }

  private boolean made() {
    try {
      return workspace.backups().make(Occasion.BY_HAND).isPresent();
    } catch (Refusal refusal) {
      assertThat(refusal.key()).isEqualTo("store.backupFailed");
      return false;
    }
  }

  /** Every file in the folder of backups by its content. */
  private Map<String, Integer> files() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(BackupFolder.FOLDER))) {
      for (Path file : all.toList()) {
        files.put(String.valueOf(file.getFileName()), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private JournalDisk.File disk(Path path) throws IOException {
    JournalDisk.File real = JournalDisk.REAL.open(path);
    boolean backup = path.toAbsolutePath().toString().contains(BackupFolder.FOLDER);
    return new JournalDisk.File() {
      @Override
      public void write(byte[] bytes, long position) throws IOException {
        // Little by little, as a disk fills up.
        for (int at = 0; at < bytes.length; at += 1024) {
          step();
          real.write(
              Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 1024)), position + at);
        }
      }

      @Override
      public void cut(long length) throws IOException {
        real.cut(length);
      }

      @Override
      public void force() throws IOException {
        step();
        real.force();
      }

      @Override
      public void close() throws IOException {
        real.close();
      }

      private void step() throws IOException {
        if (backup && left.getAndUpdate(now -> Math.max(now - 1, 0)) == 0) {
          throw new IOException("No space left on device");
        }
      }
    };
  }
}
