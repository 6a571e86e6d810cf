package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Turns a model into a JFreeChart in the house style and draws it onto any Graphics2D. Sizes are in
 * units of 1/96 inch, as on the screen.
 */
public final class ChartRenderer {
  private static final double EDGE = 16;
  private static final double WIDEST_COLUMN = 0.11;

  private final ChartFonts fonts;

  /** A renderer that writes with the fonts. */
  public ChartRenderer(ChartFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Draws a chart with its top left corner at the origin.
   *
   * @param width room in the units of {@code g2}
   * @param height room in the units of {@code g2}
   * @param scale size of type and strokes; 1 is normal
   * @return where the parts ended up, with the hover text of each, in units of {@code g2} divided
   *     by the scale
   */
  public ChartRenderingInfo draw(
      ChartModel model,
      Graphics2D g2,
      double width,
      double height,
      ChartTheme theme,
      double scale) {
    ChartRenderingInfo info = new ChartRenderingInfo();
    AffineTransform before = g2.getTransform();
    g2.scale(scale, scale);
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Rectangle2D area = new Rectangle2D.Double(0, 0, width / scale, height / scale);
    chart(model, area.getWidth(), theme).draw(g2, area, info);
    g2.setTransform(before);
    return info;
  }

  /** The chart in the house style, its texts broken for the width. */
  public JFreeChart chart(ChartModel model, double width, ChartTheme theme) {
    CategoryAxis categories = categoryAxis(theme);
    NumberAxis values = valueAxis(model, theme);
    ChartPlot plot = new ChartPlot(categories, values);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(model.form() != ChartForm.BULLET);
    plot.setRangeGridlinePaint(theme.grid());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(model.form() != ChartForm.BULLET);
    plot.setRangeZeroBaselinePaint(theme.muted());
    plot.setRangeZeroBaselineStroke(new BasicStroke(1));
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    if (model.form() == ChartForm.BULLET) {
      plot.setOrientation(PlotOrientation.HORIZONTAL);
      values.setVisible(false);
      categories.setCategoryMargin(0.45);
    }
    Fill fill = new Fill(theme);
    data(model, plot, fill, theme);
    Labels labels = new Labels(model, theme, fonts);
    Gutter gutter = labels.gutter();
    Captions captions = new Captions(model, theme, fonts);
    plot.add(new Schedules(model, theme));
    plot.add(new Numbers(model, theme, fonts));
    plot.add(gutter);
    plot.add(captions);
    double right = model.form() == ChartForm.BULLET ? 96 : Math.max(EDGE, gutter.width() + EDGE);
    double top = model.form() == ChartForm.BULLET ? 8 : 34;
    plot.setInsets(new RectangleInsets(top, EDGE - 4, 4, right));

    JFreeChart chart = new JFreeChart(null, fonts.semibold(16), plot, false);
    chart.setBackgroundPaint(theme.ground());
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    titles(chart, model, width, theme, captions.marksWidth());
    if (labels.needsKey()) {
      chart.addSubtitle(0, new KeyRow(labels.key(), fill, fonts.regular(12), theme.ink()));
    }
    return chart;
  }

  private void titles(
      JFreeChart chart, ChartModel model, double width, ChartTheme theme, double marks) {
    double room = width - 2 * EDGE;
    Font small = fonts.regular(12);
    String note = model.note();
    if (note != null) {
      chart.addSubtitle(
          text(note, fonts.regular(11), theme.muted(), room, RectangleEdge.BOTTOM, 4, 12));
    } else {
      chart.addSubtitle(
          text(" ", fonts.regular(4), theme.muted(), room, RectangleEdge.BOTTOM, 2, 2));
    }
    chart.addSubtitle(
        text(
            model.title(),
            fonts.semibold(16),
            theme.ink(),
            room - marks,
            RectangleEdge.TOP,
            EDGE,
            2));
    chart.addSubtitle(text(model.subtitle(), small, theme.muted(), room, RectangleEdge.TOP, 2, 2));
  }

  private static TextTitle text(
      String text,
      Font font,
      Color colour,
      double room,
      RectangleEdge edge,
      double above,
      double below) {
    return new TextTitle(
        String.join("\n", TextWrap.lines(text, font, room)),
        font,
        colour,
        edge,
        HorizontalAlignment.LEFT,
        VerticalAlignment.TOP,
        new RectangleInsets(above, EDGE, below, 0));
  }

  private CategoryAxis categoryAxis(ChartTheme theme) {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(fonts.regular(12));
    axis.setTickLabelPaint(theme.ink());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setLowerMargin(0.03);
    axis.setUpperMargin(0.03);
    axis.setCategoryMargin(0.28);
    axis.setMaximumCategoryLabelLines(2);
    return axis;
  }

  private NumberAxis valueAxis(ChartModel model, ChartTheme theme) {
    NumberAxis axis = new NumberAxis();
    axis.setTickLabelFont(fonts.regular(11));
    axis.setTickLabelPaint(theme.muted());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    ValueScale.of(model).applyTo(axis);
    return axis;
  }

  private void data(ChartModel model, ChartPlot plot, Fill fill, ChartTheme theme) {
    boolean stacked = model.form() == ChartForm.STACKED_COLUMNS;
    if (model.form() == ChartForm.BULLET) {
      bars(model, plot, fill, 0, marked(model, SeriesMark.OUTLINED), new BarRenderer(), 0.20);
      bars(model, plot, fill, 1, marked(model, SeriesMark.FILLED), new BarRenderer(), 0.09);
      return;
    }
    List<ChartSeries> columns = model.series().stream().filter(one -> one.mark().column()).toList();
    BarRenderer renderer = stacked ? new StackedBarRenderer() : new BarRenderer();
    bars(model, plot, fill, 0, columns, renderer, WIDEST_COLUMN);
    lines(model, plot, theme, marked(model, SeriesMark.LINE));
  }

  private static List<ChartSeries> marked(ChartModel model, SeriesMark mark) {
    return model.series().stream().filter(one -> one.mark() == mark).toList();
  }

  private static void bars(
      ChartModel model,
      ChartPlot plot,
      Fill fill,
      int index,
      List<ChartSeries> rows,
      BarRenderer renderer,
      double widest) {
    BarLog log = new BarLog(fill, rows, renderer instanceof StackedBarRenderer);
    renderer.setBarPainter(log);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setItemMargin(0.08);
    renderer.setMaximumBarWidth(widest);
    renderer.setDefaultToolTipGenerator(new HoverText(model, rows));
    plot.add(log);
    plot.setDataset(index, dataset(model, rows));
    plot.setRenderer(index, renderer);
  }

  private static void lines(
      ChartModel model, ChartPlot plot, ChartTheme theme, List<ChartSeries> rows) {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
    for (int i = 0; i < rows.size(); i++) {
      Color colour = theme.colour(rows.get(i).look());
      boolean reference = rows.get(i).look() == Look.REFERENCE;
      renderer.setSeriesPaint(i, colour);
      renderer.setSeriesStroke(i, new BasicStroke(reference ? 1.6f : 2.4f));
      renderer.setSeriesShape(i, new Ellipse2D.Double(-4, -4, 8, 8));
      renderer.setSeriesFillPaint(i, reference ? theme.ground() : colour);
    }
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    renderer.setDefaultToolTipGenerator(new HoverText(model, rows));
    plot.setDataset(1, dataset(model, rows));
    plot.setRenderer(1, renderer);
  }

  private static DefaultCategoryDataset dataset(ChartModel model, List<ChartSeries> rows) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < model.categories().size(); i++) {
        data.addValue(rows.get(row).points().get(i).value(), row, model.categories().get(i));
      }
    }
    if (rows.isEmpty()) {
      model.categories().forEach(category -> data.addValue(null, 0, category));
    }
    return data;
  }
}
