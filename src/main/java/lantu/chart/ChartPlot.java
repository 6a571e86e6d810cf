package lantu.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot that draws our layers over itself, outside its own clip. */
final class ChartPlot extends CategoryPlot {
  private final transient List<BarLog> logs = new ArrayList<>();
  private final transient List<Layer> below = new ArrayList<>();
  private final transient List<Layer> layers = new ArrayList<>();

  ChartPlot(CategoryAxis categories, ValueAxis values) {
    super(null, categories, values, null);
  }

  void add(BarLog log) {
    logs.add(log);
  }

  /** Draws the layer under the lines. */
  void addBelow(Layer layer) {
    below.add(layer);
  }

  void add(Layer layer) {
    layers.add(layer);
  }

  @Override
  public void drawBackground(Graphics2D g2, Rectangle2D area) {
    super.drawBackground(g2, area);
    Sheet sheet = new Sheet(g2, this, area, area, List.of());
    below.forEach(layer -> layer.draw(sheet));
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    logs.forEach(BarLog::clear);
    super.draw(g2, area, anchor, parentState, info);
    if (info != null) {
      List<BarLog.Bar> bars = logs.stream().flatMap(log -> log.bars().stream()).toList();
      Rectangle2D whole = info.getOwner().getChartArea();
      Sheet sheet = new Sheet(g2, this, info.getDataArea(), whole, bars);
      layers.forEach(layer -> layer.draw(sheet));
    }
  }
}
