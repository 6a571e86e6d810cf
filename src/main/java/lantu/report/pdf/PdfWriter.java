package lantu.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import lantu.chart.ChartRenderer;
import lantu.chart.file.PdfPicture;
import lantu.report.Report;
import lantu.report.ReportWriter;
import lantu.value.WholeFile;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/** Writes reports as PDF files. */
public final class PdfWriter implements ReportWriter {
  private final Supplier<ChartRenderer> charts;

  /** Draws charts with the renderer, which is asked for with the first one. */
  public PdfWriter(Supplier<ChartRenderer> charts) {
    this.charts = charts;
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public void write(Report report, Path file) {
    WholeFile.write(file, out -> write(report, out));
  }

  private void write(Report report, OutputStream out) throws IOException {
    PdfFonts fonts = new PdfFonts();
    Document document = new Document();
    PdfPages.lay(document, report.orientation());
    var writer = org.openpdf.text.pdf.PdfWriter.getInstance(document, out);
    // The stream is forced to disk by its owner once everything is in it.
    writer.setCloseStream(false);
    writer.setPageEvent(new PdfPages(report, fonts));
    writer.setViewerPreferences(org.openpdf.text.pdf.PdfWriter.PageModeUseOutlines);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.addTitle(report.title());
    document.addKeywords(report.mark());
    document.addCreator("Lantu");
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    document.open();
    new PdfBody(document, writer, fonts, () -> new PdfPicture(charts.get())).add(report);
    document.close();
  }
}
