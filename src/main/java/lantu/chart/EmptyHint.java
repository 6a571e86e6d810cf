package lantu.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says inside the plot why there is nothing to see yet, where it covers nothing else. */
final class EmptyHint implements Layer {
  private static final double LINE = 1.5;
  private static final double NARROW_BELOW = 480;
  private static final double MARGIN = 10;
  private static final double[] WIDTHS = {330, 230, 170};
  private static final double[] HEIGHTS = {0.44, 0.76, 0.24, 0.60, 0.14};
  private static final double[] SIDES = {0.5, 1, 0};

  private final ChartModel model;
  private final ChartTheme theme;
  private final Font font;
  private final String text;

  EmptyHint(ChartModel model, ChartTheme theme, Font font, String text) {
    this.model = model;
    this.theme = theme;
    this.font = font;
    this.text = text;
  }

  /**
   * Whether the plot of a chart of a width has room for the hint: categories without any column,
   * and in a narrow one nothing else that it might cover.
   */
  static boolean hasRoom(ChartModel model, double width) {
    boolean bare = !model.hasValues() && model.targets().isEmpty();
    return model.form() != ChartForm.BULLET
        && model.form() != ChartForm.TIMELINE
        && model.form() != ChartForm.PANELS
        && model.form() != ChartForm.PAGE
        && free(model).size() > 1
        && (bare || width >= NARROW_BELOW);
  }

  private static List<Integer> free(ChartModel model) {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < model.categories().size(); i++) {
      int at = i;
      if (model.series().stream()
          .noneMatch(one -> one.mark().column() && one.points().get(at).value() != null)) {
        free.add(i);
      }
    }
    return free;
  }

  @Override
  public void draw(Sheet sheet) {
    Block block = block(sheet);
    double step = font.getSize2D() * LINE;
    double y = block.box().getY() + step / 2;
    for (String line : block.lines()) {
      sheet.plated(line, font, theme.muted(), theme.ground(), block.box().getCenterX(), y);
      y += step;
    }
  }

  /** The first place that covers nothing; narrower blocks are tried after wide ones. */
  private Block block(Sheet sheet) {
    List<Integer> free = free(model);
    double left = sheet.start(free.getFirst()) + MARGIN;
    double right = sheet.end(free.getLast()) - MARGIN;
    List<Rectangle2D> taken = new Ticks(model).obstacles(sheet);
    taken.addAll(points(sheet));
    for (double widest : WIDTHS) {
      List<String> lines = TextWrap.balanced(text, font, Math.min(right - left, widest));
      for (double height : HEIGHTS) {
        for (double side : SIDES) {
          Block block = at(sheet, lines, left, right, height, side);
          if (taken.stream().noneMatch(block.clear()::intersects)) {
            return block;
          }
        }
      }
    }
    List<String> lines = TextWrap.balanced(text, font, Math.min(right - left, WIDTHS[0]));
    return at(sheet, lines, left, right, HEIGHTS[0], SIDES[0]);
  }

  private Block at(
      Sheet sheet, List<String> lines, double left, double right, double at, double side) {
    double width = lines.stream().mapToDouble(line -> ChartFonts.width(font, line)).max().orElse(0);
    double height = lines.size() * font.getSize2D() * LINE;
    double x = left + (right - left - width) * side;
    double y = sheet.data().getY() + sheet.data().getHeight() * at - height / 2;
    return new Block(lines, new Rectangle2D.Double(x, y, width, height));
  }

  private record Block(List<String> lines, Rectangle2D box) {
    Rectangle2D clear() {
      return new Rectangle2D.Double(
          box.getX() - MARGIN, box.getY() - 4, box.getWidth() + 2 * MARGIN, box.getHeight() + 8);
    }
  }

  private List<Rectangle2D> points(Sheet sheet) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (ChartSeries one : model.series()) {
      for (int i = 0; i < one.points().size(); i++) {
        BigDecimal value = one.points().get(i).value();
        if (one.mark() == SeriesMark.LINE && value != null) {
          double x = sheet.middle(i);
          double y = sheet.at(value.doubleValue());
          boxes.add(new Rectangle2D.Double(x - 24, y - 24, 48, 48));
        }
      }
    }
    return boxes;
  }
}
