package lantu.ui.chart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.job.JobRunner;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.value.FileNames;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** What chart views share: the catalogue, the renderer, and where pictures go. One for a window. */
public final class ChartKit {
  private static final String[] EXTENSIONS = {"png", "svg", "pdf"};

  private final Messages messages;
  private final DialogService dialogs;
  private final JobRunner jobs;
  private final Supplier<ChartRenderer> renderer;
  private final ChartSaver saver;
  private @Nullable ChartRenderer made;

  /**
   * A kit; nothing is loaded yet.
   *
   * @param jobs writes pictures while the reader works on
   * @param renderer asked once, when the first chart is drawn
   * @param saver writes pictures
   */
  public ChartKit(
      Messages messages,
      DialogService dialogs,
      JobRunner jobs,
      Supplier<ChartRenderer> renderer,
      ChartSaver saver) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.jobs = jobs;
    this.renderer = renderer;
    this.saver = saver;
  }

  /** Every chart there is. */
  public ChartCatalogue catalogue() {
    return new ChartCatalogue(messages);
  }

  /** A chart alone, without the tools of {@link ChartView}. */
  public Region picture(ChartModel model) {
    ChartCanvas canvas = new ChartCanvas(this);
    canvas.show(model);
    return canvas;
  }

  Messages messages() {
    return messages;
  }

  ChartRenderer renderer() {
    ChartRenderer there = made;
    if (there == null) {
      there = renderer.get();
      made = there;
    }
    return there;
  }

  /**
   * Asks where to save a chart's picture and writes it; a refusal is told.
   *
   * @param ended hears the file that was written; empty if none was
   */
  void save(ChartModel model, Consumer<Optional<Path>> ended) {
    FileKind[] kinds = new FileKind[EXTENSIONS.length];
    for (int i = 0; i < kinds.length; i++) {
      String name = messages.get("charts.file." + EXTENSIONS[i].toUpperCase(Locale.ROOT));
      kinds[i] = new FileKind(name, EXTENSIONS[i]);
    }
    String name = FileNames.safe(model.title()) + "." + EXTENSIONS[0];
    dialogs
        .chooseSave(messages.get("charts.save.title"), name, kinds)
        .ifPresentOrElse(file -> write(model, file, ended), () -> ended.accept(Optional.empty()));
  }

  private void write(ChartModel model, Path file, Consumer<Optional<Path>> ended) {
    jobs.start(
        progress -> {
          saver.save(model, file);
          return file;
        },
        new JobRunner.Callback<>() {
          @Override
          public void done(Path written) {
            ended.accept(Optional.of(written));
          }

          @Override
          public void failed(Exception cause) {
            ended.accept(Optional.empty());
            if (!(cause instanceof Refusal refusal)) {
              // The window's handler of unforeseen failures tells the reader.
              throw new IllegalStateException(cause);
            }
            dialogs.error(messages.sentence(refusal));
          }
        });
  }
}
