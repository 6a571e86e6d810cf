package lantu.report;

import java.io.Serializable;
import java.util.List;

/**
 * What is known of a paragraph whose words are the office's own.
 *
 * @param generated what the report would say by itself
 * @param who who wrote the words
 * @param changes what stood under the words when they were written and is different now
 */
public record Rewritten(String generated, String who, List<Change> changes)
    implements Serializable {
  /** Copies the list. */
  public Rewritten {
    changes = List.copyOf(changes);
  }

  /**
   * A fact that is no longer what it was.
   *
   * @param name what the template calls it
   * @param before as it was; empty where it was not there
   * @param now as it is; empty where it is no longer there
   */
  public record Change(String name, String before, String now) implements Serializable {}
}
