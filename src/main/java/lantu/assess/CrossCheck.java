package lantu.assess;

import java.math.BigDecimal;
import lantu.plan.AssessmentRules;
import org.jspecify.annotations.Nullable;

/**
 * 交叉检验 for positive level series: R = d · CAGR(actual) / |CAGR(required)|, with d = 1 where more is
 * better and −1 where less is. Method of Statistics Canada as documented by Open SDG, after
 * Eurostat. It does not apply to growth rates.
 *
 * @param ratio R, unrounded
 * @param level what it says
 */
public record CrossCheck(BigDecimal ratio, Level level) {
  /** What R says. */
  public enum Level {
    /** 增速达到要求. */
    ON_TRACK,
    /** 有一定进展. */
    SOME_PROGRESS,
    /** 进展有限. */
    LITTLE_PROGRESS,
    /** 出现倒退. */
    BACKWARDS
  }

  /** The check; null where it does not apply. */
  static @Nullable CrossCheck of(
      BigDecimal base,
      BigDecimal now,
      BigDecimal goal,
      BigDecimal elapsed,
      BigDecimal span,
      int way,
      AssessmentRules rules) {
    if (base.signum() <= 0 || now.signum() <= 0 || goal.signum() <= 0) {
      return null;
    }
    BigDecimal required = Exact.growth(base, goal, span).abs();
    if (required.signum() == 0) {
      return null;
    }
    BigDecimal actual = Exact.growth(base, now, elapsed);
    BigDecimal ratio = Exact.over(actual.multiply(BigDecimal.valueOf(way)), required);
    Level level =
        ratio.compareTo(rules.trendOnTrack()) >= 0
            ? Level.ON_TRACK
            : ratio.compareTo(rules.trendSome()) >= 0
                ? Level.SOME_PROGRESS
                : ratio.signum() >= 0 ? Level.LITTLE_PROGRESS : Level.BACKWARDS;
    return new CrossCheck(ratio, level);
  }

  /** The check of a dossier's level, noted where it applies. */
  static @Nullable CrossCheck note(
      Dossier dossier, BigDecimal base, BigDecimal now, BigDecimal goal) {
    int way = dossier.way();
    CrossCheck check = of(base, now, goal, dossier.elapsed(), dossier.span(), way, dossier.rules());
    if (check != null) {
      dossier.step(
          StepKind.GROWTH_RATIO,
          (way > 0 ? "R = " : "R = −") + "((y ÷ y0)^(1 ÷ n) − 1) ÷ |(T ÷ y0)^(1 ÷ N) − 1|",
          "%s((%s ÷ %s)^(1 ÷ %s) − 1) ÷ |(%s ÷ %s)^(1 ÷ %s) − 1|"
              .formatted(
                  way > 0 ? "" : "−",
                  Exact.digits(now),
                  Exact.digits(base),
                  dossier.elapsed(),
                  Exact.digits(goal),
                  Exact.digits(base),
                  dossier.span()),
          check.ratio(),
          ResultForm.RATIO);
    }
    return check;
  }
}
