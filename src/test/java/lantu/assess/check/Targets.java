package lantu.assess.check;

import java.math.BigDecimal;
import lantu.plan.Direction;
import lantu.plan.Target;
import lantu.value.PlanYear;

/** Targets in few words. */
final class Targets {
  private static final PlanYear DUE = PlanYear.of(2025);

  private Targets() {}

  static Target level(String value) {
    return new Target.Level("达到", DUE, new BigDecimal(value), Direction.UP);
  }

  static Target levelDown(String value) {
    return new Target.Level("降到", DUE, new BigDecimal(value), Direction.DOWN);
  }

  static Target total(String value) {
    return new Target.Cumulative("累计", DUE, new BigDecimal(value), Direction.UP);
  }

  static Target floor(String value) {
    return new Target.FloorEachYear("每年", DUE, new BigDecimal(value), Direction.UP);
  }

  static Target ceiling(String value) {
    return new Target.Ceiling("低于", DUE, new BigDecimal(value), Direction.DOWN);
  }

  static Target growth(String value) {
    return new Target.AverageGrowth("年均增长", DUE, new BigDecimal(value), Direction.UP);
  }

  static Target band() {
    return new Target.BandOverReference(
        "高于全市1-3个百分点", DUE, BigDecimal.ONE, BigDecimal.valueOf(3), "全市增长率", Direction.UP);
  }

  static Target allDone(String value) {
    return new Target.AllDone("全部完成", DUE, new BigDecimal(value), null, Direction.UP);
  }

  static Target fourfold() {
    return new Target.MultipleOfBase("翻两番", PlanYear.of(2035), BigDecimal.valueOf(4), Direction.UP);
  }
}
