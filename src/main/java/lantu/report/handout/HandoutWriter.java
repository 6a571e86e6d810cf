package lantu.report.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lantu.chart.ChartRenderer;
import lantu.chart.file.PdfPicture;
import lantu.slide.Handout;
import lantu.slide.Slide;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes hand-outs as PDF files. */
public final class HandoutWriter {
  private final ChartRenderer charts;
  private final Messages messages;

  /** Draws charts with the given renderer. */
  public HandoutWriter(ChartRenderer charts, Messages messages) {
    this.charts = charts;
    this.messages = messages;
  }

  /**
   * Writes the hand-out under its own name into a folder, which is made where it is missing.
   *
   * @return the file
   * @throws Refusal {@code report.noFolder}, or those of {@link WholeFile#write}
   */
  public Path writeInto(Handout handout, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", folder);
    }
    Path file = folder.resolve(handout.fileName() + ".pdf");
    write(handout, file);
    return file;
  }

  /** Writes the hand-out to just the file named. */
  public void write(Handout handout, Path file) {
    WholeFile.write(file, out -> write(handout, out));
  }

  private void write(Handout handout, OutputStream out) throws IOException {
    Rectangle sheet = PageSize.A4.rotate();
    Document document = new Document(sheet, 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    // The stream is forced to disk by its owner once everything is in it.
    writer.setCloseStream(false);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.addTitle(handout.title());
    document.addKeywords(handout.mark());
    document.addCreator("Lantu");
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    document.open();
    HandoutSheet sheets = new HandoutSheet(new PdfPicture(charts), new HandoutFonts(), sheet);
    int number = 0;
    for (Slide slide : handout.slides()) {
      number++;
      if (number > 1) {
        document.newPage();
      }
      PdfContentByte canvas = writer.getDirectContent();
      sheets.draw(
          canvas,
          slide,
          handout,
          messages.get("slide.handout.page", number, handout.slides().size()));
    }
    document.close();
  }
}
