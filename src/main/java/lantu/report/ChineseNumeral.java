package lantu.report;

/** Numbers from 1 to 9999 as headings and five-year plans are counted: 十四, 一百零五. */
final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "千百十";
  private static final int LARGEST = 9999;

  private ChineseNumeral() {}

  static String of(int number) {
    if (number < 1 || number > LARGEST) {
      throw new IllegalArgumentException("not counted so: " + number);
    }
    StringBuilder text = new StringBuilder();
    int unit = 1000;
    for (int place = 0; place < PLACES.length(); place++, unit /= 10) {
      int digit = number / unit % 10;
      if (digit > 0) {
        // Ten to nineteen by themselves are counted without a one: 十四, but 一百一十四.
        if (digit > 1 || unit > 10 || !text.isEmpty()) {
          text.append(DIGITS.charAt(digit));
        }
        text.append(PLACES.charAt(place));
      } else if (!text.isEmpty() && number % unit > 0 && text.charAt(text.length() - 1) != '零') {
        text.append('零');
      }
    }
    return number % 10 == 0 ? text.toString() : text.append(DIGITS.charAt(number % 10)).toString();
  }
}
