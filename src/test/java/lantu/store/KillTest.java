package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import lantu.BesideWindows;
import lantu.edit.JournalEntry;
import lantu.edit.Notice;
import lantu.exchange.EditJson;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import lantu.seal.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs killed at work: what was called saved is there, with its journal row. */
@BesideWindows
class KillTest {
  private static final int TIMES = Integer.getInteger("lantu.force", 1);
  private static final int ROUNDS = 50 * TIMES;
  private static final int CHURNS = 9 * TIMES;
  private static final int UPGRADES = 6 * TIMES;
  private static final int MOST_EDITS = 80;
  private static final int CREATIONS = 12 * TIMES;
  private static final int LONGEST_CREATION_MILLIS = 1200;

  @TempDir Path folder;

  @Test
  void everySavedFigureSurvivesAKillWithItsJournalRow() throws Exception {
    Random random = new Random(2025);
    int saved = 0;
    int edits = 0;
    Steps.withPlan(folder).close();
    for (int round = 0; round < ROUNDS; round++) {
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
      Process process = OtherProgram.started(List.of(), "open", fresh.toString());
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

  @Test
  void aKillAmongEditsBackupsAndRestoresLosesNothing() throws Exception {
    Random random = new Random(7);
    Steps.withPlan(folder).close();
    int next = 1;
    int restores = 0;
    for (int round = 0; round < CHURNS; round++) {
      Process process =
          OtherProgram.started(List.of(), "churn", folder.toString(), Integer.toString(next));
      int wanted = 1 + random.nextInt(16);
      List<String> lines = new ArrayList<>();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.readLine()).isEqualTo("opened");
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          lines.add(line);
          if (lines.size() == wanted) {
            Thread.sleep(random.nextInt(300));
            process.toHandle().destroyForcibly();
          }
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      restores += (int) lines.stream().filter(line -> line.startsWith("restored")).count();
      next = checkAfter(lines, next);
    }
    System.out.println("kills among backups and restores " + CHURNS + ", restored " + restores);
  }

  /** What was done last counts, or what was begun after it. Returns the number to go on with. */
  private int checkAfter(List<String> lines, int from) throws Exception {
    int last = from - 1;
    String known = "";
    String begun = null;
    for (String line : lines) {
      String[] words = line.split(" ", 2);
      switch (words[0]) {
        case "set" -> {
          last = Integer.parseInt(words[1]);
          known = words[1];
          begun = null;
        }
        case "restoring" -> begun = words[1];
        case "restored" -> {
          known = words[1];
          begun = null;
        }
        default -> begun = null;
      }
    }
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      assertThat(workspace.notices()).allMatch(Notice::good);
      if (!lines.isEmpty()) {
        assertThat(Steps.value(workspace, 2021))
            .isIn(known, begun == null ? known : begun, Integer.toString(last + 1));
      }
      Steps.set(workspace, 2021, Steps.value(workspace, 2021), Integer.toString(last + 2));
      assertThat(workspace.backups().verify().stream().filter(check -> !check.good()).toList())
          .extracting(Notice::key)
          .isSubsetOf("store.verify.noBackup");
    }
    try (Connection connection = new DatabaseFile(folder, Vault.PLAIN).connect()) {
      connection.setAutoCommit(false);
      assertThat(HealthCheck.of(connection, Duration.ofSeconds(5)))
          .isEqualTo(HealthCheck.Health.SOUND);
    }
    return last + 3;
  }

  @Test
  void anUpgradeOrARebuildKilledAtAnyPointIsDoneAtTheNextStart() throws Exception {
    Random random = new Random(3);
    for (int round = 0; round < UPGRADES; round++) {
      Path old = Files.createDirectory(folder.resolve("old" + round));
      Path database = old.resolve("lantu.mv.db");
      if (round % 2 == 0) {
        try (InputStream in =
            new GZIPInputStream(
                Objects.requireNonNull(
                    KillTest.class.getResourceAsStream("/workspace/v3-clean.mv.db.gz")))) {
          Files.copy(in, database);
        }
      } else {
        Steps.withPlan(old).close();
        Files.write(database, new byte[9000]);
      }
      Process process = OtherProgram.started(List.of(), "open", old.toString());
      Thread.sleep(200 + random.nextInt(LONGEST_CREATION_MILLIS));
      process.destroyForcibly().waitFor();
      try (Workspace workspace = Workspace.open(old, new EditJson())) {
        assertThat(workspace.plans()).hasSize(1);
        assertThat(workspace.entries(SamplePlans.ID)).isNotEmpty();
      }
    }
    System.out.println("upgrades and rebuilds killed " + UPGRADES);
  }

  /** Returns the number after the last one that was acknowledged. */
  private int killWhileEditing(int from, int wanted) throws IOException, InterruptedException {
    Process process =
        OtherProgram.started(List.of(), "edit", folder.toString(), Integer.toString(from));
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
