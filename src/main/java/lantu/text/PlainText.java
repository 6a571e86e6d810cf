package lantu.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Signs that a text from outside has no honest use for: they cannot be seen, turn the direction of
 * what is read, or are halves of a character that no file can hold; and text that a spreadsheet
 * would take for a formula.
 */
public final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");
  private static final String STARTS_A_FORMULA = "=+-@＝＋－＠\t\r";

  private PlainText() {}

  /**
   * The text without them: line breaks and tabs stay, half a character becomes {@code U+FFFD}, the
   * rest is left out.
   */
  public static String clean(String text) {
    if (firstHidden(text).isEmpty()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            sign -> {
              if (half(sign)) {
                clean.appendCodePoint(REPLACEMENT);
              } else if (!hidden(sign)) {
                clean.appendCodePoint(sign);
              }
            });
    return clean.toString();
  }

  /** The first of them, as a code point; empty if the text has none. */
  public static OptionalInt firstHidden(String text) {
    return text.codePoints().filter(sign -> hidden(sign) || half(sign)).findFirst();
  }

  /**
   * The text of a cell, with a {@code '} in front where a spreadsheet that opens or pastes it would
   * take it for a formula. A number stays one.
   */
  public static String cell(String text) {
    return !text.isEmpty()
            && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches()
        ? "'" + text
        : text;
  }

  private static boolean half(int sign) {
    return sign >= 0xD800 && sign <= 0xDFFF;
  }

  private static boolean hidden(int sign) {
    return (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r')
        || (sign >= 0x7F && sign <= 0x9F && sign != 0x85)
        || turnsDirection(sign)
        || sign == 0xFEFF
        || (sign & 0xFFFE) == 0xFFFE;
  }

  /** Embeddings, overrides, isolates and marks of writing from right to left. */
  private static boolean turnsDirection(int sign) {
    return (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2066 && sign <= 0x2069)
        || sign == 0x200E
        || sign == 0x200F
        || sign == 0x061C;
  }
}
