package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import lantu.edit.Backup;
import lantu.edit.JournalEntry;
import lantu.edit.JournalText;
import lantu.edit.Notice;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.SamplePlans;
import lantu.plan.Series;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.review.Proposal;
import lantu.review.Scenario;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agendas and scenarios are kept beside the plan, whole, and never touch it. */
final class ReviewKeepingTest {
  private static final Agenda FULL =
      new Agenda(
          "第一次会议",
          List.of(
              AgendaItem.of(PageKind.STANDING),
              AgendaItem.of(PageKind.TALK),
              new AgendaItem(PageKind.INDICATOR, "K02"),
              new AgendaItem(PageKind.ZONE, "zone"),
              new AgendaItem(PageKind.CHART, "completeness"),
              new AgendaItem(PageKind.FINDING, "JUMP K01 2023"),
              new AgendaItem(PageKind.INDICATOR, "K02"),
              AgendaItem.of(PageKind.FINDINGS)));
  private static final Scenario TRIED =
      new Scenario(
          "乐观",
          Instant.parse("2026-11-28T01:02:03.004Z"),
          "李四",
          List.of(
              new Proposal(Steps.cell(2023), new BigDecimal("7.10"), new BigDecimal("8.00")),
              new Proposal(Steps.cell(2022), null, new BigDecimal("0.010")),
              new Proposal(
                  new FigureKey(
                      IndicatorCode.of("gone"),
                      AreaCode.of("nowhere"),
                      PlanYear.of(2025),
                      Series.ASSIGNED),
                  new BigDecimal("1E+3"),
                  new BigDecimal("-3"))));

  @TempDir Path folder;

  @Test
  void keepingThemIsNotTakenForADamage() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      workspace.backups().make(Backup.Occasion.BY_HAND);
      workspace.keep(SamplePlans.ID, FULL);
      workspace.keep(SamplePlans.ID, TRIED);
      assertThat(workspace.backups().verify()).allMatch(Notice::good);
      workspace.backups().make(Backup.Occasion.BY_HAND);
      assertThat(workspace.backups().verify()).allMatch(Notice::good);
    }
  }

  @Test
  void whatIsKeptComesBackAfterReopeningAndIsReplacedByItsName() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      workspace.keep(SamplePlans.ID, FULL);
      workspace.keep(SamplePlans.ID, new Agenda("另一个", List.of(AgendaItem.of(PageKind.TALK))));
      workspace.keep(SamplePlans.ID, TRIED);
    }
    try (Workspace again = Workspace.open(folder, new EditJson())) {
      assertThat(again.agendas(SamplePlans.ID)).hasSize(2).contains(FULL);
      assertThat(again.scenarios(SamplePlans.ID)).containsExactly(TRIED);
      Plans.assertSame(again.load(SamplePlans.ID), SamplePlans.everyKind());
      assertThat(again.entries(SamplePlans.ID)).hasSize(1);

      Agenda shorter = new Agenda(FULL.name(), List.of(AgendaItem.of(PageKind.FINDINGS)));
      again.keep(SamplePlans.ID, shorter);
      again.dropAgenda(SamplePlans.ID, "另一个");
      again.dropAgenda(SamplePlans.ID, "没有这个");
      assertThat(again.agendas(SamplePlans.ID)).containsExactly(shorter);

      Scenario later = new Scenario("悲观", TRIED.madeAt().plusSeconds(1), "李四", TRIED.proposals());
      again.keep(SamplePlans.ID, later);
      assertThat(again.scenarios(SamplePlans.ID)).containsExactly(later, TRIED);
      again.dropScenario(SamplePlans.ID, later.name());
      assertThat(again.scenarios(SamplePlans.ID)).containsExactly(TRIED);
    }
  }

  @Test
  void aNameThatIsTooLongIsRefusedAndTheOldAgendaStays() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      workspace.keep(SamplePlans.ID, FULL);
      Steps.refused(
          "store.textTooLong",
          () ->
              workspace.keep(
                  SamplePlans.ID, new Agenda("长".repeat(101), List.of(FULL.items().getFirst()))));
      assertThat(workspace.agendas(SamplePlans.ID)).containsExactly(FULL);
    }
  }

  /** Of schema 4, what the program of then exported, with every kind of change in its journal. */
  @ParameterizedTest
  @ValueSource(strings = {"v4-before-review", "v4-before-review-crashed"})
  void nothingOfAWorkspaceOfSchemaFourIsLost(String name) throws Exception {
    Path expected = folder.resolve("expected.json");
    try (InputStream in = resource("v4-before-review.json")) {
      Files.copy(in, expected);
    }
    try (InputStream in = new GZIPInputStream(resource(name + ".mv.db.gz"))) {
      Files.copy(in, folder.resolve("lantu.mv.db"));
    }

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      Plans.assertSame(workspace.load(SamplePlans.ID), PlanJson.read(expected));
      List<JournalEntry> entries = workspace.entries(SamplePlans.ID);
      assertThat(entries).hasSizeGreaterThan(60);
      for (JournalEntry entry : entries.subList(0, entries.size() - 1)) {
        assertThat(
                JournalText.of(workspace.edit(SamplePlans.ID, entry.number()).orElseThrow())
                    .newValue())
            .isEqualTo(entry.newValue());
      }
      assertThat(workspace.agendas(SamplePlans.ID)).isEmpty();
      assertThat(workspace.scenarios(SamplePlans.ID)).isEmpty();
      workspace.keep(SamplePlans.ID, FULL);
      workspace.keep(SamplePlans.ID, TRIED);
    }
    try (Workspace again = Workspace.open(folder, new EditJson())) {
      assertThat(again.agendas(SamplePlans.ID)).containsExactly(FULL);
      assertThat(again.scenarios(SamplePlans.ID)).containsExactly(TRIED);
      Plan plan = again.load(SamplePlans.ID);
      Plans.assertSame(plan, PlanJson.read(expected));
    }
    assertThat(folder.resolve("lantu.v4.mv.db")).exists();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        ReviewKeepingTest.class.getResourceAsStream("/workspace/" + name));
  }
}
