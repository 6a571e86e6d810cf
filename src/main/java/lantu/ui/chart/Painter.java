package lantu.ui.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.fx.FXGraphics2D;
import org.jfree.fx.FXHints;

/** Draws charts onto canvases. */
final class Painter {
  private Painter() {}

  /**
   * Draws a chart over the whole canvas, in place of what was there.
   *
   * @param scale pixels of the canvas for one unit of the chart
   * @return the parts, in units of the chart
   */
  static ChartRenderingInfo paint(
      ChartRenderer renderer, ChartModel model, ChartTheme theme, Canvas canvas, double scale) {
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    GraphicsContext context = canvas.getGraphicsContext2D();
    context.save();
    try {
      context.clearRect(0, 0, width, height);
      FXGraphics2D g2 = new FXGraphics2D(context);
      // Text is measured as for files: JavaFX's own measures set lines of type into each other.
      g2.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, false);
      return renderer.draw(model, g2, width, height, theme, scale);
    } finally {
      context.restore();
    }
  }
}
