package lantu.store;

import static lantu.store.Secrets.PASSWORD;
import static lantu.store.Secrets.keeper;
import static lantu.store.Secrets.once;
import static lantu.store.Steps.refused;
import static lantu.store.Steps.set;
import static lantu.store.Steps.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantu.BesideWindows;
import lantu.edit.Backup;
import lantu.edit.Edit;
import lantu.edit.Notice;
import lantu.edition.Rewrite;
import lantu.exchange.EditJson;
import lantu.plan.Authorship;
import lantu.plan.Evidence;
import lantu.plan.Figure;
import lantu.plan.SamplePlans;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.seal.KeyFile;
import lantu.seal.PasswordSource;
import lantu.seal.Vault;
import lantu.value.Sha256;
import lantu.work.EvidenceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace with a password: nothing of it can be read, and nothing of it is lost. */
@BesideWindows
class PasswordTest {
  private static final List<String> WORDS =
      List.of("内部会议议程", "进度偏慢须保密", "材料里的一句话", "另有来源说明", SamplePlans.everyKind().profile().title());

  @TempDir Path home;

  private Path folder() {
    return home.resolve("工作区");
  }

  @Test
  void nothingThatWasWrittenCanBeReadOnceThereIsAPassword() throws IOException {
    Path second = Files.createDirectory(home.resolve("优盘"));
    try (Workspace workspace = Steps.withPlan(folder())) {
      work(workspace, Vault.PLAIN, second, "1");
    }
    seen();
    assertThat(Workspace.mayBeSeen(folder())).isTrue();
    // The same look finds everything as long as there is none, so it can find something.
    assertThat(Secrets.open(home, WORDS).toString()).contains(WORDS);

    keeper(folder()).set(PASSWORD.toCharArray());
    assertThat(Secrets.open(folder(), WORDS)).isEmpty();

    assertThat(Workspace.mayBeSeen(folder())).isFalse();
    // Left by a program that ended too early.
    seen();
    Map<String, String> tables;
    try (Workspace workspace = Secrets.open(folder(), PASSWORD)) {
      assertThat(value(workspace, 2021)).isEqualTo("1");
      work(workspace, workspace.vault(), second, "2");
      Evidence file = new EvidenceFiles(folder(), workspace.vault()).take(paper());
      EvidenceFiles files = new EvidenceFiles(folder(), workspace.vault());
      assertThat(files.state(file)).isEqualTo(EvidenceFiles.State.SOUND);
      assertThat(files.sound(file)).hasSameTextualContentAs(paper());
      files.clearViews();
      assertThat(bad(workspace)).isEmpty();
      tables = tables(folder(), workspace.vault());
    }
    assertThat(Secrets.open(folder(), WORDS)).isEmpty();
    assertThat(Secrets.open(second, WORDS)).isEmpty();
    assertThat(Secrets.files(second).toString()).contains("lantu-", ".key");

    keeper(folder()).remove(PASSWORD.toCharArray());
    try (Workspace workspace = Workspace.open(folder(), new EditJson())) {
      assertThat(value(workspace, 2021)).isEqualTo("2");
      assertThat(bad(workspace)).isEmpty();
      assertThat(tables(folder(), Vault.PLAIN)).isEqualTo(tables);
      assertThat(workspace.backups().list()).hasSizeGreaterThan(3);
      assertThat(workspace.notices()).isEmpty();
    }
    assertThat(folder().resolve("lantu.key")).doesNotExist();
  }

  /** Works in every way that leaves words on the disk. */
  private void work(Workspace workspace, Vault vault, Path second, String next) throws IOException {
    Files.writeString(paper(), WORDS.get(2) + next);
    Evidence file = new EvidenceFiles(folder(), vault).take(paper());
    assertThat(file.name()).isEqualTo("材料.txt");
    String before = value(workspace, 2021);
    Figure figure = Steps.figure(2021, next);
    workspace.apply(
        SamplePlans.ID,
        new Edit.SetFigure(
            Steps.cell(2021), before == null ? null : Steps.figure(2021, before), figure),
        new Authorship("张三", WORDS.get(3)));
    workspace.keep(SamplePlans.ID, new Agenda(WORDS.get(0), List.of(AgendaItem.of(PageKind.TALK))));
    workspace.keep(
        SamplePlans.ID,
        new Rewrite(
            "ANNUAL 2023",
            "滞后/K01",
            WORDS.get(1),
            List.of(new Rewrite.Under("结论", "滞后")),
            "张三",
            Instant.parse("2026-11-28T01:02:03Z")));
    workspace.backups().secondFolder(second);
    workspace.backups().make(Backup.Occasion.BY_HAND);
    // What is done after the backup is in the journal.
    workspace.keep(
        SamplePlans.ID, new Agenda(WORDS.get(0) + next, List.of(AgendaItem.of(PageKind.TALK))));
    assertThat(workspace.backups().second()).hasValueSatisfying(n -> assertThat(n.good()).isTrue());
  }

