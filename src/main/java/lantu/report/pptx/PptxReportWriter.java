package lantu.report.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import lantu.chart.ChartRenderer;
import lantu.report.Report;
import lantu.report.ReportWriter;
import lantu.value.WholeFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Writes reports as PowerPoint files. */
public final class PptxReportWriter implements ReportWriter {
  private final Supplier<ChartRenderer> charts;

  /** Draws what PowerPoint has no chart for with the renderer, which is asked for only then. */
  public PptxReportWriter(Supplier<ChartRenderer> charts) {
    this.charts = charts;
  }

  @Override
  public String format() {
    return "pptx";
  }

  @Override
  public void write(Report report, Path file) {
    WholeFile.write(file, out -> write(report, out));
  }

  private void write(Report report, OutputStream out) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
      core.setTitle(report.title());
      core.setSubjectProperty(String.join(" ", report.subtitles()));
      core.setCreator("Lantu");
      core.setKeywords(report.mark());
      Storyboard board = Storyboard.of(report);
      PptxSlides slides = new PptxSlides(show, report, charts);
      slides.title(board.opening());
      for (Draft draft : board.drafts()) {
        slides.add(draft);
      }
      show.write(out);
    }
  }
}
