package lantu.chart;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a width; no line begins with closing punctuation. */
final class TextWrap {
  private TextWrap() {}

  /** Lines of about the same length, so that no last line holds two characters. */
  static List<String> balanced(String text, Font font, double width) {
    int count = lines(text, font, width).size();
    double even = ChartFonts.width(font, text) / count;
    for (double wider = even; wider < width; wider += font.getSize2D()) {
      List<String> lines = lines(text, font, wider);
      if (lines.size() <= count) {
        return lines;
      }
    }
    return lines(text, font, width);
  }

  /** A year or a percentage stays with its number. */
  private static boolean inNumber(char before, char after) {
    return Character.isDigit(before) && (after == '年' || after == '%');
  }

  static List<String> lines(String text, Font font, double width) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int fits = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at < text.length() && inNumber(text.charAt(at - 1), text.charAt(at))) {
        continue;
      }
      if (fits > start && ChartFonts.width(font, text.substring(start, at).strip()) > width) {
        lines.add(text.substring(start, fits).strip());
        start = fits;
      }
      fits = at;
    }
    if (start < text.length()) {
      lines.add(text.substring(start).strip());
    }
    return lines;
  }
}
