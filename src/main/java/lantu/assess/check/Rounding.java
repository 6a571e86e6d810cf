package lantu.assess.check;

import java.math.BigDecimal;
import java.util.List;
import lantu.assess.Exact;

/** How far a typed number may lie from the one it was rounded from: half its last place. */
public final class Rounding {
  private Rounding() {}

  /** Half of the last decimal typed; 0.5 for a whole number. */
  static BigDecimal half(BigDecimal typed) {
    return BigDecimal.valueOf(5, Math.max(typed.scale(), 0) + 1);
  }

  /**
   * How far a sum of such numbers may be off. Whole numbers alone are counts and exact; as soon as
   * one has decimals all are taken for rounded, each at its own last place; a plain 0 says that
   * there is none and is exact.
   */
  public static BigDecimal ofSum(List<BigDecimal> typed) {
    if (typed.stream().allMatch(number -> number.scale() <= 0)) {
      return BigDecimal.ZERO;
    }
    return typed.stream()
        .filter(number -> number.signum() != 0 || number.scale() > 0)
        .map(Rounding::half)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * How far the quotient of two typed numbers may be off, each taken for rounded at its own last
   * place and whole ones for exact. The second one is not zero.
   */
  static BigDecimal ofQuotient(BigDecimal over, BigDecimal under) {
    BigDecimal above = over.scale() <= 0 ? BigDecimal.ZERO : half(over);
    BigDecimal below = under.scale() <= 0 ? BigDecimal.ZERO : half(under);
    BigDecimal least = under.abs().subtract(below);
    if (least.signum() <= 0) {
      // A number that may itself be nothing says nothing about a quotient.
      return BigDecimal.valueOf(Long.MAX_VALUE);
    }
    BigDecimal quotient = Exact.over(over.abs(), under.abs());
    return Exact.over(above.add(quotient.multiply(below)), least);
  }
}
