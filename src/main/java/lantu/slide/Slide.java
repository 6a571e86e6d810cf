package lantu.slide;

import java.util.List;
import java.util.function.Predicate;

/**
 * One page: its headline and what stands below it.
 *
 * @param title the headline
 * @param subtitle what it is about in more detail; empty for nothing
 * @param parts in reading order; never empty
 */
public record Slide(String title, String subtitle, List<Part> parts) {
  /** Copies the list. */
  public Slide {
    parts = List.copyOf(parts);
  }

  /** The same without some of its parts, as long as one is left. */
  public Slide without(Predicate<Part> gone) {
    List<Part> left = parts.stream().filter(gone.negate()).toList();
    return left.isEmpty() ? this : new Slide(title, subtitle, left);
  }
}
