package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Paints boxes in a look. Patterns are lines and dots cut to the box, sharp at any size. */
final class Fill {
  private static final double LINE_STEP = 7;
  private static final double DOT_STEP = 6.5;
  private static final double DOT = 1.35;
  private static final double TOO_THIN = 3;
  private static final double PROVISIONAL = 0.10;
  private static final double AIM = 0.22;
  private static final Stroke PATTERN =
      new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final double HOLLOW = 0.5;
  private static final Stroke STRONG_EDGE =
      new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final Stroke EDGE =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private final ChartTheme theme;

  Fill(ChartTheme theme) {
    this.theme = theme;
  }

  /** What happened: full, or hollow with a strong edge while provisional. */
  void filled(Graphics2D g2, Rectangle2D box, Look look, boolean provisional) {
    Color colour = theme.colour(look);
    g2.setPaint(provisional ? theme.mix(colour, PROVISIONAL) : colour);
    g2.fill(box);
    pattern(g2, box, look.pattern(), provisional ? theme.mix(colour, HOLLOW) : theme.ground());
    if (provisional) {
      edge(g2, box, colour, STRONG_EDGE);
    }
  }

  /** What is aimed at: an outline with a faint pattern. */
  void outlined(Graphics2D g2, Rectangle2D box, Look look) {
    Color colour = theme.colour(look);
    g2.setPaint(theme.ground());
    g2.fill(box);
    pattern(g2, box, look.pattern(), theme.mix(colour, AIM));
    edge(g2, box, colour, EDGE);
  }

  private static void edge(Graphics2D g2, Rectangle2D box, Color colour, Stroke stroke) {
    if (box.getWidth() < TOO_THIN || box.getHeight() < TOO_THIN) {
      g2.setPaint(colour);
      g2.fill(box);
      return;
    }
    g2.setPaint(colour);
    g2.setStroke(stroke);
    g2.draw(
        new Rectangle2D.Double(
            box.getX() + 0.7, box.getY() + 0.7, box.getWidth() - 1.4, box.getHeight() - 1.4));
  }

  private static void pattern(Graphics2D g2, Rectangle2D box, Look.Pattern pattern, Color colour) {
    if (box.getWidth() < TOO_THIN || box.getHeight() < TOO_THIN) {
      return;
    }
    g2.setPaint(colour);
    switch (pattern) {
      case SOLID -> {}
      case DIAGONAL -> diagonal(g2, box);
      case DOTS -> dots(g2, box);
    }
  }

  /** Lines x − y = c rising to the right, each cut where it meets the box. */
  private static void diagonal(Graphics2D g2, Rectangle2D box) {
    g2.setStroke(PATTERN);
    double width = box.getWidth();
    double height = box.getHeight();
    for (double at = LINE_STEP / 2; at < width + height; at += LINE_STEP) {
      double left = Math.max(0, at - height);
      double right = Math.min(width, at);
      g2.draw(
          new Line2D.Double(
              box.getX() + left,
              box.getY() + at - left,
              box.getX() + right,
              box.getY() + at - right));
    }
  }

  private static void dots(Graphics2D g2, Rectangle2D box) {
    int row = 0;
    for (double y = box.getMaxY() - DOT_STEP / 2; y > box.getY() + DOT; y -= DOT_STEP) {
      double shift = row % 2 == 0 ? DOT_STEP / 2 : DOT_STEP;
      for (double x = box.getX() + shift; x < box.getMaxX() - DOT; x += DOT_STEP) {
        g2.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
      }
      row++;
    }
  }
}
