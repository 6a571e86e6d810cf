package lantu.manual;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A page of the manual, which is a chapter of the printed one.
 *
 * @param key its name; that of a screen for a page on a screen
 * @param title its heading
 * @param blocks what stands on it
 */
public record ManualPage(String key, String title, List<ManualBlock> blocks) {
  /** Copies the list. */
  public ManualPage {
    blocks = List.copyOf(blocks);
  }

  /** Whether each of the words stands in the title or somewhere on the page, in any case. */
  boolean has(List<String> words) {
    return words.stream().allMatch(word -> inTitle(word) || firstWith(word).isPresent());
  }

  /** Whether a word stands in the title. */
  boolean inTitle(String word) {
    return contains(title, word);
  }

  /** The first block in which a word stands; empty if it is in none. */
  public OptionalInt firstWith(String word) {
    return IntStream.range(0, blocks.size())
        .filter(i -> contains(blocks.get(i).words(), word))
        .findFirst();
  }

  private static boolean contains(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
