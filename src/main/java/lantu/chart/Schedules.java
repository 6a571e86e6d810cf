package lantu.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.List;

/** Draws target lines and schedule ticks. */
final class Schedules implements Layer {
  private static final Stroke DASHED =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0);
  private static final Stroke TICK =
      new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final Stroke HALO =
      new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private final ChartModel model;
  private final ChartTheme theme;

  Schedules(ChartModel model, ChartTheme theme) {
    this.model = model;
    this.theme = theme;
  }

  @Override
  public void draw(Sheet sheet) {
    sheet.g2().setPaint(theme.ink());
    sheet.g2().setStroke(DASHED);
    for (TargetLine target : model.targets()) {
      double y = sheet.at(target.value().doubleValue());
      sheet.g2().draw(new Line2D.Double(sheet.data().getX(), y, sheet.data().getMaxX() + 4, y));
    }
    List<ChartSeries> ticks =
        model.series().stream().filter(one -> one.mark() == SeriesMark.TICK).toList();
    long columns = model.series().stream().filter(one -> one.mark().column()).count();
    boolean paired = model.form() == ChartForm.GROUPED_COLUMNS && ticks.size() == columns;
    for (int row = 0; row < ticks.size(); row++) {
      for (int i = 0; i < model.categories().size(); i++) {
        BigDecimal value = ticks.get(row).points().get(i).value();
        if (value != null) {
          double width = sheet.end(i) - sheet.start(i);
          double part = paired ? width / ticks.size() : width;
          double x = sheet.start(i) + (paired ? row * part : 0);
          tick(sheet, x, x + part, sheet.at(value.doubleValue()));
        }
      }
    }
  }

  private void tick(Sheet sheet, double from, double to, double y) {
    double middle = (from + to) / 2;
    double half = Math.min((to - from) / 2, 26);
    Line2D line = new Line2D.Double(middle - half, y, middle + half, y);
    sheet.g2().setStroke(HALO);
    sheet.g2().setPaint(theme.ground());
    sheet.g2().draw(line);
    sheet.g2().setStroke(TICK);
    sheet.g2().setPaint(theme.muted());
    sheet.g2().draw(line);
  }
}
