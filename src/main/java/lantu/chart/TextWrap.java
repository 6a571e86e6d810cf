package lantu.chart;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Breaks text into lines of a width; no line begins with closing punctuation. */
final class TextWrap {
  private static final Pattern PHRASE_END = Pattern.compile("(?<=[：，；])");

  private TextWrap() {}

  /**
   * Lines that end where a phrase ends, if that takes no more of them than breaking anywhere; else
   * lines of about the same length.
   */
  static List<String> phrased(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String phrase : PHRASE_END.split(text, -1)) {
      if (!line.isEmpty() && ChartFonts.width(font, line + phrase) > width) {
        lines.add(line.strip());
        line = "";
      }
      line += phrase;
    }
    lines.add(line.strip());
    boolean fits = lines.stream().allMatch(one -> ChartFonts.width(font, one) <= width);
    return fits && lines.size() <= lines(text, font, width).size()
        ? lines
        : balanced(text, font, width);
  }

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

  /** A year, a percentage and a fraction stay in one piece. */
  private static boolean inNumber(char before, char after) {
    return Character.isDigit(before)
        ? after == '年' || after == '%'
        : before == '.' && Character.isDigit(after);
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
