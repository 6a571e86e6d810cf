package lantu.plan;

/**
 * 全文 of a section, as the office's own copy of the document words it.
 *
 * @param section number of the section
 * @param text its paragraphs, one a line, without its heading; not blank
 * @param origin name of the file that it was read from
 */
public record SectionText(int section, String text, String origin) {
  /** How many characters the text of one section can have at most. */
  public static final int LONGEST = 100_000;

  /** Checks that there is a text. */
  public SectionText {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("no text, or too long: " + section);
    }
  }

  /** The same at another place of the outline. */
  SectionText at(int newSection) {
    return new SectionText(newSection, text, origin);
  }
}
