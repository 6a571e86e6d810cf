package lantu.chart;

import java.awt.Font;
import java.util.List;

/** Writes the categories below the plot; where they do not all fit, in twos or fives. */
final class CategoryNames implements Layer {
  /** The room the names take below the plot. */
  static final double HEIGHT = 24;

  private static final double SPACE = 6;

  private final List<String> categories;
  private final ChartTheme theme;
  private final Font font;

  CategoryNames(List<String> categories, ChartTheme theme, Font font) {
    this.categories = categories;
    this.theme = theme;
    this.font = font;
  }

  @Override
  public void draw(Sheet sheet) {
    int every = every(sheet.data().getWidth() / categories.size());
    for (int i = 0; i < categories.size(); i += every) {
      double y = sheet.data().getMaxY() + HEIGHT / 2 + 2;
      sheet.centred(categories.get(i), font, theme.ink(), sheet.middle(i), y);
    }
  }

  private int every(double room) {
    double widest =
        categories.stream().mapToDouble(name -> ChartFonts.width(font, name)).max().orElse(0);
    if (widest + SPACE <= room) {
      return 1;
    }
    return (categories.size() - 1) % 5 == 0 ? 5 : 2;
  }
}
