package lantu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lantu.chart.ChartModel;
import lantu.cli.BenchScreen;
import lantu.plan.PlanId;
import lantu.ui.chart.ChartKit;
import lantu.ui.chart.ChartRedraw;
import lantu.work.OpenWorkspace;
import lantu.work.ScaleWork;

/** JavaFX with the pulses of its screen. */
final class MeasuredScreen implements BenchScreen {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 420;

  private final Supplier<ChartKit> kit;
  private final Function<OpenWorkspace, MeasuredWindow> windows;

  /**
   * Starts the screen.
   *
   * @param kit draws charts; asked for on the screen's thread
   * @param windows opens the window on a workspace
   */
  MeasuredScreen(Supplier<ChartKit> kit, Function<OpenWorkspace, MeasuredWindow> windows) {
    this.kit = kit;
    this.windows = windows;
    Platform.startup(() -> Platform.setImplicitExit(false));
  }

  @Override
  public long[] redraw(Supplier<ChartModel> next, int runs) {
    ChartRedraw redraw = Desktop.onScreen(() -> new ChartRedraw(kit.get(), System::nanoTime));
    long[] times = new long[runs];
    for (int i = 0; i < runs; i++) {
      times[i] = Desktop.onScreen(() -> redraw.once(next));
    }
    Desktop.onScreen(
        () -> {
          redraw.close();
          return redraw;
        });
    return times;
  }

  @Override
  public long[] pulses(Runnable work) {
    Moving moving = Desktop.onScreen(Moving::new);
    try {
      work.run();
    } finally {
      Desktop.onScreen(moving::end);
    }
    return moving.gaps();
  }

  @Override
  public Map<ScaleWork, long[]> window(OpenWorkspace workspace, Path folder, PlanId plan) {
    return windows.apply(workspace).work(folder, plan);
  }

  @Override
  public void close() {
    Platform.exit();
  }

  /** A window in which a word goes to and fro. */
  private static final class Moving extends AnimationTimer {
    private final Label word = new Label("…");
    private final Stage stage = new Stage();
    private final List<Long> at = new ArrayList<>();

    Moving() {
      stage.setScene(new Scene(new StackPane(word), WIDTH, HEIGHT));
      stage.show();
      start();
    }

    @Override
    public void handle(long now) {
      at.add(System.nanoTime());
      word.setTranslateX(at.size() % (WIDTH / 2));
    }

    Stage end() {
      stop();
      stage.close();
      return stage;
    }

    long[] gaps() {
      long[] gaps = new long[Math.max(at.size() - 1, 0)];
      for (int i = 0; i < gaps.length; i++) {
        gaps[i] = at.get(i + 1) - at.get(i);
      }
      return gaps;
    }
  }
}
