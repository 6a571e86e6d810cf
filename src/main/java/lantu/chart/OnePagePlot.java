package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jspecify.annotations.Nullable;

/** Draws the parts of a page below each other. */
final class OnePagePlot extends OwnPlot {
  private static final long serialVersionUID = 1L;
  private static final double EDGE = 16;
  private static final double LINE = 20;
  private static final double SMALL_LINE = 15;
  private static final double ROW = 21;
  private static final double BETWEEN = 14;
  private static final double NAMES = 150;
  private static final double NUMBERS = 120;
  private static final double GAP = 10;

  private final transient OnePage page;
  private final transient ChartTheme theme;
  private final transient Fill fill;
  private final transient Font font;
  private final transient Font small;
  private final transient Font strong;
  private final transient Font heading;

  OnePagePlot(OnePage page, ChartTheme theme, ChartFonts fonts, Captions captions) {
    super("page", captions);
    this.page = page;
    this.theme = theme;
    this.fill = new Fill(theme);
    this.font = fonts.regular(12);
    this.small = fonts.regular(11);
    this.strong = fonts.semibold(12);
    this.heading = fonts.semibold(14);
  }

  @Override
  void draw(Graphics2D g2, Rectangle2D area, Rectangle2D data, @Nullable PlotRenderingInfo info) {
    Drawing drawing = new Drawing(g2, area.getX() + EDGE, area.getMaxX() - EDGE, area.getY() + 8);
    page.parts().forEach(drawing::part);
  }

  /** One drawing of the parts, from the top down. */
  private final class Drawing {
    private final Graphics2D g2;
    private final double left;
    private final double right;
    private double y;

    Drawing(Graphics2D g2, double left, double right, double top) {
      this.g2 = g2;
      this.left = left;
      this.right = right;
      this.y = top;
    }

    void part(OnePage.Part part) {
      y += BETWEEN;
      write(part.heading(), heading, theme.ink(), left, y);
      end(part.aside(), small, theme.muted(), right, y);
      y += 12;
      g2.setPaint(theme.grid());
      g2.setStroke(new BasicStroke(1));
      g2.draw(new Line2D.Double(left, y, right, y));
      y += LINE / 2 + 3;
      switch (part) {
        case OnePage.Lines lines -> lines.lines().forEach(this::line);
        case OnePage.Bars bars -> {
          bars.bars().forEach(this::bar);
          below(bars.below());
        }
        case OnePage.Grid grid -> {
          grid(grid);
          below(grid.below());
        }
      }
    }

    private void line(OnePage.Line line) {
      double room = right - left - ChartFonts.width(strong, line.end()) - GAP;
      for (String words : TextWrap.lines(line.words(), font, room)) {
        write(words, font, theme.ink(), left, y);
        y += LINE;
      }
      end(line.end(), strong, theme.ink(), right, y - LINE);
      if (!line.below().isEmpty()) {
        y -= 3;
        below(line.below());
      }
    }

    private void below(String words) {
      if (!words.isEmpty()) {
        for (String line : TextWrap.lines(words, small, right - left)) {
          write(line, small, theme.muted(), left, y);
          y += SMALL_LINE;
        }
        y += 3;
      }
    }

    private void bar(OnePage.Bar bar) {
      write(bar.name(), font, theme.ink(), left, y);
      share(bar, left + NAMES, right - NUMBERS - GAP - left - NAMES, y);
      end(bar.number(), font, theme.ink(), right, y);
      y += ROW;
    }

    private void share(OnePage.Bar bar, double x, double room, double middle) {
      double part = Math.clamp(bar.share().value().doubleValue(), 0, 1);
      g2.setPaint(theme.grid());
      g2.fill(new Rectangle2D.Double(x, middle - 5, room, 10));
      if (part > 0) {
        fill.filled(g2, new Rectangle2D.Double(x, middle - 5, room * part, 10), bar.look(), false);
      }
    }

    private void grid(OnePage.Grid grid) {
      double wide = (right - left - NAMES) / Math.max(1, grid.heads().size());
      for (int i = 0; i < grid.heads().size(); i++) {
        write(grid.heads().get(i), small, theme.muted(), left + NAMES + i * wide, y);
      }
      y += ROW - 3;
      for (OnePage.Row row : grid.rows()) {
        List<String> name = TextWrap.balanced(row.name(), small, NAMES - GAP);
        for (int i = 0; i < row.cells().size(); i++) {
          OnePage.Bar cell = row.cells().get(i);
          double x = left + NAMES + i * wide;
          write(cell.number(), small, theme.ink(), x, y);
          share(cell, x + 40, wide - 40 - GAP, y);
        }
        for (String line : name) {
          write(line, small, theme.ink(), left, y);
          y += SMALL_LINE;
        }
        y += ROW - SMALL_LINE - 2;
      }
    }

    private void write(String text, Font face, Color colour, double x, double at) {
      if (!text.isEmpty()) {
        g2.setFont(face);
        g2.setPaint(colour);
        g2.drawString(text, (float) x, (float) (at + face.getSize2D() * Sheet.RISE));
      }
    }

    private void end(String text, Font face, Color colour, double x, double at) {
      write(text, face, colour, x - ChartFonts.width(face, text), at);
    }
  }
}
