package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import lantu.store.HandOver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Starting the program once more, while the first start has the workspace or is opening it. */
class ArrivalsTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private HandOver handOver() {
    return new HandOver(folder, Map.of("COMPUTERNAME", "规划科"));
  }

  @Test
  void aSecondStartIsAnsweredWhileTheFirstStillOpensAndItsFileWaitsForTheWindow() throws Exception {
    Path file = folder.resolve("规划.lantu");
    List<Optional<Path>> arrived = new CopyOnWriteArrayList<>();
    List<Boolean> onScreen = new CopyOnWriteArrayList<>();
    try (Arrivals arrivals = new Arrivals(handOver()::take)) {
      assertThat(handOver().send(file, LONG)).isTrue();
      assertThat(handOver().send(null, LONG)).isTrue();
      assertThat(arrived).isEmpty();

      arrivals.to(
          one -> {
            onScreen.add(Platform.isFxApplicationThread());
            arrived.add(one);
          });
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> arrived.size() == 2);
      assertThat(arrived).containsExactly(Optional.of(file), Optional.empty());

      assertThat(handOver().send(null, LONG)).isTrue();
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> arrived.size() == 3);
    }
    assertThat(onScreen).containsOnly(true);
  }

  @Test
  void aWindowThatWasClosedInBetweenIsNotShownAgain() throws Exception {
    List<Optional<Path>> arrived = new CopyOnWriteArrayList<>();
    try (Arrivals arrivals = new Arrivals(handOver()::take)) {
      assertThat(handOver().send(null, LONG)).isTrue();
      WholeWindow.onFx(
          () -> {
            // What has waited is on its way to the screen when the window closes.
            arrivals.to(arrived::add);
            arrivals.end();
            return null;
          });
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(arrived).isEmpty();
  }

  @Test
  void onceTheWindowIsClosedAStartOpensTheWorkspaceItself() {
    Arrivals arrivals = new Arrivals(handOver()::take);
    arrivals.end();

    assertThat(handOver().send(null, Duration.ofSeconds(2))).isFalse();
  }
}
