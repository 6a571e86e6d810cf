package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import lantu.BesideWindows;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.edit.JournalText;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.Departments;
import lantu.plan.Evidence;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Plans;
import lantu.plan.Project;
import lantu.plan.RelationKind;
import lantu.plan.SamplePlans;
import lantu.plan.SectionText;
import lantu.seal.KeyFile;
import lantu.seal.Vault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workspaces that released versions left behind, closed in order or killed, open forever. */
@BesideWindows
final class GoldenWorkspaceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"v1-clean", "v1-crashed"})
  void nothingOfAnOlderWorkspaceIsLost(String name) throws Exception {
    Path expected = folder.resolve("expected.json");
    try (InputStream in = resource("v1-clean.json")) {
      Files.copy(in, expected);
    }
    try (InputStream in = new GZIPInputStream(resource(name + ".mv.db.gz"))) {
      Files.copy(in, folder.resolve("lantu.mv.db"));
    }

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      Plan plan = workspace.load(workspace.plans().getFirst().id());
      Plans.assertSame(plan, asJournaled(PlanJson.read(expected), plan, workspace));
      assertThat(workspace.entries(plan.profile().id()))
          .isNotEmpty()
          .allMatch(entry -> entry.batch() == entry.number())
          .last()
          .extracting(JournalEntry::what)
          .isEqualTo(JournalEntry.What.PLAN_ADDED);
      long newest = workspace.entries(plan.profile().id()).getFirst().number();

      JournalEntry next = workspace.apply(plan.profile().id(), edit(plan), Steps.SOMEONE);

      assertThat(next.number()).isGreaterThan(newest);
    }
    assertThat(folder.resolve("lantu.v1.mv.db")).exists();
  }

  /**
   * Of schema 2, what the program of then exported; its journal keeps each change whole, and the
   * plan can still be changed in the ways that came since.
   */
  @ParameterizedTest
  @ValueSource(strings = {"v2-clean", "v2-crashed"})
  void nothingOfAWorkspaceOfSchemaTwoIsLost(String name) throws Exception {
    Path expected = folder.resolve("expected.json");
    try (InputStream in = resource(name + ".json")) {
      Files.copy(in, expected);
    }
    assertThat(Files.readString(expected)).contains("\"version\" : 2");
    try (InputStream in = new GZIPInputStream(resource(name + ".mv.db.gz"))) {
      Files.copy(in, folder.resolve("lantu.mv.db"));
    }

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      Plan plan = workspace.load(SamplePlans.ID);
      Plans.assertSame(plan, PlanJson.read(expected));
      List<JournalEntry> entries = workspace.entries(SamplePlans.ID);
      assertThat(entries.getLast().what()).isEqualTo(JournalEntry.What.PLAN_ADDED);
      assertThat(entries)
          .extracting(JournalEntry::what)
          .contains(
              JournalEntry.What.FIGURE_SET,
              JournalEntry.What.INDICATOR_SET,
              JournalEntry.What.RULES_SET,
              JournalEntry.What.VERDICT_SET,
              JournalEntry.What.SIGN_OFF_SET);
      for (JournalEntry entry : entries.subList(0, entries.size() - 1)) {
        Edit kept = workspace.edit(SamplePlans.ID, entry.number()).orElseThrow();
        assertThat(JournalText.of(kept).newValue()).isEqualTo(entry.newValue());
      }

      Project project = plan.projects().getFirst();
      Project dated = Project.named(project.code(), "改名", project.zone(), 1, null, project.note());
      assertThat(
              workspace
                  .apply(SamplePlans.ID, new Edit.SetProject(project, dated), Steps.SOMEONE)
                  .number())
          .isGreaterThan(entries.getFirst().number());
      assertThat(workspace.load(SamplePlans.ID).projects().getFirst()).isEqualTo(dated);
    }
    assertThat(folder.resolve("lantu.v2.mv.db")).exists();
  }

  /**
   * Of schema 3, what the program of then exported, with every kind of change in its journal; what
   * came with schema 4 is not there yet and can be added.
   */
  @ParameterizedTest
  @ValueSource(strings = {"v3-clean", "v3-crashed"})
  void nothingOfAWorkspaceOfSchemaThreeIsLost(String name) throws Exception {
    Path expected = folder.resolve("expected.json");
    try (InputStream in = resource(name + ".json")) {
      Files.copy(in, expected);
    }
    assertThat(Files.readString(expected)).contains("\"version\" : 3");
    try (InputStream in = new GZIPInputStream(resource(name + ".mv.db.gz"))) {
      Files.copy(in, folder.resolve("lantu.mv.db"));
    }

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      Plan plan = workspace.load(SamplePlans.ID);
      Plans.assertSame(plan, PlanJson.read(expected));
      assertThat(plan.texts()).isEmpty();
      assertThat(plan.evidence()).isEmpty();
      List<JournalEntry> entries = workspace.entries(SamplePlans.ID);
      assertThat(entries)
          .extracting(JournalEntry::what)
          .contains(
              JournalEntry.What.PLAN_ADDED,
              JournalEntry.What.FIGURE_SET,
              JournalEntry.What.INDICATOR_SET,
              JournalEntry.What.RULES_SET,
              JournalEntry.What.VERDICT_SET,
              JournalEntry.What.SIGN_OFF_SET,
              JournalEntry.What.PROJECT_SET,
              JournalEntry.What.OUTLINE_SET,
              JournalEntry.What.CLOSED_YEAR_SET);
      for (JournalEntry entry : entries.subList(0, entries.size() - 1)) {
        Edit kept = workspace.edit(SamplePlans.ID, entry.number()).orElseThrow();
        assertThat(JournalText.of(kept).newValue()).isEqualTo(entry.newValue());
      }

      Project project = plan.projects().getFirst();
      Project led =
          project
              .draft()
              .departments(new Departments("牵头局", List.of("配合局")))
              .indicators(List.of(plan.indicators().getFirst().code()))
              .project();
      workspace.apply(SamplePlans.ID, new Edit.SetProject(project, led), Steps.SOMEONE);
      Edit part =
          new Edit.SetRelation(
              RelationKind.PART_OF,
              plan.indicators().getFirst().code(),
              null,
              plan.indicators().getLast().code());
      workspace.apply(SamplePlans.ID, part, Steps.SOMEONE);
      assertThat(workspace.load(SamplePlans.ID).projects().getFirst()).isEqualTo(led);
      SectionText text = new SectionText(1, "新的全文。", "全文.txt");
      workspace.apply(SamplePlans.ID, new Edit.SetText(1, null, text), Steps.SOMEONE);
      assertThat(workspace.load(SamplePlans.ID).texts()).containsExactly(text);
      List<Evidence> files = List.of(SamplePlans.evidence("f", "公报.pdf"));
      Edit attached = new Edit.SetEvidence(Steps.cell(2022), List.of(), files);
      assertThat(workspace.apply(SamplePlans.ID, attached, Steps.SOMEONE).number())
          .isGreaterThan(entries.getFirst().number());
      assertThat(workspace.load(SamplePlans.ID).evidence(Steps.cell(2022))).isEqualTo(files);
    }
    assertThat(folder.resolve("lantu.v3.mv.db")).exists();
  }

  /**
   * Of schema 4, what the program of then exported; every entry of its journal is in the chain that
   * came with schema 5.
   */
  @ParameterizedTest
  @ValueSource(strings = {"v4-clean", "v4-crashed"})
  void nothingOfAWorkspaceOfSchemaFourIsLost(String name) throws Exception {
    Path expected = folder.resolve("expected.json");
    try (InputStream in = resource(name + ".json")) {
      Files.copy(in, expected);
    }
    assertThat(Files.readString(expected)).contains("\"version\" : 4");
    try (InputStream in = new GZIPInputStream(resource(name + ".mv.db.gz"))) {
      Files.copy(in, folder.resolve("lantu.mv.db"));
    }

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      Plan plan = workspace.load(SamplePlans.ID);
      Plans.assertSame(plan, PlanJson.read(expected));
      assertThat(plan.texts()).isNotEmpty();
      assertThat(plan.evidence()).isNotEmpty();
      List<JournalEntry> entries = workspace.entries(SamplePlans.ID);
      assertThat(entries).extracting(JournalEntry::what).contains(JournalEntry.What.values());
      for (JournalEntry entry : entries.subList(0, entries.size() - 1)) {
        Edit kept = workspace.edit(SamplePlans.ID, entry.number()).orElseThrow();
        assertThat(JournalText.of(kept).newValue()).isEqualTo(entry.newValue());
      }
      long next = workspace.apply(SamplePlans.ID, edit(plan), Steps.SOMEONE).number();
      assertThat(next).isGreaterThan(entries.getFirst().number());
    }
  }

  /** Of any schema, as if it had had a password all along: it is upgraded behind the password. */
  @ParameterizedTest
  @ValueSource(strings = {"v1-crashed", "v2-clean", "v3-crashed", "v4-clean"})
  void nothingOfAnOlderWorkspaceWithAPasswordIsLost(String name) throws Exception {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    Path sealed = Files.createDirectory(folder.resolve("sealed"));
    for (Path each : List.of(plain, sealed)) {
      try (InputStream in = new GZIPInputStream(resource(name + ".mv.db.gz"))) {
        Files.copy(in, each.resolve("lantu.mv.db"));
      }
    }
    KeyFile key = KeyFile.create(Secrets.PASSWORD.toCharArray(), Secrets.CHEAP);
    Vault vault = key.unlock(Secrets.PASSWORD.toCharArray()).orElseThrow();
    new Conversion(sealed, Vault.PLAIN, vault, FileSteps.REAL).run(key);

    try (Workspace before = Workspace.open(plain, new EditJson());
        Workspace after = Secrets.open(sealed, Secrets.PASSWORD)) {
      PlanId id = before.plans().getFirst().id();
      Plans.assertSame(after.load(id), before.load(id));
      assertThat(after.entries(id)).isNotEmpty().isEqualTo(before.entries(id));
      after.apply(id, edit(after.load(id)), Steps.SOMEONE);
      String title = before.load(id).profile().title();
      assertThat(Secrets.open(sealed, List.of(title))).isEmpty();
      assertThat(Secrets.open(plain, List.of(title))).isNotEmpty();
    }
    assertThat(sealed.resolve("lantu." + name.substring(0, 2) + ".mv.db")).exists();
  }

  /** The plan as it came, with every figure that the journal tells of as it was set last. */
  private static Plan asJournaled(Plan plan, Plan actual, Workspace workspace) {
    Plan expected = plan;
    Set<FigureKey> seen = new HashSet<>();
    for (JournalEntry entry : workspace.entries(plan.profile().id())) {
      FigureKey key = entry.key();
      if (key != null && seen.add(key)) {
        Figure now = actual.figure(key).orElse(null);
        String value = now == null || now.value() == null ? "—" : now.value().toPlainString();
        assertThat(entry.newValue() == null ? "—" : entry.newValue()).startsWith(value);
        expected = expected.with(key, now);
      }
    }
    return expected;
  }

  private static Edit edit(Plan plan) {
    var figure = plan.figures().getFirst();
    return new Edit.SetFigure(figure.key(), figure, null);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        GoldenWorkspaceTest.class.getResourceAsStream("/workspace/" + name));
  }
}
