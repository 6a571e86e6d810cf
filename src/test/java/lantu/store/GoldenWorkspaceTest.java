package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import lantu.edit.JournalEntry;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.Plans;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workspaces that released versions left behind, closed in order or killed, open forever. */
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

  private static lantu.edit.Edit edit(Plan plan) {
    var figure = plan.figures().getFirst();
    return new lantu.edit.Edit.SetFigure(figure.key(), figure, null);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        GoldenWorkspaceTest.class.getResourceAsStream("/workspace/" + name));
  }
}
