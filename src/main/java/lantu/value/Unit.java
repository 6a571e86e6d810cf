package lantu.value;

import java.io.Serializable;

/**
 * A unit as the plan prints it, for example 亿元 or 万平方米.
 *
 * @param symbol the printed symbol, not blank
 */
public record Unit(String symbol) implements Serializable {
  /** Checks that the symbol is not blank. */
  public Unit {
    if (symbol.isBlank()) {
      throw new IllegalArgumentException("unit without a symbol");
    }
  }

  /** The unit with the given printed symbol. */
  public static Unit of(String symbol) {
    return new Unit(symbol);
  }

  @Override
  public String toString() {
    return symbol;
  }
}
