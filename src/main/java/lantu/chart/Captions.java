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
      Rectangle2D place = axisName(sheet, model, small);
      String label = axisName(sheet, model.valueLabel(), small) ? model.valueLabel() : model.unit();
      sheet.left(label, small, theme.muted(), place.getX(), place.getCenterY());
    }
    marks(sheet);
  }

  /** Where the name of the value axis stands. */
  static Rectangle2D axisName(Sheet sheet, ChartModel model, Font font) {
    String label = axisName(sheet, model.valueLabel(), font) ? model.valueLabel() : model.unit();
    double x = sheet.whole().getX() + EDGE;
    double height = font.getSize2D() + 2;
    double y = sheet.data().getY() - 16 - height / 2;
    return new Rectangle2D.Double(x, y, ChartFonts.width(font, label), height);
  }

  /** A name that is longer than the plot is wide stands in the title as well. */
  private static boolean axisName(Sheet sheet, String label, Font font) {
    return ChartFonts.width(font, label) <= sheet.data().getWidth();
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
