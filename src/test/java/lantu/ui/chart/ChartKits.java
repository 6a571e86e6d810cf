package lantu.ui.chart;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lantu.chart.ChartFonts;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartFile;
import lantu.job.DirectRunner;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.RecordingDialogs;

/** Kits for tests, with the real renderer and real files, everything done at once. */
public final class ChartKits {
  private static final AtomicReference<ChartRenderer> RENDERER = new AtomicReference<>();

  private ChartKits() {}

  /** A kit whose dialogs are answered by nobody in particular. */
  public static ChartKit kit() {
    return kit(new RecordingDialogs());
  }

  /** A kit that asks the dialogs. */
  public static ChartKit kit(DialogService dialogs) {
    return kit(dialogs, ChartKits::renderer);
  }

  static ChartKit kit(DialogService dialogs, Supplier<ChartRenderer> renderer) {
    return new ChartKit(
        Messages.chinese(),
        dialogs,
        new DirectRunner(),
        renderer,
        (model, file) -> new ChartFile(renderer()).write(model, file, ChartTheme.LIGHT));
  }

  static ChartRenderer renderer() {
    return RENDERER.updateAndGet(
        there -> there == null ? new ChartRenderer(ChartFonts.load()) : there);
  }
}
