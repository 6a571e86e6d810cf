package lantu.exchange.document;

import java.util.List;

/**
 * What a document has for the sections of an outline.
 *
 * @param sections all sections of the outline, in order
 * @param left how many characters of the document belong to no section: what stands before the
 *     first, under a chapter's heading, or behind
 */
public record OutlineMatch(List<SectionMatch> sections, int left) {
  /** Copies the list. */
  public OutlineMatch {
    sections = List.copyOf(sections);
  }
}
