package lantu.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Writes what stands around the plot: the name of the value axis and the marks. */
final class Captions implements Layer {
  private static final double EDGE = 16;

  private final ChartModel model;
  private final ChartTheme theme;
  private final Font small;

  Captions(ChartModel model, ChartTheme theme, ChartFonts fonts) {
    this.model = model;
    this.theme = theme;
    this.small = fonts.regular(11);
  }

  /** The room the marks take at the right of the title. */
  double marksWidth() {
    return model.marks().stream().mapToDouble(mark -> ChartFonts.width(small, mark) + 24).sum();
  }

  @Override
  public void draw(Sheet sheet) {
    if (model.form() != ChartForm.BULLET) {
      double x = sheet.whole().getX() + EDGE;
      sheet.left(model.valueLabel(), small, theme.muted(), x, sheet.data().getY() - 16);
    }
    marks(sheet);
  }

  private void marks(Sheet sheet) {
    marks(sheet.g2(), sheet.whole());
  }

  /** Writes the marks at the top right of a chart. */
  void marks(Graphics2D g2, Rectangle2D whole) {
    double right = whole.getMaxX() - EDGE;
    double y = whole.getY() + EDGE + 10;
    for (String mark : model.marks()) {
      double width = ChartFonts.width(small, mark) + 16;
      g2.setPaint(theme.warningGround());
      g2.fill(new RoundRectangle2D.Double(right - width, y - 10, width, 20, 6, 6));
      g2.setFont(small);
      g2.setPaint(theme.warning());
      g2.drawString(
          mark, (float) (right - width + 8), (float) (y + small.getSize2D() * Sheet.RISE));
      right -= width + 8;
    }
  }
}
