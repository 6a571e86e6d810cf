package lantu.edition;

import java.time.Instant;
import java.util.List;

/**
 * 改写: a paragraph of a report in the office's own words.
 *
 * @param report which report: kind, day and zone
 * @param paragraph which paragraph of it
 * @param text the office's words; not blank
 * @param under what stood under the paragraph when it was written
 * @param who who wrote it
 * @param at when it was written
 */
public record Rewrite(
    String report, String paragraph, String text, List<Under> under, String who, Instant at) {
  /** Copies the list. */
  public Rewrite {
    under = List.copyOf(under);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a rewritten paragraph has words");
    }
  }

  /**
   * A number, a name or a verdict that a paragraph rests on.
   *
   * @param name what it is
   * @param content what it was
   */
  public record Under(String name, String content) {}
}
