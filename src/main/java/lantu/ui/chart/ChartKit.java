package lantu.ui.chart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.chart.OnePage;
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
  private static final String[] PAGE_EXTENSIONS = {"pdf", "png", "svg"};
  private static final double PRINT = 3;

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
    save(model, EXTENSIONS, ended);
  }

  /** The same for a page, which is best kept as one: PDF comes first. */
  public void savePage(ChartModel model, Consumer<Optional<Path>> ended) {
    save(model, PAGE_EXTENSIONS, ended);
  }

  /** Whether there is a printer to print on. */
  public static boolean canPrint() {
    return Printer.getDefaultPrinter() != null;
  }

  /**
   * Asks which printer and prints a page as large as its paper allows.
   *
   * @param over the window that the printer's dialog stands over
   * @return whether it was handed to the printer; false where the reader thought better of it
   */
  public boolean print(ChartModel model, Window over) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null || !job.showPrintDialog(over)) {
      return false;
    }
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(
                Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    double scale =
        Math.min(
            layout.getPrintableWidth() / OnePage.WIDTH,
            layout.getPrintableHeight() / OnePage.HEIGHT);
    // Four times as fine as paper's points, so that small print stays sharp.
    Canvas page = new Canvas(OnePage.WIDTH * PRINT, OnePage.HEIGHT * PRINT);
    Painter.paint(renderer(), model, ChartTheme.LIGHT, page, PRINT);
    page.getTransforms().add(new Scale(scale / PRINT, scale / PRINT));
    return job.printPage(layout, page) && job.endJob();
  }

  private void save(ChartModel model, String[] extensions, Consumer<Optional<Path>> ended) {
    FileKind[] kinds = new FileKind[extensions.length];
    for (int i = 0; i < kinds.length; i++) {
      String name = messages.get("charts.file." + extensions[i].toUpperCase(Locale.ROOT));
      kinds[i] = new FileKind(name, extensions[i]);
    }
    String name = FileNames.safe(model.title()) + "." + extensions[0];
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
