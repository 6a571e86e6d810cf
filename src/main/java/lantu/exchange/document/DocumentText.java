package lantu.exchange.document;

import java.util.List;

/**
 * The text of a document.
 *
 * @param lines its lines in order, blank ones among them; cells of a table row are parted by tabs
 * @param broken whether a paragraph may go on in the next line, as on a printed page
 */
public record DocumentText(List<String> lines, boolean broken) {
  /** Copies the list. */
  public DocumentText {
    lines = List.copyOf(lines);
  }
}
