package lantu.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import lantu.value.Refusal;

/** Numbers as people type and read them. */
public final class NumberText {
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
  private static final int LONGEST = 60;

  private NumberText() {}

  /**
   * Reads a number as typed: half or full width digits, thousands separators (also the Chinese
   * comma), surrounding spaces. The digits are kept: {@code 0.010} stays 0.010.
   *
   * @throws Refusal {@code number.notANumber} with the text, or {@code number.tooLong}
   */
  public static BigDecimal parse(String typed) {
    String text =
        typed
            .codePoints()
            .map(NumberText::halfWidth)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    if (text.length() > LONGEST) {
      throw new Refusal("number.tooLong", LONGEST);
    }
    if (GROUPED.matcher(text).matches()) {
      text = text.replace(",", "");
    }
    if (!PLAIN.matcher(text).matches()) {
      throw new Refusal("number.notANumber", typed);
    }
    return new BigDecimal(text);
  }

  /** Only signs of the same meaning: 5² must not become 52. */
  private static int halfWidth(int sign) {
    return switch (sign) {
      case '−', '－' -> '-';
      case '＋' -> '+';
      case '，' -> ',';
      case '．', '。' -> '.';
      case '\u00A0', '\u202F' -> ' ';
      default -> sign >= '０' && sign <= '９' ? sign - '０' + '0' : sign;
    };
  }

  /** The digits as they are, without an exponent and without separators. */
  public static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  /** For reading: digits as they are, the whole part in groups of three from 10000 up. */
  public static String grouped(BigDecimal value) {
    String text = value.toPlainString();
    int start = text.startsWith("-") ? 1 : 0;
    int dot = text.indexOf('.');
    int end = dot < 0 ? text.length() : dot;
    if (end - start < 5) {
      return text;
    }
    StringBuilder grouped = new StringBuilder(text);
    for (int at = end - 3; at > start; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
