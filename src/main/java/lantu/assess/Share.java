package lantu.assess;

import java.math.BigDecimal;

/**
 * A share as the fraction it is: compared without dividing, so that a figure exactly on a cut-off
 * is on it whatever a division would round to.
 *
 * @param part what there is, any sign
 * @param whole what it is a share of, above zero
 */
record Share(BigDecimal part, BigDecimal whole) implements Comparable<Share> {
  /** Moves the sign to the part; a whole of zero is an {@link ArithmeticException}. */
  Share {
    if (whole.signum() == 0) {
      throw new ArithmeticException("a share of nothing");
    }
    if (whole.signum() < 0) {
      part = part.negate();
      whole = whole.negate();
    }
  }

  /** The quotient, rounded. */
  BigDecimal value() {
    return Exact.over(part, whole);
  }

  boolean positive() {
    return part.signum() > 0;
  }

  /** How it stands to a number: below zero, zero or above. */
  int compareTo(BigDecimal number) {
    return part.compareTo(number.multiply(whole));
  }

  @Override
  public int compareTo(Share other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }

  /** Whether it is at least {@code cut} times the other. */
  boolean reaches(BigDecimal cut, Share other) {
    return part.multiply(other.whole).compareTo(cut.multiply(other.part).multiply(whole)) >= 0;
  }

  /** The quotient by another that is not zero, rounded once. */
  BigDecimal over(Share other) {
    return Exact.over(part.multiply(other.whole), whole.multiply(other.part));
  }
}
