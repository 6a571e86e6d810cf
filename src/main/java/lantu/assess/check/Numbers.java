package lantu.assess.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantu.assess.Exact;

/** Numbers and letters of a formula. */
final class Numbers {
  private Numbers() {}

  static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 340 + 240 + 70. */
  static String added(List<BigDecimal> values) {
    return values.stream().map(Exact::digits).collect(Collectors.joining(" + "));
  }

  /** z1 + z2 + z3. */
  static String letters(String letter, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> letter + i)
        .collect(Collectors.joining(" + "));
  }
}
