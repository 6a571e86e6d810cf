package lantu.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first letters of the pinyin of texts. A character that is read in several ways has a letter
 * for each, so that 重 is found by c and by z.
 */
final class Initials {
  private static final int FIRST_OF_CHINESE = 0x3400;

  private final Map<Character, String> letters = new HashMap<>();

  /** For each character that is read aloud the letters it may begin with. */
  List<String> of(String plain) {
    List<String> initials = new ArrayList<>();
    for (int i = 0; i < plain.length(); i++) {
      String first = letters.computeIfAbsent(plain.charAt(i), Initials::letters);
      if (!first.isEmpty()) {
        initials.add(first);
      }
    }
    return initials;
  }

  /** Where in the initials the letters stand one after the other; -1 for nowhere. */
  static int find(List<String> initials, String typed) {
    for (int start = 0; start + typed.length() <= initials.size(); start++) {
      int at = 0;
      while (at < typed.length() && initials.get(start + at).indexOf(typed.charAt(at)) >= 0) {
        at++;
      }
      if (at == typed.length()) {
        return start;
      }
    }
    return -1;
  }

  private static String letters(char sign) {
    if (sign < FIRST_OF_CHINESE) {
      return Character.isLetterOrDigit(sign) ? String.valueOf(sign) : "";
    }
    return Readings.first(sign);
  }
}
