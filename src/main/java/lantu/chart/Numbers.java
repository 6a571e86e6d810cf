package lantu.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantu.text.NumberText;

/** Writes the numbers at the ends of bars and inside stacks, and has those of lines written. */
final class Numbers implements Layer {
  private static final double ABOVE = 9;
  private static final double NEED = 16;

  private final ChartModel model;
  private final ChartTheme theme;
  private final Font font;
  private final Font strong;
  private final Ticks ticks;
  private final LineNumbers lines;

  Numbers(ChartModel model, ChartTheme theme, ChartFonts fonts) {
    this.model = model;
    this.theme = theme;
    this.font = fonts.regular(11);
    this.strong = fonts.semibold(12);
    this.ticks = new Ticks(model);
    this.lines = new LineNumbers(model, theme, font, ticks);
  }

  @Override
  public void draw(Sheet sheet) {
    switch (model.form()) {
      case STACKED_COLUMNS -> stacks(sheet);
      case GROUPED_COLUMNS -> columns(sheet);
      case BULLET -> bullets(sheet);
      case LINE -> lines.draw(sheet);
      case TIMELINE, PANELS, PAGE -> {}
    }
  }

  private static Map<Integer, List<BarLog.Bar>> byCategory(Sheet sheet) {
    return sheet.bars().stream()
        .collect(Collectors.groupingBy(BarLog.Bar::category, TreeMap::new, Collectors.toList()));
  }

  private void stacks(Sheet sheet) {
    byCategory(sheet)
        .forEach(
            (category, bars) -> {
              BigDecimal sum = BigDecimal.ZERO;
              double top = sheet.data().getMaxY();
              for (BarLog.Bar bar : bars) {
                BigDecimal value = bar.point().value();
                sum = value == null ? sum : sum.add(value);
                top = Math.min(top, bar.box().getY());
                if (bars.size() > 1 && value != null && bar.box().getHeight() >= NEED) {
                  inside(sheet, bar.box(), NumberText.grouped(value));
                }
              }
              if (bars.size() > 1 && !hasTotal(bars)) {
                return;
              }
              above(
                  sheet,
                  NumberText.grouped(sum),
                  strong,
                  bars.getFirst().box().getCenterX(),
                  top - ABOVE - 1);
            });
  }

  /** Shares add up to the whole, and what is done and what is left are not one number. */
  private boolean hasTotal(List<BarLog.Bar> bars) {
    return model.scale() != ChartScale.FULL
        && bars.stream().map(bar -> bar.series().mark()).distinct().count() == 1;
  }

  private void inside(Sheet sheet, Rectangle2D box, String text) {
    sheet.plated(text, font, theme.ink(), theme.ground(), box.getCenterX(), box.getCenterY());
  }

  /** Writes above a bar, and above whatever tick or target line is in the way there. */
  private void above(Sheet sheet, String text, Font face, double x, double y) {
    double width = ChartFonts.width(face, text);
    double height = face.getSize2D();
    double free = y;
    List<Rectangle2D> lines =
        ticks.obstacles(sheet).stream()
            .sorted(Comparator.comparingDouble(line -> -line.getY()))
            .toList();
    for (Rectangle2D line : lines) {
      Rectangle2D box = new Rectangle2D.Double(x - width / 2, free - height / 2, width, height);
      if (line.intersects(box)) {
        free = line.getY() - height / 2 - 2;
      }
    }
    sheet.centred(text, face, theme.ink(), x, free);
  }

  private void columns(Sheet sheet) {
    boolean many =
        model.series().stream().filter(one -> one.mark().column()).count()
                * model.categories().size()
            > 10;
    for (BarLog.Bar bar : sheet.bars()) {
      BigDecimal value = bar.point().value();
      if (value != null) {
        boolean own = bar.point().look() != null;
        String text = NumberText.grouped(value);
        Font face = many ? font : strong;
        String named = bar.series().name() + " " + text;
        boolean roomy = ChartFonts.width(face, named) <= bar.box().getWidth() * 1.1;
        String words = own && roomy ? named : text;
        double x = bar.box().getCenterX();
        if (value.signum() < 0) {
          sheet.centred(words, face, theme.ink(), x, bar.box().getMaxY() + ABOVE);
        } else {
          above(sheet, words, face, x, bar.box().getY() - ABOVE);
        }
      }
    }
  }

  /** The room that the numbers beside the bars of a bullet chart take. */
  static double besideBullets(ChartModel model, ChartFonts fonts) {
    return IntStream.range(0, model.categories().size())
        .mapToObj(category -> bullet(model, category))
        .mapToDouble(text -> ChartFonts.width(fonts.semibold(12), text))
        .max()
        .orElse(0);
  }

  /** What is done and what is aimed at. */
  private static String bullet(ChartModel model, int category) {
    return model.series().reversed().stream()
        .filter(one -> one.mark().column())
        .map(one -> one.points().get(category).value())
        .flatMap(Stream::ofNullable)
        .map(NumberText::grouped)
        .collect(Collectors.joining(" / "));
  }

  private void bullets(Sheet sheet) {
    byCategory(sheet)
        .forEach(
            (category, bars) -> {
              double right = bars.stream().mapToDouble(bar -> bar.box().getMaxX()).max().orElse(0);
              sheet.left(
                  bullet(model, category),
                  strong,
                  theme.ink(),
                  right + 8,
                  bars.getFirst().box().getCenterY());
            });
  }
}
