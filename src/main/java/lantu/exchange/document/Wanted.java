package lantu.exchange.document;

import java.util.ArrayList;
import java.util.List;
import lantu.plan.Chapter;
import lantu.plan.Outline;
import lantu.plan.Section;

/**
 * A heading that is looked for.
 *
 * @param section number of the section; 0 for a chapter
 * @param number the number that the outline gives it
 * @param ordinal its position in its chapter, as other documents number sections; the number again
 *     for a chapter
 * @param words its title as it is compared
 */
record Wanted(int section, int number, int ordinal, String words) {
  /** All headings of an outline in the order of the document. */
  static List<Wanted> of(Outline outline) {
    List<Wanted> all = new ArrayList<>();
    for (Chapter chapter : outline.chapters()) {
      all.add(new Wanted(0, chapter.number(), chapter.number(), Heading.plain(chapter.title())));
      int ordinal = 0;
      for (Section section : chapter.sections()) {
        all.add(
            new Wanted(
                section.number(), section.number(), ++ordinal, Heading.plain(section.title())));
      }
    }
    return all;
  }

  boolean numbered(int other) {
    return other != 0 && (other == number || other == ordinal);
  }
}
