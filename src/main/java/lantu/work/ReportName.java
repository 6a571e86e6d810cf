package lantu.work;

/** The reports that can be handed in. */
public enum ReportName {
  /** 年度监测报告. */
  ANNUAL,
  /** 中期评估报告. */
  MIDTERM,
  /** 总结评估报告. */
  FINAL,
  /** 指标一览表. */
  REGISTER;

  /** Whether it judges the plan at a day that has to be chosen. */
  public boolean ofADay() {
    return this == ANNUAL || this == MIDTERM;
  }
}
