package lantu.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where schedule ticks and target lines run on a sheet, for drawing them and for keeping clear. */
final class Ticks {
  private static final double LONGEST = 52;
  private static final double LYING = 16;
  private static final double CLEARANCE = 2;

  private final ChartModel model;

  Ticks(ChartModel model) {
    this.model = model;
  }

  List<Line2D> targets(Sheet sheet) {
    List<Line2D> lines = new ArrayList<>();
    for (TargetLine target : model.targets()) {
      double y = sheet.at(target.value().doubleValue());
      lines.add(new Line2D.Double(sheet.data().getX(), y, sheet.data().getMaxX() + 4, y));
    }
    return lines;
  }

  /** A schedule tick and the look of its series. */
  record Tick(Line2D line, Look look) {}

  List<Tick> ticks(Sheet sheet) {
    List<ChartSeries> rows =
        model.series().stream().filter(one -> one.mark() == SeriesMark.TICK).toList();
    List<Tick> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < model.categories().size(); i++) {
        BigDecimal value = rows.get(row).points().get(i).value();
        if (value != null) {
          Line2D line = tick(sheet, i, row, rows.size(), sheet.at(value.doubleValue()));
          lines.add(new Tick(line, rows.get(row).lookAt(i)));
        }
      }
    }
    return lines;
  }

  /** Across its category, or across its own column where each column has a tick. */
  private Line2D tick(Sheet sheet, int category, int row, int rows, double y) {
    if (model.form() == ChartForm.BULLET) {
      double half = Math.min((sheet.end(category) - sheet.start(category)) / 2, LYING);
      double middle = sheet.middle(category);
      return new Line2D.Double(y, middle - half, y, middle + half);
    }
    long columns = model.series().stream().filter(one -> one.mark().column()).count();
    boolean own = model.form() == ChartForm.GROUPED_COLUMNS && rows == columns;
    double width = (sheet.end(category) - sheet.start(category)) / (own ? rows : 1);
    double middle = sheet.start(category) + width * (own ? row + 0.5 : 0.5);
    double half = Math.min(width, LONGEST) / 2;
    return new Line2D.Double(middle - half, y, middle + half, y);
  }

  /** Boxes that text should not cover. */
  List<Rectangle2D> obstacles(Sheet sheet) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Tick tick : ticks(sheet)) {
      boxes.add(box(tick.line()));
    }
    for (Line2D line : targets(sheet)) {
      boxes.add(box(line));
    }
    return boxes;
  }

  private static Rectangle2D box(Line2D line) {
    return new Rectangle2D.Double(
        line.getX1(), line.getY1() - CLEARANCE, line.getX2() - line.getX1(), 2 * CLEARANCE);
  }
}
