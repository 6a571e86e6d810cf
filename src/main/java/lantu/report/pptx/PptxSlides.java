package lantu.report.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartFile;
import lantu.chart.file.ChartSize;
import lantu.report.Chart;
import lantu.report.Report;
import lantu.report.Table;
import lantu.report.office.ChartData;
import lantu.report.office.ChartType;
import lantu.report.office.NativeChart;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Lays slides out, from their title down to their number. */
final class PptxSlides {
  static final int WIDTH = 960;
  static final int HEIGHT = 540;

  private static final double EDGE = 40;
  private static final double TITLE_TOP = 26;
  private static final double TITLE_HEIGHT = 46;
  private static final int LONG_TITLE = 32;
  private static final double FOOT_TOP = 506;
  private static final double LEAD_LINE = 26;
  private static final int LEAD_CHARACTERS = 46;

  private final XMLSlideShow show;
  private final Report report;
  private final Supplier<ChartRenderer> charts;
  private int number;

  PptxSlides(XMLSlideShow show, Report report, Supplier<ChartRenderer> charts) {
    this.show = show;
    this.report = report;
    this.charts = charts;
    show.setPageSize(new Dimension(WIDTH, HEIGHT));
  }

  /** The slide with the report's title. */
  void title(List<String> notes) {
    XSLFSlide slide = slide(report.titleLines(), 34, 170, 110);
    List<String> below = new ArrayList<>(report.subtitles());
    if (!below.isEmpty()) {
      box(slide, below, 300, 40, 20, PptxText.MUTED, TextParagraph.TextAlign.LEFT);
    }
    if (!report.dataState().isEmpty()) {
      box(
          slide,
          List.of(report.dataState()),
          420,
          50,
          14,
          PptxText.MUTED,
          TextParagraph.TextAlign.LEFT);
    }
    foot(slide, "");
    PptxNotes.add(show, slide, notes);
  }

  /** One slide of the body. */
  void add(Draft draft) throws IOException {
    double size = draft.title().length() > LONG_TITLE ? 20 : 26;
    XSLFSlide slide = slide(List.of(draft.title()), size, TITLE_TOP, TITLE_HEIGHT);
    double top = TITLE_TOP + TITLE_HEIGHT + 10;
    Chart chart = draft.chart();
    Table table = draft.table();
    boolean alone = chart == null && table == null;
    if (!draft.lead().isEmpty()) {
      double room = alone ? FOOT_TOP - top - 10 : leadHeight(draft.lead());
      box(
          slide,
          draft.lead(),
          top,
          room,
          alone ? 20 : 16,
          PptxText.INK,
          TextParagraph.TextAlign.LEFT);
      top += room + 6;
    }
    if (chart != null) {
      Rectangle2D room = new Rectangle2D.Double(EDGE, top, WIDTH - 2 * EDGE, FOOT_TOP - top - 6);
      chart(slide, chart, room, draft.title().equals(chart.model().title()));
      foot(slide, chart.title() + "　" + chart.source());
    } else if (table != null) {
      new PptxTable(table).addTo(slide, EDGE, top, WIDTH - 2 * EDGE, FOOT_TOP - top - 6);
      foot(slide, table.title() + (table.unitLine().isEmpty() ? "" : "　" + table.unitLine()));
    } else {
      foot(slide, "");
    }
    PptxNotes.add(show, slide, draft.notes());
  }

  private static double leadHeight(List<String> lead) {
    int lines = lead.stream().mapToInt(line -> 1 + line.length() / LEAD_CHARACTERS).sum();
    return 6 + LEAD_LINE * lines;
  }

  private XSLFSlide slide(List<String> title, double size, double top, double height) {
    number++;
    XSLFSlideLayout layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
    XSLFSlide slide = show.createSlide(layout);
    XSLFTextShape shape = Objects.requireNonNull(slide.getPlaceholder(0));
    shape.setAnchor(new Rectangle2D.Double(EDGE, top, WIDTH - 2 * EDGE, height));
    PptxText.fill(shape, title, size, true, PptxText.ACCENT, TextParagraph.TextAlign.LEFT);
    return slide;
  }

  private static void box(
      XSLFSlide slide,
      List<String> lines,
      double top,
      double height,
      double size,
      Color colour,
      TextParagraph.TextAlign align) {
    XSLFTextShape shape = slide.createTextBox();
    shape.setAnchor(new Rectangle2D.Double(EDGE, top, WIDTH - 2 * EDGE, height));
    PptxText.fill(shape, lines, size, false, colour, align);
  }

  /** What every slide bears: the mark, where its content comes from, its number. */
  private void foot(XSLFSlide slide, String words) {
    double mark = report.mark().isEmpty() ? 0 : 90;
    if (mark > 0) {
      part(slide, report.mark(), EDGE, mark, PptxText.WARNING, true);
    }
    if (!words.isEmpty()) {
      double left = EDGE + mark;
      part(slide, words, left, WIDTH - EDGE - 60 - left, PptxText.MUTED, false);
    }
    part(slide, Integer.toString(number), WIDTH - EDGE - 50, 50, PptxText.MUTED, false);
  }

  private static void part(
      XSLFSlide slide, String words, double left, double width, Color colour, boolean bold) {
    XSLFTextShape shape = slide.createTextBox();
    shape.setAnchor(new Rectangle2D.Double(left, FOOT_TOP, width, 24));
    PptxText.fill(shape, List.of(words), 11, bold, colour, TextParagraph.TextAlign.LEFT);
  }

  private void chart(XSLFSlide slide, Chart chart, Rectangle2D room, boolean titled)
      throws IOException {
    if (ChartData.drawable(chart.model())) {
      XSLFChart drawn = show.createChart();
      new NativeChart(chart.model(), ChartType.SLIDE, !titled).drawWithNumbers(drawn);
      slide.addChart(
          drawn,
          new Rectangle2D.Double(
              Units.toEMU(room.getX()),
              Units.toEMU(room.getY()),
              Units.toEMU(room.getWidth()),
              Units.toEMU(room.getHeight())));
      return;
    }
    ChartRenderer drawing = charts.get();
    ChartSize page = ChartSize.PAGE;
    double height = drawing.height(chart.model(), page.width(), page.height());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    new ChartFile(drawing)
        .write(
            chart.model(),
            "png",
            new ChartSize(page.width(), (int) Math.ceil(height)),
            ChartTheme.LIGHT,
            png);
    double scale = Math.min(room.getWidth() / page.width(), room.getHeight() / height);
    double across = page.width() * scale;
    slide
        .createPicture(show.addPicture(png.toByteArray(), PictureData.PictureType.PNG))
        .setAnchor(
            new Rectangle2D.Double(
                room.getCenterX() - across / 2, room.getY(), across, height * scale));
  }
}
