package lantu.report;

/**
 * A column of a table.
 *
 * @param width its width in full-width characters, at least 1; formats scale it to the page
 * @param align where its content stands
 */
public record Column(int width, Align align) {
  /** Checks the width. */
  public Column {
    if (width < 1) {
      throw new IllegalArgumentException("column without a width");
    }
  }
}
