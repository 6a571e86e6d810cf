package lantu.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of the method's text.
 *
 * @param key its name for jumping to it, the same in every language
 * @param title its heading
 * @param paragraphs its sentences; may be empty
 * @param table what follows them; null for no table
 */
public record MethodSection(
    String key, String title, List<String> paragraphs, @Nullable Table table) {
  /** Copies the list. */
  public MethodSection {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A table.
   *
   * @param head the columns' headings
   * @param rows the rows, each with a cell for every column
   */
  public record Table(List<String> head, List<List<String>> rows) {
    /** Copies the lists. */
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
