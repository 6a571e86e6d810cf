package lantu.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantu.text.NumberText;

/** Writes the numbers at the ends of bars, inside stacks and at the points of lines. */
final class Numbers implements Layer {
  private static final double ABOVE = 9;
  private static final double NEED = 16;

  private final ChartModel model;
  private final ChartTheme theme;
  private final Font font;
  private final Font strong;

  Numbers(ChartModel model, ChartTheme theme, ChartFonts fonts) {
    this.model = model;
    this.theme = theme;
    this.font = fonts.regular(11);
    this.strong = fonts.semibold(12);
  }

  @Override
  public void draw(Sheet sheet) {
    switch (model.form()) {
      case STACKED_COLUMNS -> stacks(sheet);
      case GROUPED_COLUMNS -> columns(sheet);
      case BULLET -> bullets(sheet);
      case LINE -> lines(sheet);
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
              Rectangle2D first = bars.getFirst().box();
              sheet.plated(
                  NumberText.grouped(sum),
                  strong,
                  theme.ink(),
                  theme.ground(),
                  first.getCenterX(),
                  top - ABOVE - 1);
            });
  }

  private void inside(Sheet sheet, Rectangle2D box, String text) {
    sheet.plated(text, font, theme.ink(), theme.ground(), box.getCenterX(), box.getCenterY());
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
        double y = value.signum() < 0 ? bar.box().getMaxY() + ABOVE : bar.box().getY() - ABOVE;
        sheet.centred(
            own ? bar.series().name() + " " + text : text,
            many ? font : strong,
            theme.ink(),
            bar.box().getCenterX(),
            y);
      }
    }
  }

  private void bullets(Sheet sheet) {
    byCategory(sheet)
        .forEach(
            (category, bars) -> {
              double right = bars.stream().mapToDouble(bar -> bar.box().getMaxX()).max().orElse(0);
              String text =
                  bars.reversed().stream()
                      .map(bar -> bar.point().value())
                      .map(value -> value == null ? "" : NumberText.grouped(value))
                      .collect(Collectors.joining(" / "));
              sheet.left(text, strong, theme.ink(), right + 8, bars.getFirst().box().getCenterY());
            });
  }

  private void lines(Sheet sheet) {
    List<ChartSeries> lines =
        model.series().stream().filter(one -> one.mark() == SeriesMark.LINE).toList();
    for (ChartSeries one : lines) {
      for (int i = 0; i < one.points().size(); i++) {
        BigDecimal value = one.points().get(i).value();
        if (value != null) {
          double y = sheet.at(value.doubleValue());
          boolean below = lowest(lines, one, i);
          sheet.plated(
              NumberText.grouped(value),
              font,
              theme.ink(),
              theme.ground(),
              sheet.middle(i),
              below ? y + ABOVE + 5 : y - ABOVE - 5);
        }
      }
    }
  }

  /** Whether the line runs below another one here, so that its number goes below as well. */
  private static boolean lowest(List<ChartSeries> lines, ChartSeries one, int category) {
    BigDecimal own = one.points().get(category).value();
    return lines.stream()
        .filter(other -> !other.equals(one))
        .map(other -> other.points().get(category).value())
        .anyMatch(value -> value != null && own != null && value.compareTo(own) > 0);
  }
}
