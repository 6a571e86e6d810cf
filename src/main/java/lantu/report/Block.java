package lantu.report;

/** One piece of a report's body, in reading order. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.NewPage, Table {
  /**
   * A heading, already numbered.
   *
   * @param level 1 (一、) to 4 (（1）)
   * @param text number and words
   */
  record Heading(int level, String text) implements Block {
    /** Checks the level. */
    public Heading {
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("no heading of level " + level);
      }
    }
  }

  /**
   * A paragraph of body text.
   *
   * @param text the words, without a line break
   */
  record Paragraph(String text) implements Block {}

  /**
   * Goes on on a new page.
   *
   * @param orientation how the pages lie from here on
   */
  record NewPage(Orientation orientation) implements Block {}
}
