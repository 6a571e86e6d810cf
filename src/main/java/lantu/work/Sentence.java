package lantu.work;

import java.util.List;
import lantu.edition.Rewrite;

/**
 * A paragraph of a report as the office may put it in its own words.
 *
 * @param key which paragraph of the report it is
 * @param text its words as they stand
 * @param generated what the report would say by itself
 * @param who who put it in other words; empty where nobody did
 * @param changes what is different from when it was put in other words, in sentences
 * @param under what stands under it now
 */
public record Sentence(
    String key,
    String text,
    String generated,
    String who,
    List<String> changes,
    List<Rewrite.Under> under) {
  /** Copies the lists. */
  public Sentence {
    changes = List.copyOf(changes);
    under = List.copyOf(under);
  }

  /** Whether its words are the office's own. */
  public boolean rewritten() {
    return !who.isEmpty();
  }
}
