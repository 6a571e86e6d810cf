package lantu.chart.file;

import java.io.IOException;
import java.io.OutputStream;
import lantu.chart.ChartModel;
import lantu.chart.ChartTheme;

/** One file format of charts. */
interface ChartFormat {
  /** Writes the chart; leaves the stream open. */
  void write(ChartModel model, ChartSize size, ChartTheme theme, OutputStream out)
      throws IOException;
}
