package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * Draws where 口径 changes: a dotted line between two categories, with the sign at its top under
 * which the note below the chart has its words. Words beside the line would run into the numbers
 * there.
 */
final class Breaks implements Layer {
  private static final Stroke DOTTED =
      new BasicStroke(
          1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1, 4}, 0);

  private static final String SIGN = "※";

  private final List<BreakLine> lines;
  private final ChartTheme theme;
  private final Font font;

  Breaks(List<BreakLine> lines, ChartTheme theme, Font font) {
    this.lines = lines;
    this.theme = theme;
    this.font = font;
  }

  @Override
  public void draw(Sheet sheet) {
    for (BreakLine line : lines) {
      int at = line.category();
      double x = at == 0 ? sheet.data().getX() : (sheet.end(at - 1) + sheet.start(at)) / 2;
      double top = sheet.data().getY();
      sheet.g2().setStroke(DOTTED);
      sheet.g2().setPaint(theme.ink());
      sheet.g2().draw(new Line2D.Double(x, top, x, sheet.data().getMaxY()));
      sheet.plated(SIGN, font, theme.ink(), theme.ground(), x, top - 4);
    }
  }
}
