package lantu.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import lantu.edit.JournalEntry;
import lantu.job.UntilStopped;
import lantu.plan.Plan;
import lantu.value.Refusal;
import lantu.work.IndexPlan;
import lantu.work.MeasurePlan;
import lantu.work.MeasureReports;
import lantu.work.PlanReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lantu bench}: how long the work after an edit and a search take on this machine. */
@Command(name = "bench", description = "${bundle:cli.bench}")
final class BenchCommand implements Callable<Integer> {
  private static final int MOST_RUNS = 100_000;

  private final Root root;

  @Option(
      names = "--runs",
      paramLabel = "${bundle:cli.label.runs}",
      description = "${bundle:cli.bench.runs}")
  int runs = 500;

  @Option(names = "--reports", description = "${bundle:cli.bench.reports}")
  boolean reports;

  @Option(names = "--window", description = "${bundle:cli.bench.window}")
  boolean window;

  @Option(
      names = "--scale",
      split = ",",
      paramLabel = "${bundle:cli.label.factors}",
      description = "${bundle:cli.bench.scale}")
  List<Integer> scale = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "${bundle:cli.label.folder}",
      description = "${bundle:cli.bench.out}")
  @Nullable Path out;

  BenchCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (runs < 1 || runs > MOST_RUNS) {
      throw new Refusal("cli.bench.badRuns", runs, MOST_RUNS);
    }
    if (!scale.isEmpty()) {
      return atScale();
    }
    return root.withPlan(
        (open, plan) ->
            measure(plan, open.journal().entries(plan.profile().id()), root.reportsApart(open)));
  }

  /** Needs no workspace: it makes one of each size and takes it away again. */
  private int atScale() {
    Path folder = out;
    if (folder == null) {
      throw new Refusal("cli.bench.noOut");
    }
    try (UntilStopped until = new UntilStopped()) {
      List<Path> files =
          new BenchAtScale(root.surroundings(), root.console(), until)
              .run(scale, folder.toAbsolutePath(), window, runs);
      root.console().files(files, root.json);
      return Cli.DONE;
    } catch (CancellationException e) {
      root.console().complain("cli.bench.stopped");
      return Cli.COULD_NOT;
    }
  }

  private int measure(Plan plan, List<JournalEntry> journal, PlanReports writing) {
    MeasurePlan measure = new MeasurePlan(plan, System::nanoTime);
    IndexPlan indexing = new IndexPlan(root.console().messages(), ZoneId.systemDefault());
    // The search comes first, since its first time in a process is what is of interest.
    List<MeasurePlan.Measured> search = measure.ofSearch(indexing, journal, runs);
    List<MeasurePlan.Measured> measured = new ArrayList<>(measure.afterAnEdit(runs));
    measured.addAll(search);
    try (BenchScreen screen = root.surroundings().benchScreen(window, root.console())) {
      measured.addAll(measure.redraws(runs, root.console().messages(), screen::redraw));
      if (reports) {
        MeasureReports exports =
            new MeasureReports(plan, writing, root.folder().resolve("bench"), System::nanoTime);
        measured.addAll(exports.eachFormat());
        measured.add(exports.whileIdle(screen::pulses));
        measured.add(exports.whileWriting(screen::pulses));
      }
    }
    if (root.json) {
      root.console().json(measured);
      return Cli.DONE;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(say("work"), say("results"), say("runsHead"), say("median"), say("p95")));
    for (MeasurePlan.Measured one : measured) {
      rows.add(
          Console.row(
              say(one.work()),
              one.results(),
              one.runs(),
              millis(one.medianMicros()),
              millis(one.p95Micros())));
    }
    root.console().table(rows);
    int characters = plan.texts().stream().mapToInt(text -> text.text().length()).sum();
    if (characters == 0) {
      root.console().say("cli.bench.noText");
    } else {
      root.console().say("cli.bench.text", plan.texts().size(), characters, journal.size());
    }
    return Cli.DONE;
  }

  private static String millis(long micros) {
    return BigDecimal.valueOf(micros, 3).toPlainString();
  }

  private String say(String key) {
    return root.console().messages().get("cli.bench." + key);
  }
}
