package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import lantu.text.NumberText;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jspecify.annotations.Nullable;

/** Draws small charts beside each other, those of a row on one scale. */
final class PanelsPlot extends OwnPlot {
  private static final long serialVersionUID = 1L;
  private static final double COLUMN = 0.62;
  private static final double WIDEST = 34;
  private static final double SWATCH = 14;
  private static final Stroke THIN = new BasicStroke(1);
  private static final Stroke TICK =
      new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final Stroke SEAM =
      new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final Stroke DASHED =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0);

  private final transient Panels panels;
  private final transient PanelLayout layout;
  private final transient ChartTheme theme;
  private final transient Fill fill;
  private final transient Font font;
  private final transient Font strong;

  PanelsPlot(
      Panels panels, PanelLayout layout, ChartTheme theme, ChartFonts fonts, Captions captions) {
    super("panels", captions);
    this.panels = panels;
    this.layout = layout;
    this.theme = theme;
    this.fill = new Fill(theme);
    this.font = fonts.regular(11);
    this.strong = fonts.semibold(12);
  }

  @Override
  void draw(Graphics2D g2, Rectangle2D area, Rectangle2D data, @Nullable PlotRenderingInfo info) {
    new Drawing(g2, area.getX(), area.getY(), info).draw();
  }

  /** One drawing of the panels in a place. */
  private final class Drawing {
    private final Graphics2D g2;
    private final double left;
    private final double top;
    private final @Nullable PlotRenderingInfo info;

    Drawing(Graphics2D g2, double left, double top, @Nullable PlotRenderingInfo info) {
      this.g2 = g2;
      this.left = left;
      this.top = top;
      this.info = info;
    }

    void draw() {
      for (PanelLayout.Heading heading : layout.headings()) {
        double y = top + heading.y() + PanelLayout.LINE / 2;
        boolean first = true;
        for (String line : heading.lines()) {
          write(
              line,
              first ? strong : font,
              first ? theme.ink() : theme.muted(),
              left + PanelLayout.EDGE,
              y);
          first = false;
          y += PanelLayout.LINE;
        }
      }
      for (PanelLayout.Place place : layout.places()) {
        Rectangle2D box = place.columns();
        panel(
            place,
            new Rectangle2D.Double(
                left + box.getX(), top + box.getY(), box.getWidth(), box.getHeight()));
      }
    }

    private void panel(PanelLayout.Place place, Rectangle2D box) {
      Panels.Panel panel = place.panel();
      head(panel, box);
      double zero = at(place.row(), BigDecimal.ZERO, box);
      line(theme.muted(), THIN, box.getX(), zero, box.getMaxX(), zero);
      BigDecimal goal = panel.goal();
      if (goal != null) {
        double y = at(place.row(), goal, box);
        line(theme.ink(), DASHED, box.getX(), y, box.getMaxX(), y);
      }
      columns(place, box, zero);
      double y = box.getMaxY() + 20 + PanelLayout.LINE / 2;
      for (String remark : place.remark()) {
        write(remark, font, theme.ink(), box.getX(), y);
        y += PanelLayout.LINE;
      }
    }

    private void head(Panels.Panel panel, Rectangle2D box) {
      double y = box.getY() - PanelLayout.ABOVE - PanelLayout.HEAD / 2;
      fill.filled(g2, new Rectangle2D.Double(box.getX(), y - 5, SWATCH, 10), panel.look(), false);
      write(panel.name(), strong, theme.ink(), box.getX() + SWATCH + 6, y);
      BigDecimal goal = panel.goal();
      if (goal != null) {
        String aim = NumberText.grouped(goal);
        write(aim, strong, theme.ink(), box.getMaxX() - ChartFonts.width(strong, aim), y);
        double end = box.getMaxX() - ChartFonts.width(strong, aim) - 6;
        line(theme.ink(), DASHED, end - 18, y, end, y);
      }
    }

    private void columns(PanelLayout.Place place, Rectangle2D box, double zero) {
      Panels.Panel panel = place.panel();
      int count = panels.years().size();
      double slot = box.getWidth() / count;
      double wide = Math.min(slot * COLUMN, WIDEST);
      boolean roomy = roomy(panel, slot);
      int last = last(panel);
      for (int i = 0; i < count; i++) {
        double middle = box.getX() + slot * (i + 0.5);
        year(i, count, slot, middle, box.getMaxY() + 10);
        ChartPoint point = panel.points().get(i);
        BigDecimal value = point.value();
        if (value != null) {
          double end = at(place.row(), value, box);
          Rectangle2D bar =
              new Rectangle2D.Double(
                  middle - wide / 2, Math.min(zero, end), wide, Math.max(1, Math.abs(end - zero)));
          fill.filled(g2, bar, panel.look(), point.provisional());
          tell(bar, place, i);
        }
        tick(place, i, middle, wide, box);
        if (value != null && (roomy || i == last)) {
          number(place, i, middle, value, box);
        }
      }
    }

    /** Above the column, the tick and the target, whatever of them is in the way. */
    private void number(
        PanelLayout.Place place, int year, double middle, BigDecimal value, Rectangle2D box) {
      String text = NumberText.grouped(value);
      double width = ChartFonts.width(font, text);
      double y = at(place.row(), value.max(BigDecimal.ZERO), box) - 8;
      BigDecimal path = place.panel().path().get(year).value();
      for (int round = 0; round < 2; round++) {
        for (BigDecimal other : new @Nullable BigDecimal[] {path, place.panel().goal()}) {
          if (other != null && Math.abs(at(place.row(), other, box) - y) < 8) {
            y = at(place.row(), other, box) - 9;
          }
        }
      }
      double x = Math.clamp(middle - width / 2, box.getX(), box.getMaxX() - width);
      write(text, font, theme.ink(), x, y);
    }

    private void tick(
        PanelLayout.Place place, int year, double middle, double wide, Rectangle2D box) {
      BigDecimal path = place.panel().path().get(year).value();
      if (path != null) {
        double y = at(place.row(), path, box);
        double half = wide / 2 + 2;
        line(theme.ground(), SEAM, middle - half, y, middle + half, y);
        line(theme.colour(Look.DISTRICT), TICK, middle - half, y, middle + half, y);
      }
    }

    /** All years where they fit, else the first and the last. */
    private void year(int at, int count, double slot, double middle, double y) {
      String name = panels.years().get(at);
      double width = ChartFonts.width(font, name);
      if (width + 4 <= slot || at == 0 || (at == count - 1 && count * slot > 2.5 * width)) {
        write(name, font, theme.muted(), middle - width / 2, y);
      }
    }

    private boolean roomy(Panels.Panel panel, double slot) {
      return panel.points().stream()
          .map(ChartPoint::value)
          .allMatch(
              value ->
                  value == null || ChartFonts.width(font, NumberText.grouped(value)) + 4 <= slot);
    }

    private int last(Panels.Panel panel) {
      int last = panel.points().size() - 1;
      while (last >= 0 && panel.points().get(last).value() == null) {
        last--;
      }
      return last;
    }

    private double at(Panels.Row row, BigDecimal value, Rectangle2D box) {
      double low = row.low().doubleValue();
      double share = (value.doubleValue() - low) / (row.high().doubleValue() - low);
      return box.getMaxY() - share * box.getHeight();
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

    private void tell(Rectangle2D bar, PanelLayout.Place place, int year) {
      if (info == null || info.getOwner().getEntityCollection() == null) {
        return;
      }
      ChartPoint point = place.panel().points().get(year);
      BigDecimal value = point.value();
      String number = value == null ? "" : NumberText.grouped(value);
      String text =
          "%s · %s\n%s\n%s %s"
              .formatted(
                  place.panel().name(),
                  panels.years().get(year),
                  place.row().name(),
                  number,
                  place.row().unit());
      String told = point.remark() == null ? text : text + "\n" + point.remark();
      info.getOwner().getEntityCollection().add(new ChartEntity(bar, told, place.row().code()));
    }
  }
}
