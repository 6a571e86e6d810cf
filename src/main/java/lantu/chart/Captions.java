package lantu.chart;

import java.awt.Font;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Writes what stands around the plot: axis names, marks, and why there is nothing to see. */
final class Captions implements Layer {
  private static final double LINE = 1.5;
  private static final double EDGE = 16;

  private final ChartModel model;
  private final ChartTheme theme;
  private final Font small;
  private final Font body;

  Captions(ChartModel model, ChartTheme theme, ChartFonts fonts) {
    this.model = model;
    this.theme = theme;
    this.small = fonts.regular(11);
    this.body = fonts.regular(13);
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
    if (!model.hasActuals()) {
      empty(sheet);
    }
  }

  private void marks(Sheet sheet) {
    double right = sheet.whole().getMaxX() - EDGE;
    double y = sheet.whole().getY() + EDGE + 10;
    for (String mark : model.marks()) {
      double width = ChartFonts.width(small, mark) + 16;
      sheet.g2().setPaint(theme.warningGround());
      sheet.g2().fill(new RoundRectangle2D.Double(right - width, y - 10, width, 20, 6, 6));
      sheet.centred(mark, small, theme.warning(), right - width / 2, y);
      right -= width + 8;
    }
  }

  /** In the middle of the categories that have no value of any kind. */
  private void empty(Sheet sheet) {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < model.categories().size(); i++) {
      int at = i;
      boolean taken =
          model.series().stream()
              .anyMatch(one -> one.mark().column() && one.points().get(at).value() != null);
      if (!taken) {
        free.add(i);
      }
    }
    boolean lying = model.form() == ChartForm.BULLET;
    double left = lying || free.isEmpty() ? sheet.data().getX() : sheet.start(free.getFirst());
    double right = lying || free.isEmpty() ? sheet.data().getMaxX() : sheet.end(free.getLast());
    double room = Math.min(right - left - 16, 340);
    List<String> lines = TextWrap.lines(model.emptyText(), body, room);
    double step = body.getSize2D() * LINE;
    double y = sheet.data().getY() + (free.isEmpty() ? step : sheet.data().getHeight() * 0.42);
    for (String line : lines) {
      sheet.plated(line, body, theme.muted(), theme.ground(), (left + right) / 2, y);
      y += step;
    }
  }
}
