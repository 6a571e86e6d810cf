package lantu.ui.chart;

import java.nio.file.Path;
import lantu.chart.ChartModel;

/**
 * Writes a chart's picture. The window does not know file formats, so the program's root hands this
 * in.
 */
@FunctionalInterface
public interface ChartSaver {
  /**
   * Writes the chart in the format that the file's extension names, whole or not at all. May be
   * called away from the screen's thread.
   *
   * @throws lantu.value.Refusal if it cannot
   */
  void save(ChartModel model, Path file);
}
