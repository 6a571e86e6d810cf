package lantu.report.xlsx;

import lantu.report.Cell;
import lantu.report.DecimalColumn;

/** Number formats that show the decimals a number was typed with. */
final class XlsxFormat {
  private XlsxFormat() {}

  /** The format of a number that stands alone: {@code 0.00"快"}. */
  static String of(Cell.Decimal number) {
    return digits(number) + mark(number);
  }

  /**
   * The format of a number in a column: blanks as wide as a digit, point or mark behind it keep all
   * decimal points under each other.
   */
  static String aligned(Cell.Decimal number, DecimalColumn column) {
    String point = column.decimals() > 0 && number.decimals() == 0 ? "_." : "";
    return digits(number)
        + point
        + "_0".repeat(column.decimals() - number.decimals())
        + mark(number)
        + "_国".repeat(column.mark() - number.mark().length());
  }

  private static String digits(Cell.Decimal number) {
    return number.decimals() == 0 ? "0" : "0." + "0".repeat(number.decimals());
  }

  private static String mark(Cell.Decimal number) {
    return number.mark().isEmpty() ? "" : "\"" + number.mark().replace("\"", "") + "\"";
  }
}
