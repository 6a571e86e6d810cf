package lantu.store;

import static lantu.store.Steps.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.edit.Backup;
import lantu.edit.Backup.Occasion;
import lantu.edit.Notice;
import lantu.seal.Vault;
import lantu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stick with the second copies is full: the backups here and the copies there are unharmed. */
@BesideWindows
class FullSecondFolderTest {
  /** Steps on the stick that still work; the rest find it full. */
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

  @TempDir Path folder;
  @TempDir Path stick;
  private Workspace workspace;
  private SecondFolder second;

  @BeforeEach
  void copyOnceToTheStick() throws IOException {
    workspace = Steps.withPlan(folder);
    second = new SecondFolder(folder, Clock.systemUTC(), Vault.PLAIN, new FileSteps(this::step));
    second.to(stick);
    workspace.backups().make(Occasion.BY_HAND);
    second.copy(newest());
    assertThat(told()).isEqualTo("store.second.copied");
    set(workspace, 2021, null, "1");
    workspace.backups().make(Occasion.BY_HAND);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whereverTheStickFillsUpNothingIsHarmedAndNoHalfCopyIsLeft() throws IOException {
    List<Path> before = names(stick);
    Path first = kept(workspace.backups().list().getLast());
    int refused = 0;
    for (int works = 0; ; works++) {
      left.set(works);
      second.copy(newest());
      if (told().equals("store.second.copied")) {
        break;
      }
      refused++;
      assertThat(told()).isEqualTo("store.second.failed");
      assertThat(names(stick)).isEqualTo(before);
      assertThat(Files.mismatch(first, stick.resolve(first.getFileName()))).isNegative();
      assertThat(workspace.backups().verify()).allMatch(Notice::good);
    }
    System.out.println("second folder full: " + refused + " places, 0 copies harmed");
    assertThat(refused).isGreaterThan(2);
    assertThat(names(stick)).hasSize(2);
    assertThat(Files.mismatch(newest(), stick.resolve(newest().getFileName()))).isNegative();
  }

  @Test
  void theSentenceSaysThatThereMayBeNoRoomAndThatTheBackupsHereAreSafe() throws IOException {
    left.set(0);
    second.copy(newest());
    assertThat(Messages.chinese().get("store.second.failed", stick)).contains("空间不足", "本机的备份不受影响");
    assertThat(told()).isEqualTo("store.second.failed");
    assertThat(workspace.backups().list()).hasSize(2);
  }

  private void step(Path file) throws IOException {
    if (left.getAndDecrement() <= 0) {
      throw new IOException("no space left on the stick: " + file);
    }
  }

  private String told() {
    return second.last().map(Notice::key).orElse("");
  }

  private Path newest() {
    return kept(workspace.backups().list().getFirst());
  }

  private Path kept(Backup backup) {
    return folder.resolve(BackupFolder.FOLDER).resolve(backup.name());
  }

  private static List<Path> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).sorted().toList();
    }
  }
}
