package lantu.assess;

import lantu.plan.Indicator;
import lantu.plan.Nature;

/** The groups that verdicts are listed and counted in, the most important first. */
public enum VerdictGroup {
  /** 约束性. */
  BINDING,
  /** 预期性. */
  EXPECTED,
  /** 文中指标: commitments outside the main table, unless they are binding. */
  TEXT;

  /** The group of an indicator's verdicts. */
  public static VerdictGroup of(Indicator indicator) {
    if (indicator.nature() == Nature.BINDING) {
      return BINDING;
    }
    return indicator.main() ? EXPECTED : TEXT;
  }
}
