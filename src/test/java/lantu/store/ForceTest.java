package lantu.store;

import static lantu.store.Steps.set;
import static lantu.store.Steps.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import lantu.BesideWindows;
import lantu.exchange.EditJson;
import lantu.plan.SamplePlans;
import lantu.seal.Vault;
import lantu.value.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that fail and power that goes, by force: whatever was acknowledged is there afterwards,
 * whatever was refused is not, and every table takes writes. {@code -Dlantu.force=N} does N times
 * as much.
 */
@BesideWindows
class ForceTest {
  private static final int TIMES = Integer.getInteger("lantu.force", 1);
  private static final int IMAGES = Math.max(100, 40 * TIMES);
  private static final int EDITS = 30;

  @TempDir Path folder;

  @BeforeEach
  void plugIn() {
    Wires.plugIn();
  }

  @AfterEach
  void plugOut() {
    Wires.watcher = Wires.NOBODY;
  }

  private static Workspace open(Path where) {
    return Workspace.open(
        new DatabaseFile(Wires.NAME, where, Vault.PLAIN),
        new EditJson(),
        Wires.JOURNAL,
        Clock.systemUTC());
  }

  /**
   * For every n the n-th operation on the disk fails, once or for good, while a figure is entered:
   * it is called saved and is there, or is refused and is not; the next is saved again.
   */
  @Test
  void everyNthOperationThatFailsCostsAtMostTheChangeThatWasRefused() {
    int refused = 0;
    int uncertain = 0;
    int saved = 0;
    int last = 0;
    Workspace workspace = open(folder);
    workspace.add(SamplePlans.everyKind(), Steps.SOMEONE);
    set(workspace, 2021, null, "0");
    String before = "0";
    for (int failures : new int[] {1, 2, Integer.MAX_VALUE}) {
      for (int nth = 1; ; nth++) {
        String after = Integer.toString(++last);
        Wires.Failing failing = new Wires.Failing(nth, failures);
        Wires.watcher = failing;
        String outcome = enter(workspace, before, after);
        Wires.watcher = Wires.NOBODY;
        String now = value(workspace, 2021);
        switch (outcome) {
          case "" -> {
            assertThat(now).isEqualTo(after);
            saved++;
          }
          case "store.uncertain" -> {
            assertThat(now).isIn(before, after);
            uncertain++;
          }
          default -> {
            assertThat(now).as(nth + " " + outcome).isEqualTo(before);
            refused++;
          }
        }
        before = String.valueOf(now);
        String next = Integer.toString(++last);
        set(workspace, 2021, before, next);
        before = next;
        if (nth % 5 == 0 || outcome.equals("store.uncertain")) {
          workspace.close();
          workspace = open(folder);
          assertThat(value(workspace, 2021)).isEqualTo(before);
        }
        if (!failing.hasFailed()) {
          break;
        }
      }
    }
    assertThat(workspace.backups().verify().stream().filter(check -> !check.good()).toList())
        .extracting(check -> check.key())
        .containsExactly("store.verify.noBackup");
    workspace.close();
    System.out.println(
        "failing operations: saved " + saved + ", refused " + refused + ", uncertain " + uncertain);
    assertThat(refused).isPositive();
  }

  private static String enter(Workspace workspace, String before, String after) {
    try {
      set(workspace, 2021, before, after);
      return "";
    } catch (Refusal refusal) {
      return refusal.key();
    }
  }

