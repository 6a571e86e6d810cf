package lantu.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Turns a model into a JFreeChart in the house style and draws it onto any Graphics2D. Sizes are in
 * units of 1/96 inch, as on the screen.
 */
public final class ChartRenderer {
  /** A plot with the names around it that still can be read, and a legend of one row. */
  private static final double LEAST_PLOT = 180;

  /** With the margin that every chart has in itself, 15 mm. */
  private static final double MARGIN = 40;

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
    Rectangle2D area = area(model, g2, width / scale, height / scale, theme);
    chart(model, area.getWidth(), theme).draw(g2, area, info);
    g2.setTransform(before);
    return info;
  }

  /** The whole room; on paper a margin is left around, since printers do not reach its edge. */
  private static Rectangle2D area(
      ChartModel model, Graphics2D g2, double width, double height, ChartTheme theme) {
    if (model.page() == null) {
      return new Rectangle2D.Double(0, 0, width, height);
    }
    g2.setPaint(theme.ground());
    g2.fill(new Rectangle2D.Double(0, 0, width, height));
    return new Rectangle2D.Double(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
  }

  /**
   * The height at which a chart shows all it has, in units of 1/96 inch at normal type size; that
   * of most charts is as given.
   */
  public double height(ChartModel model, double width, double usual) {
    Timeline timeline = model.timeline();
    Panels panels = model.panels();
    double titles = new TitleBlock(model, ChartTheme.LIGHT, fonts).height(width);
    if (timeline != null) {
      return new TimelineRows(timeline, fonts.regular(12), width).height() + titles;
    }
    if (model.page() != null) {
      return width * OnePage.HEIGHT / OnePage.WIDTH;
    }
    if (panels != null) {
      return layout(panels, width).height() + titles;
    }
    Fill fill = new Fill(ChartTheme.LIGHT);
    double names = new PlotBuilder(model, ChartTheme.LIGHT, fonts, fill, width).moreForNames();
    return Math.max(usual, titles + LEAST_PLOT + names);
  }

  private PanelLayout layout(Panels panels, double width) {
    return new PanelLayout(panels, fonts.semibold(12), fonts.regular(11), width);
  }

  private static Plot bare(Plot plot) {
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    return plot;
  }

  private Plot panels(ChartModel model, Panels panels, ChartTheme theme, double width) {
    Captions captions = new Captions(model, theme, fonts);
    PanelsPlot plot = new PanelsPlot(panels, layout(panels, width), theme, fonts, captions);
    return bare(plot);
  }

  private Plot timeline(ChartModel model, Timeline timeline, ChartTheme theme, double width) {
    TimelineRows rows = new TimelineRows(timeline, fonts.regular(12), width);
    Captions captions = new Captions(model, theme, fonts);
    TimelinePlot plot = new TimelinePlot(timeline, theme, fonts, rows, captions);
    return bare(plot);
  }

  /** The chart in the house style, its texts broken for the width. */
  public JFreeChart chart(ChartModel model, double width, ChartTheme theme) {
    Fill fill = new Fill(theme);
    Timeline timeline = model.timeline();
    Panels panels = model.panels();
    OnePage page = model.page();
    Plot plot =
        timeline != null
            ? timeline(model, timeline, theme, width)
            : panels != null
                ? panels(model, panels, theme, width)
                : page != null
                    ? bare(new OnePagePlot(page, theme, fonts, new Captions(model, theme, fonts)))
                    : new PlotBuilder(model, theme, fonts, fill, width).build();
    JFreeChart chart = new JFreeChart(null, fonts.semibold(TitleBlock.TITLE), plot, false);
    chart.setBackgroundPaint(theme.ground());
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    new TitleBlock(model, theme, fonts).addTo(chart, width);
    Labels labels = new Labels(model, theme, fonts);
    if (labels.needsKey()) {
      chart.addSubtitle(new KeyRow(labels.key(), fill, fonts.regular(12), theme.ink(), width));
    }
    return chart;
  }
}
