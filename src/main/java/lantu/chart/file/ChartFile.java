package lantu.chart.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.value.Refusal;
import lantu.value.WholeFile;

/** Writes charts to files; the extension names the format. */
public final class ChartFile {
  /** The extensions there are, the one to suggest first. */
  public static final List<String> EXTENSIONS = List.of("svg", "png", "pdf");

  private final ChartRenderer renderer;

  /** Writes charts as the renderer draws them. */
  public ChartFile(ChartRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * Writes a chart of page width and as high as what it shows, whole or not at all.
   *
   * @throws Refusal {@code chart.unknownFormat}, or those of {@link WholeFile#write}
   */
  public void write(ChartModel model, Path file, ChartTheme theme) {
    ChartSize page = model.page() == null ? ChartSize.PAGE : ChartSize.A4;
    double height = renderer.height(model, page.width(), page.height());
    write(model, file, new ChartSize(page.width(), (int) Math.ceil(height)), theme);
  }

  /** The same in another size. */
  public void write(ChartModel model, Path file, ChartSize size, ChartTheme theme) {
    ChartFormat format = format(extension(file));
    WholeFile.write(file, out -> format.write(model, size, theme, out));
  }

  /**
   * Writes a chart into a stream, for example into a document.
   *
   * @param extension one of {@link #EXTENSIONS}
   * @throws Refusal {@code chart.unknownFormat}
   */
  public void write(
      ChartModel model, String extension, ChartSize size, ChartTheme theme, OutputStream out)
      throws IOException {
    format(extension).write(model, size, theme, out);
  }

  private ChartFormat format(String extension) {
    return switch (extension) {
      case "svg" -> new SvgFormat(renderer);
      case "png" -> new PngFormat(renderer);
      case "pdf" -> new PdfFormat(renderer);
      default -> throw new Refusal("chart.unknownFormat", extension);
    };
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
