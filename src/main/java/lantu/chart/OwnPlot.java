package lantu.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** What has no axes of the library and is drawn by us: what all of its kind tell their owner. */
abstract class OwnPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final transient Captions captions;

  /**
   * A plot.
   *
   * @param type what the library calls it; shown to nobody
   */
  OwnPlot(String type, Captions captions) {
    this.type = type;
    this.captions = captions;
  }

  @Override
  public final String getPlotType() {
    return type;
  }

  @Override
  public final void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    Rectangle2D data = data(area);
    if (info != null) {
      info.setPlotArea(area);
      info.setDataArea(data);
      captions.marks(g2, info.getOwner().getChartArea());
    }
    draw(g2, area, data, info);
  }

  /** Where the data stand in the area of the whole. */
  Rectangle2D data(Rectangle2D area) {
    return area;
  }

  /** Draws it; nobody asks for what was drawn where there is no {@code info}. */
  abstract void draw(
      Graphics2D g2, Rectangle2D area, Rectangle2D data, @Nullable PlotRenderingInfo info);
}
