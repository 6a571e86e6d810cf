package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shades what lies between two edges, and draws forecasts: a band ends where an edge has a gap, a
 * fan and a forecast cross the years between what happened and what is forecast.
 */
final class Bands implements Layer {
  private static final double SHADE = 0.14;
  private static final double EDGE = 0.55;
  private static final double ALONE = 14;
  private static final double POINT = 4;
  private static final Stroke THIN = new BasicStroke(1);
  private static final Stroke DASHED =
      new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 4}, 0);

  private final List<ChartSeries> series;
  private final ChartTheme theme;

  Bands(ChartModel model, ChartTheme theme) {
    this.series = model.series();
    this.theme = theme;
  }

  @Override
  public void draw(Sheet sheet) {
    for (int i = 0; i + 1 < series.size(); i++) {
      SeriesMark low = series.get(i).mark();
      SeriesMark high = series.get(i + 1).mark();
      if (low == SeriesMark.LOW && high == SeriesMark.HIGH) {
        shade(sheet, series.get(i), series.get(i + 1), false);
      } else if (low == SeriesMark.FAN_LOW && high == SeriesMark.FAN_HIGH) {
        shade(sheet, series.get(i), series.get(i + 1), true);
      }
    }
    series.stream()
        .filter(one -> one.mark() == SeriesMark.FORECAST)
        .forEach(one -> forecast(sheet, one));
  }

  private void shade(Sheet sheet, ChartSeries low, ChartSeries high, boolean crossing) {
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i <= low.points().size(); i++) {
      boolean there = i < low.points().size() && value(low, i) != null && value(high, i) != null;
      if (there) {
        run.add(i);
      } else if (!run.isEmpty() && (!crossing || i == low.points().size())) {
        shade(sheet, low, high, run);
        run.clear();
      }
    }
  }

  private void shade(Sheet sheet, ChartSeries low, ChartSeries high, List<Integer> run) {
    List<Point2D> above = edge(sheet, high, run);
    List<Point2D> below = edge(sheet, low, run);
    Path2D area = path(above);
    below.reversed().forEach(at -> area.lineTo(at.getX(), at.getY()));
    area.closePath();
    Color colour = theme.colour(low.look());
    sheet.g2().setPaint(theme.mix(colour, SHADE));
    sheet.g2().fill(area);
    sheet.g2().setStroke(THIN);
    sheet.g2().setPaint(theme.mix(colour, EDGE));
    sheet.g2().draw(path(above));
    sheet.g2().draw(path(below));
  }

  /** The points of an edge; a single year is given some width, so that it can be seen. */
  private static List<Point2D> edge(Sheet sheet, ChartSeries one, List<Integer> run) {
    List<Point2D> points = new ArrayList<>();
    for (int i : run) {
      double y = sheet.at(number(one, i));
      if (run.size() == 1) {
        points.add(new Point2D.Double(sheet.middle(i) - ALONE, y));
        points.add(new Point2D.Double(sheet.middle(i) + ALONE, y));
      } else {
        points.add(new Point2D.Double(sheet.middle(i), y));
      }
    }
    return points;
  }

  private static Path2D path(List<Point2D> points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().getX(), points.getFirst().getY());
    points.stream().skip(1).forEach(at -> path.lineTo(at.getX(), at.getY()));
    return path;
  }

  private void forecast(Sheet sheet, ChartSeries one) {
    @Nullable Point2D last = null;
    sheet.g2().setPaint(theme.colour(one.look()));
    sheet.g2().setStroke(DASHED);
    for (int i = 0; i < one.points().size(); i++) {
      if (value(one, i) != null) {
        Point2D at = new Point2D.Double(sheet.middle(i), sheet.at(number(one, i)));
        if (last != null) {
          sheet.g2().draw(new Line2D.Double(last, at));
        }
        last = at;
      }
    }
    if (last != null) {
      Ellipse2D end =
          new Ellipse2D.Double(last.getX() - POINT, last.getY() - POINT, 2 * POINT, 2 * POINT);
      sheet.g2().setStroke(THIN);
      sheet.g2().setPaint(theme.ground());
      sheet.g2().fill(end);
      sheet.g2().setPaint(theme.colour(one.look()));
      sheet.g2().draw(end);
    }
  }

  private static @Nullable BigDecimal value(ChartSeries one, int category) {
    return one.points().get(category).value();
  }

  private static double number(ChartSeries one, int category) {
    BigDecimal value = value(one, category);
    return value == null ? Double.NaN : value.doubleValue();
  }
}
