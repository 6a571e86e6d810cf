package lantu.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.value.Refusal;
import lantu.value.Unit;

/**
 * A number as people type it into a cell of a known unit: with the unit behind it, with 万 or 亿,
 * with a percent sign. 1.2万亿元 in a cell of 亿元 is 12000.
 *
 * @param value the number in the cell's unit, exact
 * @param converted whether it differs from the digits that were typed
 */
public record TypedQuantity(BigDecimal value, boolean converted) {
  private static final Pattern PARTS = Pattern.compile("([^\\p{L}%‰]*)(万亿|亿|万)?(.*)");
  private static final Pattern SYMBOL = Pattern.compile("(万亿|亿|万)?(.+)");

  /**
   * Reads what was typed into a cell of the unit. Digits without anything behind them are in that
   * unit; behind 万 and 亿 they are a count of what the unit is made of.
   *
   * @throws Refusal {@code number.notANumber}, {@code number.tooLong}, or {@code number.otherUnit}
   *     where what stands behind the digits is another unit
   */
  public static TypedQuantity parse(String typed, Unit unit) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches() || parts.group(1).isBlank()) {
      throw new Refusal("number.notANumber", typed);
    }
    BigDecimal digits = NumberText.parse(parts.group(1));
    String scale = parts.group(2);
    String rest = parts.group(3).strip();
    String symbol = Normalizer.normalize(unit.symbol(), Normalizer.Form.NFKC);
    if (scale == null && (rest.isEmpty() || rest.equals(symbol))) {
      return new TypedQuantity(digits, false);
    }
    Matcher own = SYMBOL.matcher(symbol);
    if (!own.matches() || !(rest.isEmpty() || rest.equals(own.group(2)))) {
      if (digitsOnly(rest)) {
        throw new Refusal("number.notANumber", typed);
      }
      throw new Refusal("number.otherUnit", typed.strip(), unit);
    }
    int shift = zeros(scale) - zeros(own.group(1));
    BigDecimal value = digits.movePointRight(shift);
    return new TypedQuantity(
        value.scale() < 0 ? value.setScale(0) : value, value.compareTo(digits) != 0);
  }

  private static boolean digitsOnly(String rest) {
    return rest.chars().anyMatch(Character::isDigit);
  }

  private static int zeros(@org.jspecify.annotations.Nullable String scale) {
    return switch (scale) {
      case "万" -> 4;
      case "亿" -> 8;
      case "万亿" -> 12;
      case null, default -> 0;
    };
  }
}
