package lantu.report;

/** Numbers from 1 to 99 as headings and five-year plans are counted: 十四. */
final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumeral() {}

  static String of(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("not counted so: " + number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String text = tens == 0 ? "" : "十";
    if (tens > 1) {
      text = DIGITS.charAt(tens) + text;
    }
    return ones == 0 ? text : text + DIGITS.charAt(ones);
  }
}
