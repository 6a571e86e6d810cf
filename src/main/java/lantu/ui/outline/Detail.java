package lantu.ui.outline;

import java.util.List;
import lantu.ui.control.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the pane beside the tree shows.
 *
 * @param path where the part stands; empty at the top
 * @param label its number
 * @param title its title
 * @param facts counts in a phrase; empty for none
 * @param blocks what belongs to it, block by block; those without lines are left out
 */
record Detail(String path, String label, String title, String facts, List<Block> blocks) {
  Detail {
    blocks = blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
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
   */
  record Line(
      String lead,
      String text,
      String note,
      @Nullable String tag,
      String aside,
      @Nullable Place place,
      @Nullable String code) {
    static Line plain(String lead, String text) {
      return new Line(lead, text, "", null, "", null, null);
    }
  }
}
