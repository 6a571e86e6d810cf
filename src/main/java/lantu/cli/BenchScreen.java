package lantu.cli;

import java.util.function.Supplier;
import lantu.chart.ChartModel;

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

  @Override
  void close();
}
