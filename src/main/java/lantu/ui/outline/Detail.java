package lantu.ui.outline;

import java.util.List;
import lantu.ui.control.Place;
import lantu.work.AnchorText;
import org.jspecify.annotations.Nullable;

/**
 * What the pane beside the tree shows.
 *
 * @param path where the part stands; empty at the top
 * @param label its number
 * @param title its title
 * @param facts counts in a phrase; empty for none
 * @param blocks what belongs to it, block by block; those without lines are left out
 * @param text its full text; null for a part that has none of its own
 */
record Detail(
    String path,
    String label,
    String title,
    String facts,
    List<Block> blocks,
    @Nullable FullText text) {
  /** A part that has no text of its own. */
  Detail(String path, String label, String title, String facts, List<Block> blocks) {
    this(path, label, title, facts, blocks, null);
  }

  Detail {
    blocks = blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
  }

  /**
   * The full text.
   *
   * @param section number of the section it belongs to
   * @param origin name of the file it was read from; empty while none is loaded
   * @param sentences its sentences; none while none is loaded
   */
  record FullText(int section, String origin, List<AnchorText.Sentence> sentences) {
    /** How many sentences speak of the thing with the code. */
    long speakingOf(String code) {
      return sentences.stream().filter(sentence -> sentence.speaksOf(code)).count();
    }
  }

  /** Lines of one kind under a heading. */
  record Block(String title, List<Line> lines) {}

  /**
   * One line.
   *
   * @param lead a number or year before the text; empty for none
   * @param text what it is
   * @param note a remark below the text; empty for none
   * @param tag a small mark; null for none
   * @param aside what stands at the right: a target's wording, a value
   * @param place the screen it leads to; null if it leads nowhere
   * @param code what to reveal there; null with the place
   * @param spokenOf the code of what the full text may speak of; null for nothing
   */
  record Line(
      String lead,
      String text,
      String note,
      @Nullable String tag,
      String aside,
      @Nullable Place place,
      @Nullable String code,
      @Nullable String spokenOf) {
    /** A line about the very thing that it leads to. */
    Line(
        String lead,
        String text,
        String note,
        @Nullable String tag,
        String aside,
        @Nullable Place place,
        @Nullable String code) {
      this(lead, text, note, tag, aside, place, code, code);
    }

    static Line plain(String lead, String text) {
      return new Line(lead, text, "", null, "", null, null);
    }
  }
}
