package lantu.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How Chinese characters are read, out of the table of pinyin4j. The library's own way to it keeps
 * every reading with its tone and a second table of words, which takes 23 MB and almost three times
 * as long; only the first letters are wanted here.
 */
final class Readings {
  private static final String TABLE = "/pinyindb/unicode_to_hanyu_pinyin.txt";

  /** A character without a known reading. */
  private static final String NONE = "none0";

  private static final int HEXADECIMAL = 16;

  private static final String[] FIRST = read();

  private Readings() {}

  /**
   * The letters that the readings of a character begin with, each once, in the table's order; empty
   * for one that is in no dictionary.
   */
  static String first(char sign) {
    return FIRST[sign];
  }

  private static String[] read() {
    String[] first = new String[Character.MAX_VALUE + 1];
    Arrays.fill(first, "");
    // Most characters share their letters with many others.
    Map<String, String> once = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PinyinHelper.class.getResourceAsStream(TABLE)),
                StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int open = line.indexOf('(');
        String letters = letters(line, open);
        if (!letters.isEmpty()) {
          char sign = (char) Integer.parseInt(line, 0, open - 1, HEXADECIMAL);
          first[sign] = once.computeIfAbsent(letters, same -> same);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return first;
  }

  /** Of a line such as {@code 4E01 (ding1,zheng1)}. */
  private static String letters(String line, int open) {
    StringBuilder letters = new StringBuilder();
    if (!line.startsWith(NONE, open + 1)) {
      for (int comma = open; comma >= 0; comma = line.indexOf(',', comma + 1)) {
        char letter = line.charAt(comma + 1);
        if (letters.indexOf(String.valueOf(letter)) < 0) {
          letters.append(letter);
        }
      }
    }
    return letters.toString();
  }
}
