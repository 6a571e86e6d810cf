package lantu.report;

import java.io.Serializable;
import java.util.List;

/**
 * Something that a sentence says and that the data decide: a number, a name, a verdict.
 *
 * @param name what the template calls it
 * @param text as the sentence has it
 * @param basis what was counted or how it was worked out; empty where there is nothing to say
 * @param origins the cells it comes from, where it comes from cells
 */
public record Fact(String name, String text, String basis, List<Origin> origins)
    implements Serializable {
  /** Copies the list. */
  public Fact {
    origins = List.copyOf(origins);
  }

  /** A fact that stands in no single cell. */
  public static Fact of(String name, String text) {
    return new Fact(name, text, "", List.of());
  }
}
