package lantu.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.edit.Backup;
import lantu.exchange.EditJson;
import lantu.value.Refusal;

/** A second program on a workspace: a JVM of its own that opens it and says what it does. */
public final class OtherProgram {
  private static final int YEARS = 100;
  private static final int FIRST_YEAR = 2020;

  private OtherProgram() {}

  /** {@code open FOLDER} or {@code edit FOLDER FROM}: see {@link #edit}. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    try (Workspace workspace = Workspace.open(Path.of(arguments[1]), new EditJson())) {
      if (arguments[0].equals("race")) {
        race(workspace, out);
        return;
      }
      out.println("opened");
      if (arguments[0].equals("churn")) {
        churn(workspace, Integer.parseInt(arguments[2]), out);
      }
      if (arguments[0].equals("accept")) {
        accept(workspace, Integer.parseInt(arguments[2]), out);
      }
      if (arguments[0].equals("edit")) {
        edit(workspace, Integer.parseInt(arguments[2]), out);
      }
    } catch (Refusal refusal) {
      out.println(refusal.key());
    }
  }

  /**
   * Enters rising numbers into one cell, makes backups and restores them, until killed: each thing
   * that is done is printed, and before a restore what will then be in the cell.
   */
  private static void churn(Workspace workspace, int from, PrintStream out) {
    String kept = null;
    String name = "";
    for (int number = from; ; number++) {
      Steps.set(workspace, 2021, Steps.value(workspace, 2021), Integer.toString(number));
      out.println("set " + number);
      if (number % 3 == 0) {
        name = workspace.backups().make(Backup.Occasion.BY_HAND).orElseThrow().name();
        kept = Steps.value(workspace, 2021);
        out.println("backup");
      }
      if (number % 5 == 0 && kept != null) {
        out.println("restoring " + kept);
        workspace.backups().restore(name);
        out.println("restored " + kept);
      }
    }
  }

  /** Enters five numbers and says from when to when it had the workspace, by the system's clock. */
  private static void race(Workspace workspace, PrintStream out) {
    long from = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      String before = Steps.value(workspace, 2021);
      int next = before == null ? 1 : Integer.parseInt(before) + 1;
      Steps.set(workspace, 2021, before, Integer.toString(next));
    }
    out.println("raced " + from + " " + System.nanoTime());
  }

  /** Accepts a what-if of rising numbers until killed, each printed once it is accepted. */
  private static void accept(Workspace workspace, int from, PrintStream out) {
    for (int number = from; ; number++) {
      AcceptedWhatIfTest.accept(workspace, number);
      out.println(number);
    }
  }

  /** Enters rising numbers into the cells in turn until killed, each printed once it is saved. */
  private static void edit(Workspace workspace, int from, PrintStream out) {
    for (int number = from; ; number++) {
      int year = FIRST_YEAR + number % YEARS;
      Steps.set(workspace, year, Steps.value(workspace, year), Integer.toString(number));
      out.println(number);
    }
  }

  static int year(int number) {
    return FIRST_YEAR + number % YEARS;
  }

  /** Starts it with the classes of this build. */
  static Process started(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(ClassesAtHand.options());
    all.addAll(options);
    return start(all, arguments);
  }

  /** Starts it with options that name its classes. */
  static Process start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", OtherProgram.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }
}
