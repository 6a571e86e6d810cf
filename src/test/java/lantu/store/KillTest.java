package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantu.edit.JournalEntry;
import lantu.exchange.EditJson;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs killed at work: what was called saved is there, with its journal row. */
class KillTest {
  private static final int ROUNDS = 24;
  private static final int MOST_EDITS = 80;
  private static final int CREATIONS = 8;
  private static final int LONGEST_CREATION_MILLIS = 1200;

  @TempDir Path folder;

  @Test
  void everySavedFigureSurvivesAKillWithItsJournalRow() throws Exception {
    Random random = new Random(2025);
    int saved = 0;
    int edits = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Steps.withPlan(folder).close();
      int acknowledged = killWhileEditing(saved, 1 + random.nextInt(MOST_EDITS));
      edits += acknowledged - saved;
      saved = check(acknowledged);
    }
    System.out.println("kills " + ROUNDS + ", edits acknowledged " + edits + ", lost 0");
    assertThat(edits).isGreaterThanOrEqualTo(ROUNDS);
  }

  @Test
  void aCreationKilledAtAnyPointLeavesAFolderThatCanBeUsed() throws Exception {
    Random random = new Random(14);
    int unfinished = 0;
    for (int round = 0; round < CREATIONS; round++) {
      Path fresh = folder.resolve("fresh" + round);
      Process process = OtherProgram.start(List.of(), "open", fresh.toString());
      while (process.isAlive() && Files.notExists(fresh.resolve("lantu.next.mv.db"))) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(LONGEST_CREATION_MILLIS));
      process.destroyForcibly().waitFor();
      unfinished += Files.exists(fresh.resolve("lantu.mv.db")) ? 0 : 1;
      Steps.withPlan(fresh).close();
    }
    System.out.println("creations killed " + CREATIONS + ", unfinished " + unfinished);
  }

  /** Returns the number after the last one that was acknowledged. */
  private int killWhileEditing(int from, int wanted) throws IOException, InterruptedException {
    Process process =
        OtherProgram.start(List.of(), "edit", folder.toString(), Integer.toString(from));
    int next = from;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("opened");
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        assertThat(line).isEqualTo(Integer.toString(next));
        next++;
        if (next - from == wanted) {
          // By its handle, which leaves open what it has printed meanwhile.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return next;
  }

  /**
   * Every number below the given one is in the journal, the last of each cell in its cell; one more
   * may have been saved without having been called so. Returns the number to go on with.
   */
  private int check(int acknowledged) {
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      List<String> journal =
          workspace.entries(SamplePlans.ID).reversed().stream()
              .filter(entry -> entry.what() == JournalEntry.What.FIGURE_SET)
              .map(entry -> String.valueOf(entry.newValue()))
              .toList();
      int kept = journal.size();
      assertThat(kept).isBetween(acknowledged, acknowledged + 1);
      TreeMap<Integer, String> last = new TreeMap<>();
      for (int number = 0; number < kept; number++) {
        assertThat(journal.get(number)).isEqualTo(Integer.toString(number));
        last.put(OtherProgram.year(number), Integer.toString(number));
      }
      Plan plan = workspace.load(SamplePlans.ID);
      Set<String> wrong =
          last.entrySet().stream()
              .filter(
                  cell ->
                      !plan.figure(Steps.cell(cell.getKey()))
                          .equals(Optional.of(Steps.figure(cell.getKey(), cell.getValue()))))
              .map(Object::toString)
              .collect(Collectors.toSet());
      assertThat(wrong).isEmpty();
      int year = OtherProgram.year(kept);
      Steps.set(workspace, year, Steps.value(workspace, year), Integer.toString(kept));
      return kept + 1;
    }
  }
}
