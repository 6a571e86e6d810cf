package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;

/** Draws target lines and schedule ticks, each on a seam of ground so that it shows on bars too. */
final class Schedules {
  private static final Stroke DASHED =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0);
  private static final Stroke SEAM =
      new BasicStroke(3.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final Stroke TICK =
      new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final Stroke TICK_SEAM =
      new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private final ChartTheme theme;
  private final Ticks ticks;
  private final boolean seamed;

  private Schedules(ChartModel model, ChartTheme theme) {
    this.theme = theme;
    this.ticks = new Ticks(model);
    this.seamed = model.form() != ChartForm.LINE;
  }

  /** Ticks lie over columns, but under lines. */
  static void addTo(ChartPlot plot, ChartModel model, ChartTheme theme) {
    Schedules schedules = new Schedules(model, theme);
    if (model.form() == ChartForm.LINE) {
      plot.addBelow(schedules::ticks);
    } else {
      plot.add(schedules::ticks);
    }
    plot.add(schedules::targets);
  }

  private void targets(Sheet sheet) {
    for (Line2D line : ticks.targets(sheet)) {
      if (seamed) {
        line(sheet.g2(), line, SEAM, theme.ground());
      }
      line(sheet.g2(), line, DASHED, theme.ink());
    }
  }

  private void ticks(Sheet sheet) {
    for (Ticks.Tick tick : ticks.ticks(sheet)) {
      line(sheet.g2(), tick.line(), TICK_SEAM, theme.ground());
      line(sheet.g2(), tick.line(), TICK, theme.colour(tick.look()));
    }
  }

  private static void line(Graphics2D g2, Line2D line, Stroke stroke, Color colour) {
    g2.setStroke(stroke);
    g2.setPaint(colour);
    g2.draw(line);
  }
}
