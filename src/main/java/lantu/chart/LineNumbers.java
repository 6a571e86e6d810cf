package lantu.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.text.NumberText;

/**
 * Writes the numbers at the points of lines, above or below, where they cover neither a tick nor a
 * target line nor another point; where there is no such place, where they usually stand. Among many
 * lines a number that would cover one is left out.
 */
final class LineNumbers implements Layer {
  private static final double NEAR = 14;
  private static final double FAR = 26;
  private static final double POINT = 5;

  /** With more lines than this, a number is left out before it covers one. */
  private static final int FEW = 3;

  /** Into how many pieces the way between two points is cut to keep numbers off it. */
  private static final int PIECES = 24;

  private final ChartModel model;
  private final ChartTheme theme;
  private final Font font;
  private final Ticks ticks;

  LineNumbers(ChartModel model, ChartTheme theme, Font font, Ticks ticks) {
    this.model = model;
    this.theme = theme;
    this.font = font;
    this.ticks = ticks;
  }

  @Override
  public void draw(Sheet sheet) {
    List<ChartSeries> lines =
        model.series().stream().filter(one -> one.mark() == SeriesMark.LINE).toList();
    boolean roomy = sheet.middle(1) - sheet.middle(0) > widest(lines) + 8;
    List<Rectangle2D> marks = new ArrayList<>(ticks.obstacles(sheet));
    lines.forEach(one -> marks.addAll(points(sheet, one)));
    boolean many = lines.size() > FEW;
    if (many) {
      lines.forEach(one -> marks.addAll(ways(sheet, one)));
    }
    List<Rectangle2D> words = new ArrayList<>(List.of(Captions.axisName(sheet, model, font)));
    for (ChartSeries one : lines) {
      for (int i = 0; i < one.points().size(); i++) {
        BigDecimal value = one.points().get(i).value();
        if (value != null && (roomy || first(one, i) || last(one, i))) {
          List<Rectangle2D> all = new ArrayList<>(marks);
          all.addAll(words);
          double side = below(lines, one, i) ? 1 : -1;
          // Among many lines, across another one or far off it would be taken for that one's.
          double[] offsets =
              many
                  ? new double[] {side * NEAR}
                  : new double[] {side * NEAR, -side * NEAR, side * FAR, -side * FAR};
          List<List<Rectangle2D>> taken = many ? List.of(all) : List.of(all, words);
          number(sheet, taken, offsets, NumberText.grouped(value), i, value).ifPresent(words::add);
        }
      }
    }
  }

  /**
   * A number that would lie over other words is left to the table and the pointer.
   *
   * @param taken what it must not cover, and what it must not where that leaves no place
   * @param offsets how far from its point it may stand, the best first
   * @return where it stands
   */
  private Optional<Rectangle2D> number(
      Sheet sheet,
      List<List<Rectangle2D>> taken,
      double[] offsets,
      String text,
      int category,
      BigDecimal value) {
    double half = ChartFonts.width(font, text) / 2 + 2;
    double left = sheet.data().getX() + half;
    double x = Math.max(left, Math.min(sheet.middle(category), sheet.data().getMaxX() - half));
    double point = sheet.at(value.doubleValue());
    List<Double> free = new ArrayList<>();
    for (List<Rectangle2D> covered : taken) {
      for (double offset : offsets) {
        Rectangle2D box = box(text, x, point + offset);
        if (box.getMinY() > sheet.data().getMinY() - FAR
            && box.getMaxY() < sheet.data().getMaxY()
            && covered.stream().noneMatch(box::intersects)) {
          free.add(point + offset);
        }
      }
    }
    if (free.isEmpty()) {
      return Optional.empty();
    }
    sheet.plated(text, font, theme.ink(), theme.ground(), x, free.getFirst());
    return Optional.of(box(text, x, free.getFirst()));
  }

  private Rectangle2D box(String text, double x, double y) {
    double width = ChartFonts.width(font, text) + 4;
    double height = font.getSize2D() + 2;
    return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
  }

  private static List<Rectangle2D> points(Sheet sheet, ChartSeries one) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < one.points().size(); i++) {
      BigDecimal value = one.points().get(i).value();
      if (value != null) {
        double x = sheet.middle(i) - POINT;
        double y = sheet.at(value.doubleValue()) - POINT;
        boxes.add(new Rectangle2D.Double(x, y, 2 * POINT, 2 * POINT));
      }
    }
    return boxes;
  }

  /** The line itself, in pieces. */
  private static List<Rectangle2D> ways(Sheet sheet, ChartSeries one) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 1; i < one.points().size(); i++) {
      BigDecimal from = one.points().get(i - 1).value();
      BigDecimal to = one.points().get(i).value();
      if (from != null && to != null) {
        double x = sheet.middle(i - 1);
        double y = sheet.at(from.doubleValue());
        double right = (sheet.middle(i) - x) / PIECES;
        double down = (sheet.at(to.doubleValue()) - y) / PIECES;
        for (int piece = 0; piece < PIECES; piece++) {
          boxes.add(
              new Rectangle2D.Double(
                  x + piece * right,
                  Math.min(y + piece * down, y + (piece + 1) * down),
                  right,
                  Math.abs(down) + 1));
        }
      }
    }
    return boxes;
  }

  private double widest(List<ChartSeries> lines) {
    return lines.stream()
        .flatMap(one -> one.points().stream())
        .map(ChartPoint::value)
        .flatMap(Stream::ofNullable)
        .mapToDouble(value -> ChartFonts.width(font, NumberText.grouped(value)))
        .max()
        .orElse(0);
  }

  private static boolean first(ChartSeries one, int category) {
    return one.points().stream().limit(category).allMatch(point -> point.value() == null);
  }

  private static boolean last(ChartSeries one, int category) {
    return one.points().stream().skip(category + 1L).allMatch(point -> point.value() == null);
  }

  /** Whether the line runs below another one here, so that its number goes below as well. */
  private static boolean below(List<ChartSeries> lines, ChartSeries one, int category) {
    BigDecimal own = one.points().get(category).value();
    return lines.stream()
        .filter(other -> !other.equals(one))
        .map(other -> other.points().get(category).value())
        .anyMatch(value -> value != null && own != null && value.compareTo(own) > 0);
  }
}
