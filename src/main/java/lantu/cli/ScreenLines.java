package lantu.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text measured in the columns of a terminal, where a Chinese character takes two. */
final class ScreenLines {
  /** Columns that running text and tables keep to. */
  static final int WIDTH = 100;

  private static final int FIRST_WIDE = 0x2E80;

  private ScreenLines() {}

  /** Columns of a text on one line. */
  static int width(String text) {
    return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
  }

  /** Lines of at most the width; none begins with closing punctuation or ends with opening one. */
  static List<String> wrap(String text, int width) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int fits = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (fits > start && width(text.substring(start, at).strip()) > width) {
        lines.add(text.substring(start, fits).strip());
        start = fits;
      }
      fits = at;
    }
    lines.add(text.substring(start).strip());
    return lines;
  }
}
