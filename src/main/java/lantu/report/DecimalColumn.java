package lantu.report;

import java.util.List;

/**
 * How much room the numbers of a column need so that all decimal points stand under each other.
 * Room is counted in half-width characters: a digit or a point is one, a Chinese mark two.
 *
 * @param wholes most digits before a point, with the sign
 * @param decimals most digits behind a point
 * @param mark characters of the longest mark
 */
public record DecimalColumn(int wholes, int decimals, int mark) {
  /** The room of a table's column. */
  public static DecimalColumn of(Table table, int column) {
    return of(table.rows(), column);
  }

  static DecimalColumn of(List<List<Cell>> rows, int column) {
    int wholes = 0;
    int decimals = 0;
    int mark = 0;
    for (List<Cell> row : rows) {
      if (row.get(column) instanceof Cell.Decimal number) {
        int behind = number.decimals();
        int point = behind == 0 ? 0 : behind + 1;
        wholes = Math.max(wholes, number.digits().length() - point);
        decimals = Math.max(decimals, behind);
        mark = Math.max(mark, number.mark().length());
      }
    }
    return new DecimalColumn(wholes, decimals, mark);
  }

  /** Room for any number of the column. */
  public int width() {
    return wholes + (decimals == 0 ? 0 : decimals + 1) + 2 * mark;
  }

  /** Room to leave behind a number that has fewer decimals or a shorter mark than the longest. */
  public int roomBehind(Cell.Decimal number) {
    int missing = decimals - number.decimals();
    int point = decimals > 0 && number.decimals() == 0 ? 1 : 0;
    return missing + point + 2 * (mark - number.mark().length());
  }
}
