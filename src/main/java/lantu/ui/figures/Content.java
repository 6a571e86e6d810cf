package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.Optional;
import lantu.plan.Figure;

/** What a cell of the grid holds. */
sealed interface Content {

  /** No figure. */
  record Nothing() implements Content {}

  /** A figure that was entered. */
  record Entered(Figure figure) implements Content {}

  /**
   * A number that follows from others and cannot be typed over.
   *
   * @param working the numbers it comes from
   */
  record Computed(BigDecimal value, Sign sign, String working) implements Content {}

  /** What a computed number's sign tells. */
  enum Sign {
    /** It is computed. */
    COMPUTED,
    /** Something it should follow from is not there yet. */
    INCOMPLETE,
    /** The parts make the whole, as far as the decimals typed allow. */
    HOLDS,
    /** They do not. */
    DIFFERS
  }

  /** The content of a cell without a figure. */
  static Content nothing() {
    return new Nothing();
  }

  /** The figure of a cell; an empty cell for none. */
  static Content of(Optional<Figure> figure) {
    return figure.<Content>map(Entered::new).orElse(nothing());
  }

  /** The number it shows; empty for none. */
  default Optional<BigDecimal> number() {
    return switch (this) {
      case Nothing nothing -> Optional.empty();
      case Entered entered -> Optional.ofNullable(entered.figure().value());
      case Computed computed -> Optional.of(computed.value());
    };
  }
}
