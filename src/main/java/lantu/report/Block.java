package lantu.report;

import java.io.Serializable;
import java.util.List;
import lantu.text.PlainText;
import org.jspecify.annotations.Nullable;

/** One piece of a report's body, in reading order. */
public sealed interface Block extends Serializable
    permits Block.Heading,
        Block.Paragraph,
        Block.Working,
        Block.Contents,
        Block.NewPage,
        Table,
        Chart {
  /**
   * A heading, already numbered.
   *
   * @param level 1 (一、) to 4 (（1）)
   * @param text number and words
   * @param annex whether it begins an annex
   */
  record Heading(int level, String text, boolean annex) implements Block {
    /** A heading of the report itself. */
    public Heading(int level, String text) {
      this(level, text, false);
    }

    /** Checks the level; leaves out signs that cannot be seen. */
    public Heading {
      text = PlainText.clean(text);
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("no heading of level " + level);
      }
    }
  }

  /**
   * A paragraph of body text.
   *
   * @param text the words, without a line break
   * @param key by which it is found again in a later report of the same kind; empty where its words
   *     cannot be the office's own
   * @param facts what the data decide of it
   * @param rewritten what is known of it where its words are the office's own; null for any other
   */
  record Paragraph(String text, String key, List<Fact> facts, @Nullable Rewritten rewritten)
      implements Block {
    /** A paragraph that stands as it is. */
    public Paragraph(String text) {
      this(text, "", List.of(), null);
    }

    /**
     * Copies the list; leaves out signs that cannot be seen or that turn the direction of writing.
     */
    public Paragraph {
      text = PlainText.clean(text);
      facts = List.copyOf(facts);
    }
  }

  /**
   * The working behind what was just said, for formats that have a place for it beside the page; in
   * all others the annex has it.
   *
   * @param lines one for every input and step
   */
  record Working(List<String> lines) implements Block {
    /** Copies the list; leaves out signs that cannot be seen. */
    public Working {
      lines = lines.stream().map(PlainText::clean).toList();
    }
  }

  /**
   * The contents on pages of their own, for formats that cannot be looked through otherwise.
   *
   * @param title what stands above them
   */
  record Contents(String title) implements Block {}

  /**
   * Goes on on a new page.
   *
   * @param orientation how the pages lie from here on
   */
  record NewPage(Orientation orientation) implements Block {}
}