  /** What a window leaves of how it looked. */
  private void seen() throws IOException {
    Path place = folder().resolve(Workspace.VIEW_WHEN_CLOSED).resolve("1-2.view");
    Files.createDirectories(place.resolveSibling("."));
    Files.writeString(place, WORDS.get(1));
  }

  private Path paper() {
    return home.resolve("材料.txt");
  }

  @Test
  void aWrongPasswordADamagedKeyAndADamagedDatabaseAreToldApart() throws IOException {
    Steps.withPlan(folder()).close();
    keeper(folder()).set(PASSWORD.toCharArray());
    Map<String, String> before = hashes();

    refused("store.password.wrong", () -> Secrets.open(folder(), "甲乙丙-correct-7"));
    refused("store.password.needed", () -> Workspace.open(folder(), new EditJson()));
    refused("store.password.wrong", () -> keeper(folder()).remove("别的".toCharArray()));
    refused(
        "store.password.wrong",
        () -> keeper(folder()).change("别的".toCharArray(), "新的".toCharArray()));
    refused("store.password.there", () -> keeper(folder()).set("新的".toCharArray()));
    assertThat(hashes()).isEqualTo(before);

    byte[] key = Files.readAllBytes(folder().resolve("lantu.key"));
    damage(folder().resolve("lantu.key"));
    try (Workspace workspace = Secrets.open(folder(), PASSWORD)) {
      assertThat(workspace.notices()).extracting(Notice::key).contains("store.notice.keyHealed");
    }
    assertThat(folder().resolve("lantu.key")).hasBinaryContent(key);
    Files.delete(folder().resolve("lantu.key.copy"));
    Secrets.open(folder(), PASSWORD).close();
    assertThat(folder().resolve("lantu.key.copy")).hasBinaryContent(key);

    damage(folder().resolve("lantu.key"));
    damage(folder().resolve("lantu.key.copy"));
    before = hashes();
    refused("store.key.damaged", () -> Secrets.open(folder(), PASSWORD));
    assertThat(hashes()).isEqualTo(before);
    Files.delete(folder().resolve("lantu.key"));
    Files.delete(folder().resolve("lantu.key.copy"));
    before = hashes();
    refused("store.key.missing", () -> Workspace.open(folder(), new EditJson()));
    Path database = folder().resolve("lantu.mv.db");
    Files.move(database, home.resolve("away"));
    refused("store.key.missing", () -> Workspace.open(folder(), new EditJson()));
    Files.move(home.resolve("away"), database);
    assertThat(hashes()).isEqualTo(before);

    Files.write(folder().resolve("lantu.key.copy"), key);
    Files.write(database, new byte[8192]);
    try (Workspace workspace = Secrets.open(folder(), PASSWORD)) {
      assertThat(workspace.notices()).extracting(Notice::key).contains("store.notice.rebuilt");
      assertThat(workspace.plans()).hasSize(1);
    }
  }

  @Test
  void whatTheDatabaseLostComesFromTheSealedJournalAndATornRecordIsNotAWrongKey()
      throws IOException {
    Steps.withPlan(folder()).close();
    keeper(folder()).set(PASSWORD.toCharArray());
    try (Workspace workspace = Secrets.open(folder(), PASSWORD)) {
      for (int i = 1; i <= 5; i++) {
        set(workspace, 2022, value(workspace, 2022), Integer.toString(i));
      }
    }
    Path segment = OperationJournal.segments(folder().resolve("journal")).getLast();
    byte[] whole = Files.readAllBytes(segment);
    // As if power had failed while one more was being written.
    Files.write(segment, Arrays.copyOf(whole, 40), StandardOpenOption.APPEND);
    Files.delete(folder().resolve("lantu.mv.db"));
    try (Workspace workspace = Secrets.open(folder(), PASSWORD)) {
      assertThat(value(workspace, 2022)).isEqualTo("5");
      assertThat(bad(workspace)).isEmpty();
      assertThat(workspace.notices())
          .extracting(Notice::key)
          .containsExactly("store.notice.missing");
    }
    Vault other =
        KeyFile.create("x".toCharArray(), Secrets.CHEAP).unlock("x".toCharArray()).orElseThrow();
    assertThat(JournalSegment.of(Files.readAllBytes(segment), other).fault())
        .isEqualTo(JournalSegment.Fault.BROKEN);
  }

