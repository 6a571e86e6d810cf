package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lantu.edit.Backup;
import lantu.edition.Edition;
import lantu.edition.EditionFile;
import lantu.edition.Rewrite;
import lantu.exchange.EditJson;
import lantu.plan.PlanId;
import lantu.plan.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rewritten paragraphs and editions are kept beside the plan, whole, and never touch it. */
final class EditionKeepingTest {
  private static final PlanId ID = SamplePlans.ID;
  private static final Instant AT = Instant.parse("2026-11-28T01:02:03.004Z");
  private static final Rewrite OWN =
      new Rewrite(
          "ANNUAL 2023",
          "滞后/K01·x·ORIGINAL",
          "进度偏慢。",
          List.of(new Rewrite.Under("结论", "滞后"), new Rewrite.Under("K01（全区）2023年实际数", "7.10万平方米")),
          "张三",
          AT);
  private static final Edition HANDED_IN =
      new Edition(
          1,
          "ANNUAL 2023",
          "2023年度监测报告",
          false,
          "李四",
          AT,
          17,
          "a".repeat(64),
          List.of(
              new EditionFile("报告.docx", 12345, "b".repeat(64)),
              new EditionFile("报告.pdf", 1, "c".repeat(64))));

  /** More than one piece. */
  private static final String EXPORTED = "{\"规划\":" + "一二三四五六七八九十".repeat(12_000) + "}";

  @TempDir Path folder;

  @Test
  void keepingThemIsNotTakenForADamageAndTheyComeBack() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      workspace.backups().make(Backup.Occasion.BY_HAND);
      workspace.keep(ID, OWN);
      workspace.keep(ID, HANDED_IN, EXPORTED);
      assertThat(workspace.backups().verify()).allMatch(notice -> notice.good());
    }
    try (Workspace again = Workspace.open(folder, new EditJson())) {
      assertThat(again.notices()).isEmpty();
      assertThat(again.rewrites(ID, OWN.report())).containsExactly(OWN);
      assertThat(again.rewrites(ID, "ANNUAL 2024")).isEmpty();
      assertThat(again.editions(ID)).containsExactly(HANDED_IN);
      assertThat(again.exported(ID, 1)).contains(EXPORTED);
      assertThat(again.exported(ID, 2)).isEmpty();
      again.dropRewrite(ID, OWN.report(), OWN.paragraph());
      assertThat(again.rewrites(ID, OWN.report())).isEmpty();
    }
  }

  @Test
  void aBackupHasThem() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      workspace.keep(ID, OWN);
      workspace.keep(ID, HANDED_IN, EXPORTED);
      String name = workspace.backups().make(Backup.Occasion.BY_HAND).orElseThrow().name();
      workspace.dropRewrite(ID, OWN.report(), OWN.paragraph());
      workspace.backups().restore(name);
      assertThat(workspace.rewrites(ID, OWN.report())).containsExactly(OWN);
      assertThat(workspace.editions(ID)).containsExactly(HANDED_IN);
      assertThat(workspace.exported(ID, 1)).contains(EXPORTED);
    }
  }

  @Test
  void anEditionIsNeverChanged() {
    try (Workspace workspace = Steps.withPlan(folder)) {
      workspace.keep(ID, HANDED_IN, EXPORTED);
      Steps.refused("store.editionThere", () -> workspace.keep(ID, HANDED_IN, "{}"));
      assertThat(workspace.exported(ID, 1)).contains(EXPORTED);
    }
  }
}
