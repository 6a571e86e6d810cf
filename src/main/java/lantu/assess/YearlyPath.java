package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How a yearly decomposition leads to its target. */
public enum YearlyPath {
  /** 均衡推进: the same amount or the same step every year. */
  LINEAR,
  /** 等速增长: the same growth rate every year. */
  CONSTANT_RATE,
  /**
   * 前快后缓: half of the way in equal steps, half along the distribution Beta(2, 3), which rises soon,
   * most steeply after a third of the time, and levels out: with t = i/N, F(t) = t/2 + 3t² − 4t³ +
   * 3t⁴/2. Every year has a part, and half the time brings 59%.
   */
  FRONT_LOADED;

  private static final BigDecimal THREE = new BigDecimal("3");
  private static final BigDecimal EIGHT = new BigDecimal("8");

  /**
   * The share of the way done at the end of each of N years, the last of them 1; for a constant
   * rate the shares depend on the numbers and are not known here.
   */
  List<Share> shares(int years) {
    BigDecimal n = BigDecimal.valueOf(years);
    List<Share> shares = new ArrayList<>();
    for (int i = 1; i <= years; i++) {
      shares.add(
          this == FRONT_LOADED
              ? frontLoaded(BigDecimal.valueOf(i), n)
              : new Share(BigDecimal.valueOf(i), n));
    }
    return shares;
  }

  /** (i·n³ + 6i²n² − 8i³n + 3i⁴) ÷ 2n⁴. */
  private static Share frontLoaded(BigDecimal i, BigDecimal n) {
    return new Share(
        i.multiply(n.pow(3))
            .add(new BigDecimal("6").multiply(i.pow(2)).multiply(n.pow(2)))
            .subtract(EIGHT.multiply(i.pow(3)).multiply(n))
            .add(THREE.multiply(i.pow(4))),
        BigDecimal.TWO.multiply(n.pow(4)));
  }
}
