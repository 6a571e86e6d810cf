package lantu.manual;

import java.util.List;
import java.util.stream.Collectors;

/** One piece of a page, in reading order. */
public sealed interface ManualBlock {
  /** All its words, for looking through. */
  String words();

  /** A heading within the page. */
  record Heading(String words) implements ManualBlock {}

  /** A paragraph. */
  record Paragraph(String words) implements ManualBlock {}

  /**
   * One of several steps or points.
   *
   * @param mark its number with the point behind it, or a bullet
   */
  record Item(String mark, String words) implements ManualBlock {}

  /**
   * A table.
   *
   * @param head the columns' headings
   * @param rows the rows, each with a cell for every column
   */
  record Table(List<String> head, List<List<String>> rows) implements ManualBlock {
    /** Copies the lists. */
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String words() {
      return String.join(" ", head)
          + rows.stream().map(row -> " " + String.join(" ", row)).collect(Collectors.joining());
    }
  }

  /**
   * A picture of a screen, which only the printed manual shows.
   *
   * @param name whose picture it is: a screen's name, or {@code REVIEW}
   * @param words what stands under it
   */
  record Picture(String name, String words) implements ManualBlock {}
}
