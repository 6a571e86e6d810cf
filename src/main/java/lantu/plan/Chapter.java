package lantu.plan;

import java.util.List;

/**
 * 章.
 *
 * @param number its number from 1
 * @param title its title
 * @param sections its sections in order
 */
public record Chapter(int number, String title, List<Section> sections) {
  /** Copies the list. */
  public Chapter {
    sections = List.copyOf(sections);
  }
}
