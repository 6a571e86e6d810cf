package lantu.report;

import java.io.Serializable;
import java.util.List;

/**
 * A column of a table.
 *
 * @param width the room its content needs on one line, in half-width characters with a little air;
 *     text to read may be broken into lines and needs less than it would like
 * @param align where its content stands
 */
public record Column(int width, Align align) implements Serializable {
  private static final int AIR = 2;

  /** Checks the width. */
  public Column {
    if (width < 1) {
      throw new IllegalArgumentException("column without a width");
    }
  }

  /** A column of numbers, at least as wide as given and as wide as its longest number needs. */
  static Column ofNumbers(int least, List<List<Cell>> rows, int column) {
    return new Column(Math.max(least, DecimalColumn.of(rows, column).width() + AIR), Align.DECIMAL);
  }
}
