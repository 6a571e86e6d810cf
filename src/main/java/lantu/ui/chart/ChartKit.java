package lantu.ui.chart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartFonts;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartFile;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.value.FileNames;
import lantu.value.Refusal;

/** What chart views share: the catalogue, the renderer, and where pictures go. One for a window. */
public final class ChartKit {
  private final Messages messages;
  private final DialogService dialogs;
  private final AtomicReference<ChartRenderer> renderer = new AtomicReference<>();

  /** A kit; nothing is loaded yet. */
  public ChartKit(Messages messages, DialogService dialogs) {
    this.messages = messages;
    this.dialogs = dialogs;
  }

  /** Every chart there is. */
  public ChartCatalogue catalogue() {
    return new ChartCatalogue(messages);
  }

  Messages messages() {
    return messages;
  }

  /** The renderer; the first call loads the fonts, which takes a third of a second. */
  ChartRenderer renderer() {
    return renderer.updateAndGet(
        there -> there == null ? new ChartRenderer(ChartFonts.load()) : there);
  }

  /** Asks where to save a chart's picture and writes it, on white ground as everything printed. */
  void save(ChartModel model) {
    FileKind[] kinds =
        Stream.of("png", "svg", "pdf")
            .map(
                extension ->
                    new FileKind(
                        messages.get("charts.file." + extension.toUpperCase(Locale.ROOT)),
                        extension))
            .toArray(FileKind[]::new);
    dialogs
        .chooseSave(messages.get("charts.save"), FileNames.safe(model.title()) + ".png", kinds)
        .ifPresent(file -> write(model, file));
  }

  private void write(ChartModel model, Path file) {
    try {
      new ChartFile(renderer()).write(model, file, ChartTheme.LIGHT);
      dialogs.inform(messages.get("charts.saved", file));
    } catch (Refusal refusal) {
      dialogs.error(messages.sentence(refusal));
    }
  }
}
