package lantu.report;

import java.io.Serializable;

/**
 * A cell of a table's header.
 *
 * @param text its words
 * @param across how many columns it covers, from 1
 * @param down how many header rows it covers, from 1
 */
public record HeaderCell(String text, int across, int down) implements Serializable {
  /** A cell of one column and one row. */
  public static HeaderCell of(String text) {
    return new HeaderCell(text, 1, 1);
  }

  /**
   * A header cell and where its upper left corner stands.
   *
   * @param row from 0
   * @param column from 0
   */
  public record Placed(int row, int column, HeaderCell cell) {
    /** Whether it covers the place. */
    public boolean covers(int atRow, int atColumn) {
      return row <= atRow
          && atRow < row + cell.down()
          && column <= atColumn
          && atColumn < column + cell.across();
    }
  }
}
