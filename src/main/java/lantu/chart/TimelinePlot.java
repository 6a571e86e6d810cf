package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jspecify.annotations.Nullable;

/** Draws a timeline: years above, names at the left, bars and milestones on a grid of years. */
final class TimelinePlot extends OwnPlot {
  private static final long serialVersionUID = 1L;
  private static final double EDGE = 16;
  private static final double GAP = 12;
  private static final double BAR = 11;
  private static final double ARROW = 24;
  private static final double MARK = 5;
  private static final double SWATCH = 22;
  private static final int MONTHS = 12;
  private static final Stroke THIN = new BasicStroke(1);
  private static final Stroke EDGE_OF_MARK = new BasicStroke(1.6f);
  private static final Stroke NOW =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0);

  private final transient Timeline timeline;
  private final transient ChartTheme theme;
  private final transient Fill fill;
  private final transient Font font;
  private final transient Font strong;
  private final transient TimelineRows rows;

  TimelinePlot(
      Timeline timeline, ChartTheme theme, ChartFonts fonts, TimelineRows rows, Captions captions) {
    super("timeline", captions);
    this.timeline = timeline;
    this.theme = theme;
    this.fill = new Fill(theme);
    this.font = fonts.regular(12);
    this.strong = fonts.semibold(12);
    this.rows = rows;
  }

  @Override
  Rectangle2D data(Rectangle2D area) {
    double left = area.getX() + EDGE + rows.names() + GAP;
    return new Rectangle2D.Double(
        left,
        area.getY() + TimelineRows.HEAD,
        area.getMaxX() - EDGE - left,
        Math.min(rows.height(), area.getHeight()) - TimelineRows.HEAD);
  }

  @Override
  void draw(Graphics2D g2, Rectangle2D area, Rectangle2D data, @Nullable PlotRenderingInfo info) {
    new Drawing(g2, area, data, info).draw();
  }

  /** One drawing of the timeline in a place. */
  private final class Drawing {
    private final Graphics2D g2;
    private final Rectangle2D area;
    private final Rectangle2D data;
    private final @Nullable PlotRenderingInfo info;

    /** What lies over the line of today. */
    private final List<Runnable> above = new ArrayList<>();

    Drawing(Graphics2D g2, Rectangle2D area, Rectangle2D data, @Nullable PlotRenderingInfo info) {
      this.g2 = g2;
      this.area = area;
      this.data = data;
      this.info = info;
    }

    void draw() {
      years();
      double y = data.getY();
      int left = 0;
      for (TimelineRows.Row row : rows.all()) {
        if (left > 0 || y + row.height() > data.getMaxY() + 1) {
          left += row instanceof TimelineRows.Row.Line ? 1 : 0;
          continue;
        }
        switch (row) {
          case TimelineRows.Row.Head head -> {
            double middle = y + row.height() / 2 + 3;
            head(head.first(), middle);
            if (y > data.getY()) {
              // Who has scrolled down to here does not see the years at the top any more.
              yearNames(middle, headEnd(head.first()) + GAP);
            }
          }
          case TimelineRows.Row.Line line -> line(line, y);
        }
        y += row.height();
      }
      left += timeline.beyond();
      if (left > 0) {
        String more = timeline.more().replace("#", Integer.toString(left));
        write(more, font, theme.muted(), area.getX() + EDGE, area.getMaxY() - 8);
      }
      now();
      above.forEach(Runnable::run);
    }

    private double at(double month) {
      double months = (timeline.lastYear() - timeline.firstYear() + 1.0) * MONTHS;
      double begun = month - (double) timeline.firstYear() * MONTHS;
      return data.getX() + data.getWidth() * begun / months;
    }

    private void years() {
      for (int year = timeline.firstYear(); year <= timeline.lastYear() + 1; year++) {
        double x = at((double) year * MONTHS);
        line(theme.grid(), THIN, x, data.getY(), x, data.getMaxY());
      }
      yearNames(data.getY() - 8, area.getX());
      line(theme.muted(), THIN, data.getX(), data.getY(), data.getMaxX(), data.getY());
    }

    /** As many of the names as there is room for, none of them before {@code left}. */
    private void yearNames(double y, double left) {
      double wide = at(timeline.firstYear() * MONTHS + MONTHS) - data.getX();
      int every = ChartFonts.width(font, "2000") + 6 <= wide ? 1 : wide > 14 ? 2 : 5;
      for (int year = timeline.firstYear(); year <= timeline.lastYear(); year += every) {
        String name = Integer.toString(year);
        double x = at((double) year * MONTHS) + (wide - ChartFonts.width(font, name)) / 2;
        if (x >= left) {
          write(name, font, theme.muted(), x, y);
        }
      }
    }

    private double headEnd(Timeline.Bar first) {
      return area.getX() + EDGE + SWATCH + 8 + ChartFonts.width(strong, first.group());
    }

    private void head(Timeline.Bar first, double y) {
      double x = area.getX() + EDGE;
      fill.filled(g2, new Rectangle2D.Double(x, y - 6, SWATCH, BAR), first.look(), false);
      write(first.group(), strong, theme.ink(), x + SWATCH + 8, y);
    }

    private void line(TimelineRows.Row.Line row, double top) {
      Timeline.Bar bar = row.bar();
      double y = top + row.height() / 2;
      double text = y - (row.name().size() - 1) * TimelineRows.LINE / 2;
      for (String part : row.name()) {
        write(part, font, theme.ink(), area.getX() + EDGE, text);
        text += TimelineRows.LINE;
      }
      Rectangle2D box = box(bar, y);
      if (box == null) {
        write(timeline.unknown(), font, theme.muted(), data.getX() + 6, y);
        tell(
            new Rectangle2D.Double(
                data.getX(), y - 8, ChartFonts.width(font, timeline.unknown()) + 12, 16),
            bar.told(),
            bar.code());
      } else {
        body(bar, box);
        tell(box, bar.told(), bar.code());
        above.add(() -> remark(bar, box, y));
      }
      bar.marks().forEach(mark -> mark(mark, bar, y));
    }

    /** Where the bar lies; one of which an end is not known is a short arrow. */
    private @Nullable Rectangle2D box(Timeline.Bar bar, double y) {
      Integer from = bar.from();
      Integer to = bar.to();
      if (from == null && to == null) {
        return null;
      }
      double begin = from == null ? at((to == null ? 0 : to) + 1.0) - ARROW : at(from);
      double end = to == null ? at(from == null ? 0 : from) + ARROW : at(to + 1.0);
      return new Rectangle2D.Double(begin, y - BAR / 2, Math.max(2, end - begin), BAR);
    }

    private void body(Timeline.Bar bar, Rectangle2D box) {
      if (bar.from() != null && bar.to() != null) {
        fill.filled(g2, box, bar.look(), false);
        return;
      }
      boolean open = bar.to() == null;
      double flat = open ? box.getX() : box.getMaxX();
      double tip = open ? box.getMaxX() : box.getX();
      Path2D arrow = new Path2D.Double();
      arrow.moveTo(flat, box.getY());
      arrow.lineTo(tip, box.getCenterY());
      arrow.lineTo(flat, box.getMaxY());
      arrow.closePath();
      g2.setPaint(theme.colour(bar.look()));
      g2.fill(arrow);
    }

    /** Behind the bar, else before it; where there is room on neither side it is only told. */
    private void remark(Timeline.Bar bar, Rectangle2D box, double y) {
      double width = ChartFonts.width(font, bar.remark());
      double behind = Math.max(box.getMaxX(), last(bar)) + 8;
      double before = Math.min(box.getX(), first(bar)) - 8 - width;
      if (bar.remark().isEmpty()) {
        return;
      }
      if (behind + width <= data.getMaxX()) {
        plate(bar.remark(), behind, y, width);
      } else if (before >= data.getX() + 4) {
        plate(bar.remark(), before, y, width);
      }
    }

    private double last(Timeline.Bar bar) {
      return bar.marks().stream().mapToDouble(this::middle).max().orElse(0) + MARK;
    }

    private double first(Timeline.Bar bar) {
      return bar.marks().stream().mapToDouble(this::middle).min().orElse(1e9) - MARK;
    }

    private double middle(Timeline.Mark mark) {
      return at((mark.from() + mark.to() + 1) / 2.0);
    }

    private void plate(String text, double x, double y, double width) {
      g2.setPaint(theme.ground());
      g2.fill(new Rectangle2D.Double(x - 2, y - 7, width + 4, 14));
      write(text, font, theme.ink(), x, y);
    }

    private void mark(Timeline.Mark mark, Timeline.Bar bar, double y) {
      double x = middle(mark);
      Path2D diamond = new Path2D.Double();
      diamond.moveTo(x, y - MARK - 1);
      diamond.lineTo(x + MARK + 1, y);
      diamond.lineTo(x, y + MARK + 1);
      diamond.lineTo(x - MARK - 1, y);
      diamond.closePath();
      above.add(
          () -> {
            g2.setPaint(mark.done() ? theme.ink() : theme.ground());
            g2.fill(diamond);
            g2.setStroke(EDGE_OF_MARK);
            g2.setPaint(mark.done() ? theme.ground() : theme.ink());
            g2.draw(diamond);
          });
      tell(diamond.getBounds2D(), mark.told(), bar.code());
    }

    private void now() {
      Timeline.Now line = timeline.now();
      if (line == null) {
        return;
      }
      double x = at(line.month() + 1.0);
      if (x < data.getX() || x > data.getMaxX()) {
        return;
      }
      line(theme.ink(), NOW, x, data.getY() - 2, x, data.getMaxY());
      double width = ChartFonts.width(strong, line.label());
      double start = Math.max(data.getX(), Math.min(x - width / 2, data.getMaxX() - width));
      write(line.label(), strong, theme.ink(), start, data.getY() - 22);
    }

    private void line(Color colour, Stroke stroke, double x, double y, double toX, double toY) {
      g2.setPaint(colour);
      g2.setStroke(stroke);
      g2.draw(new Line2D.Double(x, y, toX, toY));
    }

    private void write(String text, Font face, Color colour, double x, double y) {
      g2.setFont(face);
      g2.setPaint(colour);
      g2.drawString(text, (float) x, (float) (y + face.getSize2D() * Sheet.RISE));
    }

    private void tell(Shape shape, String text, String code) {
      if (info != null && info.getOwner().getEntityCollection() != null) {
        info.getOwner().getEntityCollection().add(new ChartEntity(shape, text, code));
      }
    }
  }
}
