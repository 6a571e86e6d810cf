package lantu.exchange.document;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line read as a heading: its number, if it begins with one, and its words.
 *
 * @param number its number; 0 for none
 * @param words its words as they are compared, without number, spaces, quotes and punctuation
 * @param whole the same with its number, for a title that begins with one
 * @param listed whether it ends as a line of a table of contents does
 */
record Heading(int number, String words, String whole, boolean listed) {
  private static final String DIGITS = "[一二三四五六七八九十百零〇两\\d０-９]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:第\\s*(DD{1,5})\\s*[章节篇部编]|[（(]\\s*(DD{1,5})\\s*[）)]|([一二三四五六七八九十百零〇]{1,5})\\s*[、.．，,]"
                  .replace("DD", DIGITS)
              + "|(?:\\d{1,2}[.．])*([\\d０-９]{1,3})\\s*[、.．]?)\\s*");
  private static final Pattern LISTED =
      Pattern.compile("(?:[.．·…‥。\\s]{2,}|\\t)\\s*[\\d０-９]{1,4}\\s*$");

  /** Reads a line. */
  static Heading of(String line) {
    Matcher tail = LISTED.matcher(line);
    boolean listed = tail.find();
    String text = listed ? line.substring(0, tail.start()) : line;
    Matcher head = NUMBER.matcher(text);
    if (!head.find()) {
      return new Heading(0, plain(text), plain(text), listed);
    }
    String number = "";
    for (int group = 1; group <= head.groupCount(); group++) {
      number = head.group(group) == null ? number : head.group(group);
    }
    return new Heading(value(number), plain(text.substring(head.end())), plain(text), listed);
  }

  /** Letters and digits alone; full width and half width, and capitals, are the same. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Heading::read)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** 〇 is a number to Unicode and no digit. */
  private static boolean read(int sign) {
    return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.LETTER_NUMBER;
  }

  /** How many of the pairs of characters of two texts are the same, from 0 to 1 (Dice). */
  static double likeness(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int all = pairs.size() + others.size();
    pairs.retainAll(others);
    return all == 0 ? 0 : 2.0 * pairs.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  /** 12, １２, 十二, 一百零二; 0 for what is no number. */
  private static int value(String number) {
    String text = Normalizer.normalize(number, Normalizer.Form.NFKC);
    if (text.matches("\\d{1,5}")) {
      return Integer.parseInt(text);
    }
    int total = 0;
    int digit = 0;
    for (char sign : text.replace('〇', '零').replace('两', '二').toCharArray()) {
      int value = "零一二三四五六七八九".indexOf(sign);
      if (value >= 0) {
        digit = value;
      } else if (sign == '十' || sign == '百') {
        total += Math.max(1, digit) * (sign == '十' ? 10 : 100);
        digit = 0;
      }
    }
    return total + digit;
  }
}
