package lantu.report;

import java.util.List;

/**
 * How much room a number of a column needs behind it so that all decimal points stand under each
 * other.
 *
 * @param decimals most digits behind a point in the column
 * @param mark length of the longest mark, in full-width characters
 */
public record DecimalColumn(int decimals, int mark) {
  /** The room of a table's column. */
  public static DecimalColumn of(Table table, int column) {
    List<Cell.Decimal> numbers =
        table.rows().stream()
            .map(row -> row.get(column))
            .filter(Cell.Decimal.class::isInstance)
            .map(Cell.Decimal.class::cast)
            .toList();
    return new DecimalColumn(
        numbers.stream().mapToInt(Cell.Decimal::decimals).max().orElse(0),
        numbers.stream().mapToInt(number -> number.mark().length()).max().orElse(0));
  }

  /** The digits and point, as zeros, that the number has fewer than the longest of its column. */
  public String missingDigits(Cell.Decimal number) {
    String digits = "0".repeat(decimals - number.decimals());
    return decimals > 0 && number.decimals() == 0 ? "." + digits : digits;
  }

  /** How many full-width characters the number's mark is shorter than the longest. */
  public int missingMark(Cell.Decimal number) {
    return mark - number.mark().length();
  }
}
