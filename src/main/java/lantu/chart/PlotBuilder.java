package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Builds the plot of a model: axes, grid, bars, lines and what is drawn over them. */
final class PlotBuilder {
  private static final double EDGE = 16;
  private static final double WIDEST_COLUMN = 0.11;
  private static final double BULLET_TARGET = 0.20;
  private static final double BULLET_ACTUAL = 0.09;
  private static final double BULLET_NUMBERS = 110;
  private static final double AXIS_NAME = 34;

  /** What the value axis and the margins take of the width, at most. */
  private static final double VALUES = 100;

  private final ChartModel model;
  private final ChartTheme theme;
  private final ChartFonts fonts;
  private final Fill fill;
  private final double width;
  private final boolean lying;

  PlotBuilder(ChartModel model, ChartTheme theme, ChartFonts fonts, Fill fill, double width) {
    this.model = model;
    this.theme = theme;
    this.fonts = fonts;
    this.fill = fill;
    this.width = width;
    this.lying = model.form() == ChartForm.BULLET;
  }

  ChartPlot build() {
    boolean blank = !model.hasValues() && model.targets().isEmpty();
    NumberAxis values = valueAxis();
    values.setVisible(!lying && !blank);
    ChartPlot plot = new ChartPlot(categoryAxis(), values);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(!lying && !blank);
    plot.setRangeGridlinePaint(theme.grid());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(!lying && model.scale() != ChartScale.LOG);
    plot.setRangeZeroBaselinePaint(theme.muted());
    plot.setRangeZeroBaselineStroke(new BasicStroke(1));
    data(plot);
    layers(plot);
    return plot;
  }

  private void layers(ChartPlot plot) {
    plot.addBelow(new Bands(model, theme));
    Schedules.addTo(plot, model, theme);
    Gutter gutter = new Labels(model, theme, fonts).gutter(width);
    plot.add(new Numbers(model, theme, fonts));
    plot.add(gutter);
    plot.add(new Breaks(model.breaks(), theme, fonts.regular(11)));
    plot.add(new Captions(model, theme, fonts));
    String hint = model.emptyText();
    if (hint != null && EmptyHint.hasRoom(model, width)) {
      plot.add(new EmptyHint(model, theme, fonts.regular(13), hint));
    }
    if (lying) {
      double room = Math.max(BULLET_NUMBERS, Numbers.besideBullets(model, fonts) + EDGE);
      plot.setInsets(new RectangleInsets(8, EDGE - 4, 4, room));
    } else {
      CategoryNames names = names(gutter);
      plot.add(names);
      plot.setInsets(
          new RectangleInsets(AXIS_NAME, EDGE - 4, names.height(), gutter.width() + EDGE));
    }
  }

  private CategoryNames names(Gutter gutter) {
    double room = (width - gutter.width() - VALUES) / Math.max(1, model.categories().size());
    return new CategoryNames(model.categories(), theme, fonts.regular(12), room);
  }

  /** What the names of the categories take beyond one line. */
  double moreForNames() {
    return lying ? 0 : names(new Labels(model, theme, fonts).gutter(width)).more();
  }

  private CategoryAxis categoryAxis() {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(fonts.regular(12));
    axis.setTickLabelPaint(theme.ink());
    axis.setTickLabelsVisible(lying);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setLowerMargin(0.03);
    axis.setUpperMargin(0.03);
    axis.setCategoryMargin(0.28);
    return axis;
  }

  private NumberAxis valueAxis() {
    NumberAxis axis = model.scale() == ChartScale.LOG ? new GrowthAxis() : new NumberAxis();
    axis.setTickLabelFont(fonts.regular(11));
    axis.setTickLabelPaint(theme.muted());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    ValueScale.of(model).applyTo(axis);
    return axis;
  }

  private void data(ChartPlot plot) {
    if (lying) {
      bars(plot, 0, marked(SeriesMark.OUTLINED), new BarRenderer(), BULLET_TARGET);
      bars(plot, 1, marked(SeriesMark.FILLED), new BarRenderer(), BULLET_ACTUAL);
      return;
    }
    boolean stacked = model.form() == ChartForm.STACKED_COLUMNS;
    BarRenderer renderer = stacked ? new StackedBarRenderer() : new BarRenderer();
    List<ChartSeries> columns = model.series().stream().filter(one -> one.mark().column()).toList();
    bars(plot, 0, columns, renderer, WIDEST_COLUMN);
    lines(plot, marked(SeriesMark.LINE));
  }

  private List<ChartSeries> marked(SeriesMark mark) {
    return model.series().stream().filter(one -> one.mark() == mark).toList();
  }

  private void bars(
      ChartPlot plot, int index, List<ChartSeries> rows, BarRenderer renderer, double widest) {
    BarLog log = new BarLog(fill, rows, renderer instanceof StackedBarRenderer);
    renderer.setBarPainter(log);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setItemMargin(0.08);
    renderer.setMaximumBarWidth(widest);
    renderer.setDefaultToolTipGenerator(new HoverText(model, rows));
    plot.add(log);
    plot.setDataset(index, dataset(rows));
    plot.setRenderer(index, renderer);
  }

  private void lines(ChartPlot plot, List<ChartSeries> rows) {
    LineAndShapeRenderer renderer =
        new LineAndShapeRenderer(true, true) {
          @Override
          public Paint getItemFillPaint(int row, int column) {
            boolean hollow = rows.get(row).points().get(column).provisional();
            return hollow ? theme.ground() : super.getItemFillPaint(row, column);
          }
        };
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
    plot.setDataset(1, dataset(rows));
    plot.setRenderer(1, renderer);
  }

  /** Rows are known by their number, so that two series may share a name. */
  private DefaultCategoryDataset dataset(List<ChartSeries> rows) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < model.categories().size(); i++) {
      String category = model.categories().get(i);
      for (int row = 0; row < rows.size(); row++) {
        data.addValue(rows.get(row).points().get(i).value(), row, category);
      }
      if (rows.isEmpty()) {
        data.addValue(null, 0, category);
      }
    }
    return data;
  }
}
