package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.edit.Backup;
import lantu.edit.Notice;
import lantu.edition.Edition;
import lantu.edition.EditionFile;
import lantu.edition.Rewrite;
import lantu.exchange.EditJson;
import lantu.plan.PlanId;
import lantu.plan.SamplePlans;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.review.Proposal;
import lantu.review.Scenario;
import lantu.seal.Vault;
import lantu.value.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agendas, scenarios, rewritten paragraphs and editions are as safe as a plan's figures. */
@BesideWindows
class KeepingTest {
  private static final PlanId ID = SamplePlans.ID;
  private static final Instant AT = Instant.parse("2026-11-28T01:02:03.004Z");
  private static final Agenda AGENDA =
      new Agenda(
          "第一次会议",
          List.of(AgendaItem.of(PageKind.TALK), new AgendaItem(PageKind.INDICATOR, "K02")));
  private static final Scenario SCENARIO =
      new Scenario(
          "乐观",
          AT,
          "李四",
          List.of(
              new Proposal(Steps.cell(2023), new BigDecimal("7.10"), new BigDecimal("8.00")),
              new Proposal(Steps.cell(2022), null, new BigDecimal("0.010"))));
  private static final Rewrite REWRITE =
      new Rewrite(
          "ANNUAL 2023", "滞后/K01", "进度偏慢。", List.of(new Rewrite.Under("结论", "滞后")), "张三", AT);
  private static final Edition EDITION =
      new Edition(
          1,
          "ANNUAL 2023",
          "2023年度监测报告",
          true,
          "李四",
          AT,
          17,
          "a".repeat(64),
          List.of(new EditionFile("报告.docx", 12345, "b".repeat(64))));
  private static final String EXPORTED = "{\"规划\":" + "一二三四五".repeat(12_000) + "}";

  @TempDir Path folder;

  @BeforeEach
  void plugIn() {
    Wires.plugIn();
  }

  @AfterEach
  void plugOut() {
    Wires.watcher = Wires.NOBODY;
  }

  static Stream<Keeping> everyKind() {
    return Stream.of(
        new Keeping.OfAgenda(ID, AGENDA),
        new Keeping.OfScenario(ID, SCENARIO),
        new Keeping.OfRewrite(ID, REWRITE),
        new Keeping.OfEdition(ID, EDITION, EXPORTED),
        new Keeping.WithoutAgenda(ID, AGENDA.name()),
        new Keeping.WithoutScenario(ID, SCENARIO.name()),
        new Keeping.WithoutRewrite(ID, REWRITE.report(), REWRITE.paragraph()));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void itsBytesSayAllOfIt(Keeping keeping) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    KeepingBytes.write(new DataOutputStream(bytes), keeping);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(KeepingBytes.read(in)).isEqualTo(keeping);
    assertThat(in.available()).isZero();
  }

