package lantu.plan;

/** 口径: what a yearly figure of an indicator counts. */
public enum Basis {
  /** 期末: the state at year-end. */
  END_OF_PERIOD,
  /** 五年累计: each year adds to a total. */
  CUMULATIVE,
  /** 年均: a yearly rate, averaged over the period. */
  AVERAGE_RATE,
  /** 每年: every year stands on its own. */
  EACH_YEAR
}
