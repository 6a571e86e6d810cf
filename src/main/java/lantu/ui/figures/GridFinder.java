package lantu.ui.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lantu.text.NumberText;

/** Finds lines of the grid by name or code, and cells by their number. */
final class GridFinder {
  private GridFinder() {}

  /**
   * A place that fits.
   *
   * @param slot the column of the cell; empty where the line itself fits
   */
  record Hit(GridRow row, Optional<Slot> slot) {}

  /**
   * Everything that holds the words, in the order of lines and columns. Letters and digits of full
   * width count as the others, and thousands separators do not count.
   */
  static List<Hit> hits(List<GridRow> rows, List<Slot> slots, String words) {
    String wanted = plain(words);
    List<Hit> hits = new ArrayList<>();
    if (wanted.isEmpty()) {
      return hits;
    }
    for (GridRow row : rows) {
      if (plain(row.name()).contains(wanted) || fits(row, wanted)) {
        hits.add(new Hit(row, Optional.empty()));
      }
      for (Slot slot : slots) {
        boolean fits =
            row.content(slot)
                .getValue()
                .number()
                .filter(number -> NumberText.plain(number).contains(wanted))
                .isPresent();
        if (fits) {
          hits.add(new Hit(row, Optional.of(slot)));
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
