package lantu.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import lantu.chart.ChartModel;
import lantu.plan.PlanId;
import lantu.work.OpenWorkspace;
import lantu.work.ScaleWork;

/** A screen to measure on; a process can have one only. */
public interface BenchScreen extends AutoCloseable {
  /**
   * Shows a chart again and again after an edit.
   *
   * @param next makes the chart after the next edit
   * @return how long each time took, in nanoseconds
   */
  long[] redraw(Supplier<ChartModel> next, int runs);

  /**
   * Draws something that moves while other work goes on beside it.
   *
   * @return how far apart the pictures were, in nanoseconds, in order
   */
  long[] pulses(Runnable work);

  /**
   * Opens the window on a workspace, changes a figure there, scrolls the grid, and closes it again.
   *
   * @return for each kind of work how long it took, in nanoseconds, so often as it was done
   */
  Map<ScaleWork, long[]> window(OpenWorkspace workspace, Path folder, PlanId plan);

  @Override
  void close();
}
