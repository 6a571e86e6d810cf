package lantu.plan;

import java.util.List;

/**
 * 节.
 *
 * @param number its number, running through the whole plan from 1
 * @param title its title
 * @param measures its measures in order; may be empty
 */
public record Section(int number, String title, List<Measure> measures) {
  /** Copies the list. */
  public Section {
    measures = List.copyOf(measures);
  }
}
