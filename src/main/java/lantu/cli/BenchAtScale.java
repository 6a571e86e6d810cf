package lantu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import lantu.chart.ChartModel;
import lantu.job.Progress;
import lantu.job.UntilStopped;
import lantu.seal.PasswordSource;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import lantu.work.MeasureAtScale;
import lantu.work.Peer;
import lantu.work.PlanReports;
import lantu.work.ReportTemplates;
import lantu.work.SampleAtScale;
import lantu.work.ScaleCost;
import lantu.work.ScaleTable;
import lantu.work.ScaleWork;

/**
 * {@code lantu bench --scale}: measures every kind of work on 演示数据 of several sizes and writes the
 * results, a table and plots into a folder. What it works on lies in a folder of its own beside
 * them, which is gone in the end, however it ends.
 */
final class BenchAtScale {
  private static final String RESULTS = "results.json";
  private static final String TABLE = "results.md";

  private final Surroundings surroundings;
  private final Console console;
  private final LongSupplier nanos = System::nanoTime;
  private final LongSupplier processor =
      ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
  private final UntilStopped until;

  BenchAtScale(Surroundings surroundings, Console console, UntilStopped until) {
    this.surroundings = surroundings;
    this.console = console;
    this.until = until;
  }

  /**
   * Measures and writes.
   *
   * @param factors the sizes, in times the plan
   * @param shown whether in a window on the display
   * @param runs of one kind of work at most
   * @return the files
   * @throws CancellationException if it was asked to stop; nothing is left then
   */
  List<Path> run(List<Integer> factors, Path out, boolean shown, int runs) {
    factors.stream()
        .filter(factor -> factor < 1 || factor > SampleAtScale.LARGEST)
        .findFirst()
        .ifPresent(
            factor -> {
              throw new Refusal("cli.bench.badScale", factor, SampleAtScale.LARGEST);
            });
    Path scratch = scratch(out);
    until.otherwise(() -> MeasureAtScale.clear(scratch));
    BenchScreen screen = surroundings.benchScreen(shown, console);
    try {
      List<ScaleCost> costs = new ArrayList<>();
      List<Peer.Compared> peers = new ArrayList<>();
      for (int factor : new TreeSet<>(factors)) {
        Path folder = made(scratch.resolve(Integer.toString(factor)));
        List<ScaleCost> measured = measured(screen, runs).at(factor, folder);
        costs.addAll(measured);
        peers.addAll(compared(measured, folder));
        MeasureAtScale.clear(folder);
      }
      return written(new ScaleTable(costs, peers, machine(), console.messages()), out);
    } finally {
      MeasureAtScale.clear(scratch);
      // At an end of the process the screen ends by itself, and would be waited for in vain.
      if (!until.stopped()) {
        screen.close();
      }
    }
  }

  private static Path scratch(Path out) {
    try {
      Files.createDirectories(out);
      return Files.createTempDirectory(out, ".lantu-bench-").toAbsolutePath();
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", out);
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", folder);
    }
  }

  private MeasureAtScale measured(BenchScreen screen, int runs) {
    MeasureAtScale.Scene scene =
        new MeasureAtScale.Scene(
            folder -> surroundings.open(folder, PasswordSource.NONE),
            open ->
                new PlanReports(
                    surroundings.reports(),
                    ReportTemplates.shipped(console.messages()),
                    open.editions(),
                    console.messages(),
                    Clock.system(ZoneId.systemDefault())),
            screen::window,
            next -> screen.redraw(next, 1)[0],
            runs);
    return new MeasureAtScale(scene, console.messages(), nanos, processor, new Telling());
  }

  /** What is measured is named as it begins; the results come at the end. */
  private final class Telling implements Progress {
    @Override
    public void report(long done, long total, String message) {
      console.complainInWords(message);
    }

    @Override
    public boolean cancelled() {
      return until.stopped();
    }
  }

  private List<Peer.Compared> compared(List<ScaleCost> costs, Path folder) {
    List<Peer.Compared> compared = new ArrayList<>();
    for (Peer peer : surroundings.peers(folder.resolve("peer"), nanos)) {
      for (ScaleWork work : List.of(ScaleWork.EXPORT_DOCX, ScaleWork.EXPORT_XLSX)) {
        String format = work.name().substring("EXPORT_".length()).toLowerCase(Locale.ROOT);
        if (until.stopped()) {
          throw new CancellationException();
        }
        costs.stream()
            .filter(cost -> cost.work() == work)
            .findFirst()
            .flatMap(
                cost ->
                    peer.save(folder.resolve("register." + format))
                        .map(micros -> new Peer.Compared(cost, peer.name(), micros)))
            .ifPresent(compared::add);
      }
    }
    return compared;
  }

  private String machine() {
    Runtime runtime = Runtime.getRuntime();
    return console
        .messages()
        .get(
            "work.scale.machine",
            runtime.availableProcessors(),
            runtime.maxMemory() >> 20,
            Runtime.version().feature(),
            LocalDate.now(ZoneId.systemDefault()));
  }

  private List<Path> written(ScaleTable table, Path out) {
    List<Path> files = new ArrayList<>();
    List<String> pictures = new ArrayList<>();
    for (Map.Entry<ScaleWork.Group, ChartModel> chart : table.charts().entrySet()) {
      String name = "plot-" + chart.getKey().name().toLowerCase(Locale.ROOT);
      for (String extension : List.of("svg", "png")) {
        Path file = out.resolve(name + "." + extension);
        surroundings.draw(chart.getValue(), file);
        files.add(file);
      }
      pictures.add(name + ".svg");
    }
    files.addFirst(text(out.resolve(TABLE), table.markdown(pictures)));
    try {
      files.addFirst(text(out.resolve(RESULTS), Console.jsonText(table.document()) + "\n"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(files);
  }

  private static Path text(Path file, String content) {
    WholeFile.write(
        file, out -> out.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return file;
  }
}