  @Test
  void whatAProgramThatEndedTooEarlyLeftOpenIsSealedOrDeletedAtTheNextStart() throws IOException {
    Steps.withPlan(folder()).close();
    keeper(folder()).set(PASSWORD.toCharArray());
    Path report = folder().resolve("editions/p-1/报告.docx");
    Path view = folder().resolve("view/x/材料.txt");
    Files.createDirectories(report.getParent());
    Files.createDirectories(view.getParent());
    Files.writeString(report, WORDS.get(1));
    Files.writeString(view, WORDS.get(2));
    try (Workspace workspace = Secrets.open(folder(), PASSWORD);
        InputStream in = workspace.vault().in(Files.newInputStream(report))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(WORDS.get(1));
    }
    assertThat(Secrets.open(folder(), WORDS)).isEmpty();
    assertThat(view).doesNotExist();
  }

  @Test
  void whoLooksWhileAnotherWorksGivesThePasswordToo() throws IOException {
    Steps.withPlan(folder()).close();
    keeper(folder()).set(PASSWORD.toCharArray());
    try (Workspace workspace = Secrets.open(folder(), PASSWORD)) {
      set(workspace, 2021, null, "9");
      refused(
          "store.password.needed",
          () -> Workspace.look(folder(), new EditJson(), PasswordSource.NONE));
      try (Workspace look = Workspace.look(folder(), new EditJson(), once(PASSWORD))) {
        assertThat(value(look, 2021)).isEqualTo("9");
        assertThat(look.backups().list()).hasSize(1);
      }
    }
  }

  @Test
  void aBackupFromAStickIsRestoredElsewhereWithItsPassword() throws IOException {
    Path stick = Files.createDirectory(home.resolve("优盘"));
    String name;
    Steps.withPlan(folder()).close();
    keeper(folder()).set(PASSWORD.toCharArray());
    try (Workspace workspace = Secrets.open(folder(), PASSWORD)) {
      set(workspace, 2021, null, "3");
      workspace.backups().secondFolder(stick);
      name = workspace.backups().make(Backup.Occasion.BY_HAND).orElseThrow().name();
    }
    Path other = home.resolve("另一台");
    try (Workspace workspace = Steps.withPlan(other)) {
      Files.createDirectories(other.resolve("backups"));
      Files.copy(stick.resolve(name), other.resolve("backups").resolve(name));
      assertThat(workspace.backups().locked()).containsExactly(name);
      assertThat(workspace.backups().list()).isEmpty();
      refused("store.lockedBackup", () -> workspace.backups().restore(name));
      refused(
          "store.lockedBackup.noKey",
          () -> workspace.backups().unlock(name, PASSWORD.toCharArray()));
      for (Path key : Secrets.files(stick)) {
        if (key.toString().endsWith(".key")) {
          Files.copy(key, other.resolve("backups").resolve(key.getFileName()));
        }
      }
      refused("store.password.wrong", () -> workspace.backups().unlock(name, "x".toCharArray()));
      workspace.backups().unlock(name, PASSWORD.toCharArray());
      workspace.backups().restore(name);
      assertThat(value(workspace, 2021)).isEqualTo("3");
      assertThat(bad(workspace)).isEmpty();
    }
  }

  @Test
  void theChangedPasswordOpensAndTheOldOneDoesNot() throws IOException {
    Steps.withPlan(folder()).close();
    keeper(folder()).set(PASSWORD.toCharArray());
    refused(
        "store.password.empty", () -> keeper(folder()).change(PASSWORD.toCharArray(), new char[0]));
    keeper(folder()).change(PASSWORD.toCharArray(), "新的口令".toCharArray());
    refused("store.password.wrong", () -> Secrets.open(folder(), PASSWORD));
    Secrets.open(folder(), "新的口令").close();
    refused("store.password.none", () -> keeper(home.resolve("没有")).remove(new char[] {'x'}));
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : Secrets.files(folder())) {
      if (!file.toString().endsWith("lantu.holder")) {
        hashes.put(file.toString(), Sha256.of(file));
      }
    }
    return hashes;
  }

  private static Map<String, String> tables(Path folder, Vault vault) {
    try {
      return new DatabaseFile(folder, vault).tables();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> bad(Workspace workspace) {
    List<String> bad = new ArrayList<>();
    for (Notice notice : workspace.backups().verify()) {
      if (!notice.good()) {
        bad.add(notice.key() + notice.arguments());
      }
    }
    return bad;
  }

  @Test
  void theBytesOfAWorkspaceWithoutAPasswordAreTheKnownOnes() throws IOException {
    Steps.withPlan(folder()).close();
    assertThat(Secrets.files(folder()).stream().map(f -> f.getFileName().toString()))
        .doesNotContain("lantu.key", "lantu.key.copy");
    byte[] segment =
        Files.readAllBytes(OperationJournal.segments(folder().resolve("journal")).getFirst());
    assertThat(new String(segment, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("LTR1");
  }
}
