package lantu.ui.outline;

/** Whole numbers as the plan writes its chapters: 一, 十, 十六, 二十一. */
final class ChineseNumber {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumber() {}

  /** The number in Chinese; 1 to 99, anything else keeps its digits. */
  static String of(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String text = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return ones == 0 ? text : text + digit(ones);
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
