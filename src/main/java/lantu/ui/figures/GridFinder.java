package lantu.ui.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lantu.text.NumberText;
import lantu.value.PlanYear;

/** Finds lines of the grid by name or code, and cells by their number. */
final class GridFinder {
  private GridFinder() {}

  /**
   * A place that fits.
   *
   * @param year the year of the cell; empty where the line itself fits
   */
  record Hit(GridRow row, Optional<PlanYear> year) {}

  /**
   * Everything that holds the words, in the order of lines and years. Letters and digits of full
   * width count as the others, and thousands separators do not count.
   */
  static List<Hit> hits(List<GridRow> rows, List<PlanYear> years, String words) {
    String wanted = plain(words);
    List<Hit> hits = new ArrayList<>();
    if (wanted.isEmpty()) {
      return hits;
    }
    for (GridRow row : rows) {
      if (plain(row.name()).contains(wanted) || fits(row, wanted)) {
        hits.add(new Hit(row, Optional.empty()));
      }
      for (PlanYear year : years) {
        boolean fits =
            row.content(year)
                .getValue()
                .number()
                .filter(number -> NumberText.plain(number).contains(wanted))
                .isPresent();
        if (fits) {
          hits.add(new Hit(row, Optional.of(year)));
        }
      }
    }
    return hits;
  }

  /** A code fits whole: 1 is the first indicator, not the tenth as well. */
  private static boolean fits(GridRow row, String wanted) {
    return row instanceof FigureRow line
        && (plain(line.code()).equals(wanted)
            || plain(line.indicator().code().value()).equals(wanted));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s,]", "")
        .toLowerCase(Locale.ROOT);
  }
}
