package lantu.chart;

import java.awt.Font;
import java.util.List;

/**
 * Writes the categories below the plot. Years that do not all fit are named in twos or fives; other
 * names go over as many lines as they need.
 */
final class CategoryNames implements Layer {
  private static final double LEAST = 24;
  private static final double LINE = 15;
  private static final double SPACE = 6;
  private static final int YEAR = 4;

  private final List<String> categories;
  private final List<List<String>> lines;
  private final boolean wrapped;
  private final ChartTheme theme;
  private final Font font;

  /**
   * The names of a plot.
   *
   * @param room what there is for each, at least
   */
  CategoryNames(List<String> categories, ChartTheme theme, Font font, double room) {
    this.categories = categories;
    this.theme = theme;
    this.font = font;
    boolean fitting = categories.stream().allMatch(name -> width(name) + SPACE <= room);
    this.wrapped = !fitting && categories.stream().anyMatch(name -> name.length() > YEAR);
    this.lines =
        categories.stream()
            .map(
                name ->
                    wrapped
                        ? TextWrap.balanced(name, font, Math.max(room - SPACE, font.getSize2D()))
                        : List.of(name))
            .toList();
  }

  /** The room the names take below the plot. */
  double height() {
    int most = lines.stream().mapToInt(List::size).max().orElse(1);
    return LEAST + (most - 1) * LINE;
  }

  /** What of it lies beyond one line. */
  double more() {
    return height() - LEAST;
  }

  @Override
  public void draw(Sheet sheet) {
    int every = wrapped ? 1 : every(sheet.data().getWidth() / categories.size());
    for (int i = 0; i < categories.size(); i += every) {
      double y = sheet.data().getMaxY() + LEAST / 2 + 2;
      for (String line : lines.get(i)) {
        sheet.centred(line, font, theme.ink(), sheet.middle(i), y);
        y += LINE;
      }
    }
  }

  private double width(String name) {
    return ChartFonts.width(font, name);
  }

  private int every(double room) {
    double widest = categories.stream().mapToDouble(this::width).max().orElse(0);
    if (widest + SPACE <= room) {
      return 1;
    }
    return (categories.size() - 1) % 5 == 0 ? 5 : 2;
  }
}
