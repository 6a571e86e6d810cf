package lantu.exchange;

import java.math.BigDecimal;

/** Whole numbers from 1 to 99 as a plan's text writes them: 七, 两, 十六, 二十一. */
final class ChineseNumber {
  /** What a pattern has to match to be read here. */
  static final String PATTERN = "(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])";

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumber() {}

  /** The number; the text matches {@link #PATTERN}. */
  static BigDecimal read(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return BigDecimal.valueOf(digit(text));
    }
    int tens = ten == 0 ? 1 : digit(text.substring(0, ten));
    int ones = ten == text.length() - 1 ? 0 : digit(text.substring(ten + 1));
    return BigDecimal.valueOf(tens * 10L + ones);
  }

  private static int digit(String text) {
    return DIGITS.indexOf(text.replace('两', '二'));
  }
}
