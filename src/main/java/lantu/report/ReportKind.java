package lantu.report;

/** The reports that judge a plan. */
public enum ReportKind {
  /** 年度监测报告: one year. */
  ANNUAL,
  /** 中期评估报告: the middle of the period. */
  MIDTERM,
  /** 总结评估报告: the whole period, done or not done. */
  FINAL
}
