package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lantu.BesideWindows;
import lantu.edit.JournalEntry;
import lantu.exchange.EditJson;
import lantu.plan.SamplePlans;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.PlanSession;
import lantu.work.Reviews;
import lantu.work.WhatIf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a meeting accepts is there as a whole with the meeting as its reason, or not at all. */
@BesideWindows
class AcceptedWhatIfTest {
  private static final int KILLS = 3 * Integer.getInteger("lantu.force", 1);
  private static final String MEETING = "第三季度调度会";
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  @TempDir Path folder;

  @BeforeEach
  void plugIn() {
    Wires.plugIn();
  }

  @AfterEach
  void plugOut() {
    Wires.watcher = Wires.NOBODY;
  }

  @Test
  void whereverTheDiskFailsTheProposalsAreAllThereOrNone() {
    int accepted = 0;
    int refused = 0;
    int uncertain = 0;
    int number = 1;
    Workspace workspace = wired();
    for (int nth = 1; ; nth++) {
      String before = all(workspace);
      number++;
      Wires.Failing failing = new Wires.Failing(nth, 1);
      Wires.watcher = failing;
      String outcome = outcome(workspace, number);
      Wires.watcher = Wires.NOBODY;
      workspace.close();
      workspace = wired();
      String now = all(workspace);
      switch (outcome) {
        case "" -> {
          assertThat(now).isEqualTo(Integer.toString(number));
          accepted++;
        }
        case "store.uncertain" -> {
          assertThat(now).isIn(before, Integer.toString(number));
          uncertain++;
        }
        default -> {
          assertThat(now).as(nth + " " + outcome).isEqualTo(before);
          refused++;
        }
      }
      reasons(workspace);
      if (!failing.hasFailed()) {
        break;
      }
    }
    workspace.close();
    System.out.println(
        "accepted what-ifs, one operation failing each: kept "
            + accepted
            + ", refused "
            + refused
            + ", uncertain "
            + uncertain
            + ", half there 0");
    assertThat(refused + uncertain).isPositive();
  }

  @Test
  void aKillAfterAcceptingLosesNothingOfIt() throws Exception {
    Random random = new Random(5);
    Steps.withPlan(folder).close();
    int acknowledged = 0;
    int last = 0;
    for (int round = 0; round < KILLS; round++) {
      int wanted = 1 + random.nextInt(15);
      int said = 0;
      Process process =
          OtherProgram.started(List.of(), "accept", folder.toString(), Integer.toString(last + 1));
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.readLine()).isEqualTo("opened");
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          last = Integer.parseInt(line);
          said++;
          if (said == wanted) {
            process.toHandle().destroyForcibly();
          }
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      acknowledged += said;
      try (Workspace workspace = Workspace.open(folder, new EditJson())) {
        int now = Integer.parseInt(all(workspace));
        assertThat(now).isBetween(last, last + 1);
        reasons(workspace);
        last = now;
      }
    }
    System.out.println(
        "kills after accepting " + KILLS + ", accepted " + acknowledged + ", lost 0");
    assertThat(acknowledged).isGreaterThanOrEqualTo(KILLS);
  }

  /** Accepts the number for every year, as the review view does. */
  static JournalEntry accept(Workspace workspace, int number) {
    PlanSession session = new PlanSession(workspace, workspace, SamplePlans.ID, () -> "张三");
    WhatIf whatIf = WhatIf.on(session.plan());
    for (int year : YEARS) {
      whatIf = whatIf.propose(Steps.cell(year), Integer.toString(number));
    }
    return new Reviews(workspace, SamplePlans.ID, Messages.chinese())
        .accept(session, whatIf, MEETING);
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
      accept(workspace, 1);
    }
    return workspace;
  }

  private static String outcome(Workspace workspace, int number) {
    try {
      accept(workspace, number);
      return "";
    } catch (Refusal refusal) {
      return refusal.key();
    }
  }

  /** The number that is in every cell. */
  private static String all(Workspace workspace) {
    Set<String> values = new TreeSet<>();
    YEARS.forEach(year -> values.add(String.valueOf(Steps.value(workspace, year))));
    assertThat(values).as("all there or none").hasSize(1);
    return values.iterator().next();
  }

  /**
   * Every entry of what was accepted has the meeting as its reason, and there are three of each.
   */
  private static void reasons(Workspace workspace) {
    List<JournalEntry> entries = new ArrayList<>(workspace.entries(SamplePlans.ID));
    entries.removeIf(entry -> entry.what() != JournalEntry.What.FIGURE_SET);
    assertThat(entries).isNotEmpty().allSatisfy(entry -> assertThat(entry.why()).contains(MEETING));
    assertThat(entries.size() % YEARS.size()).isZero();
  }
}
