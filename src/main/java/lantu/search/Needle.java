package lantu.search;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lantu.text.NumberText;
import lantu.value.Refusal;

/**
 * One word of what is searched for.
 *
 * @param text the word as it is compared
 * @param number the number it is; empty for none
 */
record Needle(String text, Optional<BigDecimal> number) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  static Needle of(String word) {
    String text = plain(word);
    try {
      return new Needle(text, Optional.of(NumberText.parse(text)));
    } catch (Refusal refusal) {
      return new Needle(text, Optional.empty());
    }
  }

  /**
   * Whether it may be the first letters of pinyin: Latin letters, with digits among them or not.
   */
  boolean latin() {
    return text.length() > 1
        && text.chars().allMatch(sign -> (sign >= 'a' && sign <= 'z') || Character.isDigit(sign))
        && text.chars().anyMatch(Character::isLetter);
  }

  /**
   * Full width and half width, capitals and small letters are the same to a reader who searches;
   * spaces do not part Chinese words.
   */
  static String plain(String text) {
    return SPACES
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }
}
