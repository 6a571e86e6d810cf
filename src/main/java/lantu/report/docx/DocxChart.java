package lantu.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartFile;
import lantu.chart.file.ChartSize;
import lantu.report.Chart;
import lantu.report.office.ChartData;
import lantu.report.office.ChartType;
import lantu.report.office.NativeChart;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** One chart of a document: one that Word can edit, or a picture where Word has none like it. */
final class DocxChart {
  private static final int TWIPS_PER_POINT = 20;

  /** A page without the lines of a caption. */
  private static final int HIGHEST = 11000;

  private final Chart chart;
  private final Supplier<ChartRenderer> renderer;
  private final int width;

  /** Lengths are twips. */
  DocxChart(Chart chart, Supplier<ChartRenderer> renderer, int textWidth) {
    this.chart = chart;
    this.renderer = renderer;
    this.width = textWidth;
  }

  void addTo(XWPFDocument document, DocxPages pages) throws IOException {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Figure");
    if (pages.takeBreak()) {
      paragraph.getCTPPr().addNewPageBreakBefore();
    }
    int across = Units.toEMU((double) width / TWIPS_PER_POINT);
    try {
      if (ChartData.drawable(chart.model())) {
        XWPFChart drawn =
            document.createChart(paragraph.createRun(), across, (int) (across * chart.height()));
        new NativeChart(chart.model(), ChartType.PAGE).drawWithNumbers(drawn);
      } else {
        picture(paragraph, across);
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private void picture(XWPFParagraph paragraph, int across)
      throws IOException, InvalidFormatException {
    ChartRenderer drawing = renderer.get();
    ChartSize page = ChartSize.PAGE;
    int height = (int) Math.ceil(drawing.height(chart.model(), page.width(), page.height()));
    double shrunk = Math.min(1, (double) HIGHEST * page.width() / ((double) width * height));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    new ChartFile(drawing)
        .write(chart.model(), "png", new ChartSize(page.width(), height), ChartTheme.LIGHT, png);
    paragraph
        .createRun()
        .addPicture(
            new ByteArrayInputStream(png.toByteArray()),
            PictureType.PNG,
            chart.label() + ".png",
            (int) (across * shrunk),
            (int) (across * shrunk * height / page.width()));
  }
}