  /**
   * Power goes at any moment: of what was written since a file was forced last some is lost and
   * some is torn. Everything that was acknowledged before that moment is there.
   */
  @Test
  void whateverWasAcknowledgedOutlivesThePower() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Steps.withPlan(home).close();
    Map<String, byte[]> start = files(home);
    Recorder recorder = new Recorder();
    try (Workspace workspace = open(home)) {
      Wires.watcher = recorder;
      for (int number = 0; number < EDITS; number++) {
        int year = 2021 + number % 5;
        set(workspace, year, value(workspace, year), Integer.toString(number));
        recorder.acknowledged(year, Integer.toString(number));
      }
      Wires.watcher = Wires.NOBODY;
    }
    Random random = new Random(20251128);
    int lost = 0;
    int checked = 0;
    for (int image = 0; image < IMAGES; image++) {
      int until = random.nextInt(recorder.events.size() + 1);
      Path there = Files.createDirectory(folder.resolve("image" + image));
      Map<Integer, String> known = recorder.image(start, until, random, there);
      try (Workspace workspace = open(there)) {
        for (Map.Entry<Integer, String> cell : known.entrySet()) {
          String now = value(workspace, cell.getKey());
          checked++;
          int number = now == null ? -1 : Integer.parseInt(now);
          if (number < Integer.parseInt(cell.getValue())) {
            lost++;
          }
        }
        everyTableTakesWrites(there, workspace);
      }
    }
    System.out.println(
        "power lost " + IMAGES + " times, cells checked " + checked + ", lost " + lost);
    assertThat(lost).isZero();
  }

  private static void everyTableTakesWrites(Path there, Workspace workspace) throws Exception {
    workspace.close();
    try (Connection connection = new DatabaseFile(there, Vault.PLAIN).connect()) {
      connection.setAutoCommit(false);
      assertThat(HealthCheck.of(connection, Duration.ofSeconds(5)))
          .isEqualTo(HealthCheck.Health.SOUND);
    }
  }

  private static Map<String, byte[]> files(Path home) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    files.put("lantu.mv.db", Files.readAllBytes(home.resolve("lantu.mv.db")));
    for (Path segment : OperationJournal.segments(home.resolve("journal"))) {
      files.put(segment.getFileName().toString(), Files.readAllBytes(segment));
    }
    return files;
  }

  /** Everything that goes to the disk, with what was acknowledged in between. */
  private static final class Recorder implements Wires.Watcher {
    private final List<Event> events = new ArrayList<>();

    private record Event(String file, long position, ByteBuffer content, Kind kind) {
      static Event of(String file, long position, Kind kind) {
        return new Event(file, position, ByteBuffer.allocate(0), kind);
      }
    }

    private enum Kind {
      WRITE,
      CUT,
      FORCE,
      ACKNOWLEDGED
    }

    @Override
    public synchronized void write(String file, long position, byte[] bytes) {
      events.add(new Event(file, position, ByteBuffer.wrap(bytes), Kind.WRITE));
    }

    @Override
    public synchronized void cut(String file, long length) {
      events.add(Event.of(file, length, Kind.CUT));
    }

    @Override
    public synchronized void force(String file) {
      events.add(Event.of(file, 0, Kind.FORCE));
    }

    synchronized void acknowledged(int year, String value) {
      events.add(Event.of(value, year, Kind.ACKNOWLEDGED));
    }

    /** Makes the files as they may be after the power went; returns what was acknowledged. */
    Map<Integer, String> image(Map<String, byte[]> start, int until, Random random, Path there)
        throws IOException {
      Files.createDirectory(there.resolve("journal"));
      for (Map.Entry<String, byte[]> file : start.entrySet()) {
        Files.write(path(there, file.getKey()), file.getValue());
      }
      Map<Integer, String> known = new HashMap<>();
      for (int at = 0; at < until; at++) {
        Event event = events.get(at);
        switch (event.kind()) {
          case WRITE -> write(there, event, forcedLater(at, until) ? 1 : random.nextDouble());
          case CUT -> {
            if (forcedLater(at, until) || random.nextBoolean()) {
              try (RandomAccessFile file = file(there, event)) {
                file.setLength(event.position());
              }
            }
          }
          case FORCE -> {}
          case ACKNOWLEDGED -> known.put((int) event.position(), event.file());
        }
      }
      return known;
    }

    private boolean forcedLater(int at, int until) {
      for (int later = at + 1; later < until; later++) {
        Event event = events.get(later);
        if (event.kind() == Kind.FORCE && event.file().equals(events.get(at).file())) {
          return true;
        }
      }
      return false;
    }

    /** 30 of 100 are lost, 15 torn. */
    private static void write(Path there, Event event, double luck) throws IOException {
      if (luck < 0.3) {
        return;
      }
      byte[] bytes = new byte[event.content().limit()];
      event.content().get(0, bytes);
      int length = luck < 0.45 ? bytes.length / 2 : bytes.length;
      try (RandomAccessFile file = file(there, event)) {
        file.seek(event.position());
        file.write(bytes, 0, length);
      }
    }

    private static RandomAccessFile file(Path there, Event event) throws IOException {
      return new RandomAccessFile(path(there, event.file()).toFile(), "rw");
    }

    private static Path path(Path there, String name) {
      return name.endsWith(".lj") ? there.resolve("journal").resolve(name) : there.resolve(name);
    }
  }

  /** Several programs at once on one workspace: one writes, the others are turned away. */
  @Test
  void ofSeveralProgramsStartedAtOnceOneAtATimeWrites() throws Exception {
    Steps.withPlan(folder).close();
    int rounds = 3 * TIMES;
    int turnedAway = 0;
    int opened = 0;
    for (int round = 0; round < rounds; round++) {
      List<Process> programs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        programs.add(OtherProgram.started(List.of(), "race", folder.toString(), "" + round));
      }
      List<long[]> held = new ArrayList<>();
      for (Process program : programs) {
        String out =
            new String(
                program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        program.waitFor();
        if (out.contains("store.inUse")) {
          turnedAway++;
        } else {
          opened++;
          Scanner words = new Scanner(out).skip("raced");
          held.add(new long[] {words.nextLong(), words.nextLong()});
        }
      }
      held.sort((a, b) -> Long.compare(a[0], b[0]));
      for (int i = 1; i < held.size(); i++) {
        assertThat(held.get(i)[0]).isGreaterThanOrEqualTo(held.get(i - 1)[1]);
      }
    }
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      assertThat(workspace.entries(SamplePlans.ID)).hasSize(1 + 5 * opened);
      assertThat(workspace.backups().verify().stream().filter(check -> !check.good()).toList())
          .hasSize(1);
    }
    System.out.println("races " + rounds + ", opened " + opened + ", turned away " + turnedAway);
    assertThat(opened).isPositive();
  }
}