  @Test
  void theJournalAloneBringsBackWhatWasKeptAndNotWhatWasDropped() throws IOException {
    try (Workspace workspace = Steps.withPlan(folder)) {
      everyKind().limit(4).forEach(one -> carryOut(workspace, one));
      Steps.set(workspace, 2021, null, "1");
      workspace.keep(ID, new Agenda("另一个", List.of(AgendaItem.of(PageKind.TALK))));
      workspace.dropAgenda(ID, "另一个");
    }
    Files.delete(folder.resolve("lantu.mv.db"));
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      allThere(workspace);
      assertThat(Steps.value(workspace, 2021)).isEqualTo("1");
      assertThat(bad(workspace)).containsExactly("store.verify.noBackup");
    }
  }

  @Test
  void whatWasKeptSinceTheLastBackupIsNotLostWithTheDatabase() throws IOException {
    try (Workspace workspace = Steps.withPlan(folder)) {
      assertThat(workspace.backups().make(Backup.Occasion.BY_HAND)).isPresent();
      everyKind().limit(4).forEach(one -> carryOut(workspace, one));
    }
    Files.write(folder.resolve("lantu.mv.db"), new byte[8192]);
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      assertThat(workspace.notices())
          .singleElement()
          .satisfies(notice -> assertThat(notice.arguments()).endsWith(4L));
      allThere(workspace);
      assertThat(bad(workspace)).isEmpty();
    }
  }

  @Test
  void whatWasKeptIsAReasonForABackupAndNothingNewIsNone() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      assertThat(workspace.backups().make(Backup.Occasion.START)).isPresent();
      assertThat(workspace.backups().make(Backup.Occasion.EXIT)).isEmpty();
      workspace.keep(ID, AGENDA);
    }
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      assertThat(workspace.backups().make(Backup.Occasion.EXIT)).isPresent();
      assertThat(workspace.backups().make(Backup.Occasion.EXIT)).isEmpty();
    }
  }

  /** As if power had failed between the journal and the database. */
  @ParameterizedTest
  @MethodSource("everyKind")
  void whatTheJournalHasAndTheDatabaseHasNotIsCarriedOut(Keeping keeping) throws IOException {
    Path older = folder.resolve("older");
    try (Workspace workspace = Steps.withPlan(folder)) {
      Steps.set(workspace, 2021, null, "1");
      if (everyKind().skip(4).anyMatch(keeping::equals)) {
        everyKind().limit(3).forEach(one -> carryOut(workspace, one));
      }
    }
    Files.copy(folder.resolve("lantu.mv.db"), older);
    String then;
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      carryOut(workspace, keeping);
      then = kept(workspace);
    }
    Files.move(older, folder.resolve("lantu.mv.db"), StandardCopyOption.REPLACE_EXISTING);
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      assertThat(kept(workspace)).isEqualTo(then);
      Steps.set(workspace, 2021, "1", "2");
      assertThat(bad(workspace)).containsExactly("store.verify.noBackup");
    }
  }

  @Test
  void whereverTheDiskFailsAnAgendaIsThereAsSaidOrAsBefore() {
    int kept = 0;
    int refused = 0;
    int uncertain = 0;
    Workspace workspace = wired();
    for (int nth = 1; ; nth++) {
      String before = kept(workspace);
      Agenda next = new Agenda("会议", List.of(new AgendaItem(PageKind.INDICATOR, "K" + nth)));
      Wires.Failing failing = new Wires.Failing(nth, 1);
      Wires.watcher = failing;
      String outcome = "";
      try {
        workspace.keep(ID, next);
      } catch (Refusal refusal) {
        outcome = refusal.key();
      }
      Wires.watcher = Wires.NOBODY;
      workspace.close();
      workspace = wired();
      boolean there = workspace.agendas(ID).contains(next);
      switch (outcome) {
        case "" -> {
          assertThat(there).as("kept at " + nth).isTrue();
          kept++;
        }
        case "store.uncertain" -> {
          assertThat(there || kept(workspace).equals(before)).isTrue();
          uncertain++;
        }
        default -> {
          assertThat(kept(workspace)).as(nth + " " + outcome).isEqualTo(before);
          refused++;
        }
      }
      assertThat(bad(workspace)).containsExactly("store.verify.noBackup");
      if (!failing.hasFailed()) {
        break;
      }
    }
    workspace.close();
    System.out.println(
        "agendas, one operation failing each: kept "
            + kept
            + ", refused "
            + refused
            + ", uncertain "
            + uncertain);
    assertThat(refused + uncertain).isPositive();
  }

  private static void carryOut(Workspace workspace, Keeping keeping) {
    switch (keeping) {
      case Keeping.OfAgenda one -> workspace.keep(ID, one.agenda());
      case Keeping.OfScenario one -> workspace.keep(ID, one.scenario());
      case Keeping.OfRewrite one -> workspace.keep(ID, one.rewrite());
      case Keeping.OfEdition one -> workspace.keep(ID, one.edition(), one.exported());
      case Keeping.WithoutAgenda one -> workspace.dropAgenda(ID, one.name());
      case Keeping.WithoutScenario one -> workspace.dropScenario(ID, one.name());
      case Keeping.WithoutRewrite one -> workspace.dropRewrite(ID, one.report(), one.paragraph());
    }
  }

  private static void allThere(Workspace workspace) {
    assertThat(workspace.agendas(ID)).containsExactly(AGENDA);
    assertThat(workspace.scenarios(ID)).containsExactly(SCENARIO);
    assertThat(workspace.rewrites(ID, REWRITE.report())).containsExactly(REWRITE);
    assertThat(workspace.editions(ID)).containsExactly(EDITION);
    assertThat(workspace.exported(ID, 1)).contains(EXPORTED);
  }

  private static String kept(Workspace workspace) {
    return List.of(
            workspace.agendas(ID),
            workspace.scenarios(ID),
            workspace.rewrites(ID, REWRITE.report()),
            workspace.editions(ID),
            workspace.exported(ID, 1))
        .toString();
  }

  private static List<String> bad(Workspace workspace) {
    return workspace.backups().verify().stream()
        .filter(check -> !check.good())
        .map(Notice::key)
        .toList();
  }

  private Workspace wired() {
    Workspace workspace =
        Workspace.open(
            new DatabaseFile(Wires.NAME, folder, Vault.PLAIN),
            new EditJson(),
            Wires.JOURNAL,
            Clock.systemUTC());
    if (workspace.plans().isEmpty()) {
      workspace.add(SamplePlans.everyKind(), Steps.SOMEONE);
    }
    return workspace;
  }
}
