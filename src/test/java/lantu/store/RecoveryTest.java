package lantu.store;

import static lantu.store.Steps.refused;
import static lantu.store.Steps.set;
import static lantu.store.Steps.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.edit.Backup;
import lantu.edit.Edit;
import lantu.edit.Notice;
import lantu.exchange.EditJson;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.SamplePlans;
import lantu.seal.PasswordSource;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of one of the files, what was acknowledged comes back from the others. */
@BesideWindows
class RecoveryTest {
  @TempDir Path folder;
  private Path database;
  private Path journal;

  @BeforeEach
  void name() {
    database = folder.resolve("lantu.mv.db");
    journal = folder.resolve("journal");
  }

  private static List<Edit> everyKind() {
    return EditsTest.everyKind().toList();
  }

  private Plan withEveryKindOfEdit() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      for (Edit edit : everyKind()) {
        try {
          workspace.apply(SamplePlans.ID, edit, Steps.SOMEONE);
        } catch (Refusal refusal) {
          // It does not follow those before it; what counts is what was acknowledged.
        }
      }
      return workspace.load(SamplePlans.ID);
    }
  }

  @Test
  void theJournalAloneBringsBackEveryKindOfEdit() throws Exception {
    Plan before = withEveryKindOfEdit();
    List<Object> entries = entries();
    Files.delete(database);

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      told(workspace, "store.notice.missing.journal");
      Plans.assertSame(workspace.load(SamplePlans.ID), before);
      assertThat(List.<Object>copyOf(workspace.entries(SamplePlans.ID))).isEqualTo(entries);
      assertThat(workspace.backups().verify().stream().filter(check -> !check.good()).toList())
          .extracting(Notice::key)
          .containsExactly("store.verify.noBackup");
      set(workspace, 2023, value(workspace, 2023), "77");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"noise", "cut", "zeros", "other"})
  void aDamagedDatabaseIsSetAsideAndMadeAnewFromBackupAndJournal(String damage) throws Exception {
    try (Workspace workspace = Steps.withPlan(folder)) {
      set(workspace, 2021, null, "1");
      assertThat(workspace.backups().make(Backup.Occasion.BY_HAND)).isPresent();
      set(workspace, 2021, "1", "2");
      set(workspace, 2022, null, "3");
    }
    byte[] bytes = Files.readAllBytes(database);
    switch (damage) {
      case "noise" -> new java.util.Random(3).nextBytes(bytes);
      case "cut" -> bytes = Arrays.copyOf(bytes, 8192);
      case "zeros" -> Arrays.fill(bytes, (byte) 0);
      default -> bytes = "另一个程序的文件".repeat(999).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
    Files.write(database, bytes);

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      Notice notice = told(workspace, "store.notice.rebuilt");
      assertThat(notice.arguments().get(2)).isEqualTo(2L);
      assertThat(value(workspace, 2021)).isEqualTo("2");
      assertThat(value(workspace, 2022)).isEqualTo("3");
      assertThat(bad(workspace)).isEmpty();
    }
    try (Stream<Path> aside = Files.list(folder.resolve("damaged"))) {
      assertThat(Files.readAllBytes(aside.findFirst().orElseThrow())).isEqualTo(bytes);
    }
  }

  @Test
  void anOlderDatabaseFilePutInItsPlaceIsBroughtUpToWhatWasAcknowledged() throws Exception {
    Path older = folder.resolve("older");
    try (Workspace workspace = Steps.withPlan(folder)) {
      set(workspace, 2021, null, "1");
    }
    Files.copy(database, older);
    try (Workspace workspace = Steps.withPlan(folder)) {
      set(workspace, 2021, "1", "2");
      set(workspace, 2022, null, "3");
    }
    Files.move(older, database, StandardCopyOption.REPLACE_EXISTING);

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      assertThat(told(workspace, "store.notice.caughtUp").arguments()).isEqualTo(List.of(2));
      assertThat(value(workspace, 2021)).isEqualTo("2");
      assertThat(value(workspace, 2022)).isEqualTo("3");
    }
  }

  @Test
  void aTornLastRecordIsCutOffAndKeptAside() throws Exception {
    try (Workspace workspace = Steps.withPlan(folder)) {
      set(workspace, 2021, null, "1");
    }
    Path segment = segment();
    long whole = Files.size(segment);
    byte[] bytes = Files.readAllBytes(segment);
    byte[] torn = Arrays.copyOfRange(bytes, bytes.length - 500, bytes.length - 300);
    Files.write(segment, torn, StandardOpenOption.APPEND);

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      assertThat(workspace.notices()).isEmpty();
      assertThat(Files.size(segment)).isEqualTo(whole);
      assertThat(journal.resolve(segment.getFileName() + ".torn-" + whole)).hasSize(200);
      set(workspace, 2021, "1", "2");
      assertThat(journal(bad(workspace))).isEmpty();
    }
  }

  @Test
  void aBrokenMiddleIsNamedAndTheJournalBeginsAnew() throws Exception {
    try (Workspace workspace = Steps.withPlan(folder)) {
      set(workspace, 2021, null, "1");
      set(workspace, 2021, "1", "2");
    }
    Path segment = segment();
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length - 700] ^= 1;
    Files.write(segment, bytes);

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      Notice notice = told(workspace, "store.notice.journalBroken");
      assertThat(notice.arguments().get(1)).isIn(3, 4);
      assertThat(value(workspace, 2021)).isEqualTo("2");
      set(workspace, 2021, "2", "3");
      assertThat(Files.readAllBytes(segment)).isEqualTo(bytes);
      assertThat(journal(bad(workspace))).containsExactly("store.verify.journalBroken");
    }
  }

  @Test
  void withoutBackupAndJournalADamagedFileIsRefusedAndLeftAsItIs() throws Exception {
    Steps.withPlan(folder).close();
    Files.delete(segment());
    byte[] bytes = Arrays.copyOf(Files.readAllBytes(database), 4096);
    Files.write(database, bytes);
    refused("store.damaged", () -> Workspace.open(folder, new EditJson()));
    assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
  }

  @Test
  void aLookIntoAWorkspaceInUseShowsWhatIsSavedAndChangesNothing() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      set(workspace, 2021, null, "1");
      try (Workspace look = Workspace.look(folder, new EditJson(), PasswordSource.NONE)) {
        told(look, "store.notice.looking");
        assertThat(value(look, 2021)).isEqualTo("1");
        refused("store.onlyLooking", () -> set(look, 2021, "1", "2"));
        set(workspace, 2021, "1", "3");
        assertThat(value(look, 2021)).isEqualTo("1");
      }
      try (Workspace look = Workspace.look(folder, new EditJson(), PasswordSource.NONE)) {
        assertThat(value(look, 2021)).isEqualTo("3");
      }
      assertThat(bad(workspace)).containsExactly("store.verify.noBackup");
    }
  }

  private List<Object> entries() {
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      return List.copyOf(workspace.entries(SamplePlans.ID));
    }
  }

  private Path segment() throws IOException {
    return OperationJournal.segments(journal).getLast();
  }

  private static List<String> bad(Workspace workspace) {
    return workspace.backups().verify().stream()
        .filter(check -> !check.good())
        .map(Notice::key)
        .toList();
  }

  private static List<String> journal(List<String> keys) {
    return keys.stream().filter(key -> key.contains("journal")).toList();
  }

  /** The notice, which has a sentence in both languages. */
  private static Notice told(Workspace workspace, String key) {
    assertThat(workspace.notices()).extracting(Notice::key).containsExactly(key);
    Notice notice = workspace.notices().getFirst();
    for (Messages messages : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
      assertThat(messages.get(key, notice.arguments().toArray())).doesNotContain("{");
    }
    return notice;
  }
}
