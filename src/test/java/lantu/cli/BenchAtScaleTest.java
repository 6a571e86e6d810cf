package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.Commands;
import lantu.chart.ChartModel;
import lantu.job.UntilStopped;
import lantu.plan.PlanId;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.OpenWorkspace;
import lantu.work.ScaleWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideWindows
class BenchAtScaleTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @Test
  void resultsTableAndPlotsHaveEveryKindOfWorkAndNothingElseIsLeft() throws IOException {
    Path out = folder.resolve("out");
    try (UntilStopped until = new UntilStopped()) {
      List<Path> files = bench(until, () -> {}).run(List.of(1), out, false, 1);
      try (Stream<Path> there = Files.list(out)) {
        assertThat(there).containsExactlyInAnyOrderElementsOf(files);
      }
    }
    JsonNode results = new ObjectMapper().readTree(out.resolve("results.json").toFile());
    assertThat(results.path("works").findValuesAsText("work"))
        .containsExactlyElementsOf(Stream.of(ScaleWork.values()).map(ScaleWork::name).toList());
    assertThat(results.path("works").get(0).path("costs").get(0).path("figures").asInt())
        .isGreaterThan(20 * 15 * 12);
    String table = Files.readString(out.resolve("results.md"));
    for (ScaleWork work : ScaleWork.values()) {
      assertThat(table).contains("| " + Messages.chinese().get("work.scale.of." + work) + " |");
    }
    assertThat(Files.readString(out.resolve("plot-export.svg"))).contains("<svg");
    assertThat(out.resolve("plot-export.png")).isNotEmptyFile();
  }

  @Test
  void stoppedInTheMiddleItLeavesNothingBehind() throws IOException {
    Path out = folder.resolve("out");
    try (UntilStopped until = new UntilStopped()) {
      BenchAtScale bench = bench(until, until::stop);
      assertThatThrownBy(() -> bench.run(List.of(1), out, false, 1))
          .isInstanceOf(CancellationException.class);
    }
    try (Stream<Path> there = Files.list(out)) {
      assertThat(there).isEmpty();
    }
  }

  @Test
  void aSizeThatCannotBeMadeIsRefusedBeforeAnythingIs() {
    Path out = folder.resolve("out");
    try (UntilStopped until = new UntilStopped()) {
      assertThatThrownBy(() -> bench(until, () -> {}).run(List.of(1, 0), out, false, 1))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("cli.bench.badScale"));
    }
    assertThat(out).doesNotExist();
  }

  private BenchAtScale bench(UntilStopped until, Runnable whenDrawn) {
    Surroundings real = new Commands(folder).surroundings();
    Surroundings withoutWindow =
        (Surroundings)
            Proxy.newProxyInstance(
                Surroundings.class.getClassLoader(),
                new Class<?>[] {Surroundings.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("benchScreen")) {
                    return new NoScreen(whenDrawn);
                  }
                  try {
                    return method.invoke(real, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return new BenchAtScale(withoutWindow, new Console(stream, stream, Messages.chinese()), until);
  }

  /** Makes what would be drawn. */
  private record NoScreen(Runnable whenDrawn) implements BenchScreen {
    @Override
    public long[] redraw(Supplier<ChartModel> next, int runs) {
      whenDrawn.run();
      assertThat(next.get().marks()).as("synthetic").isNotEmpty();
      return new long[] {1_000_000};
    }

    @Override
    public long[] pulses(Runnable work) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<ScaleWork, long[]> window(OpenWorkspace workspace, Path folder, PlanId plan) {
      long[] once = {1_000_000};
      return Map.of(
          ScaleWork.WINDOW, once,
          ScaleWork.WINDOW_EDIT, once,
          ScaleWork.WINDOW_HELD, once,
          ScaleWork.GRID_SCROLL, once);
    }

    @Override
    public void close() {
      // There is nothing to close.
    }
  }
}
