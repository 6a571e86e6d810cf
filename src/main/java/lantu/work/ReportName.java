package lantu.work;

import lantu.report.ReportTemplate;

/** The reports that can be handed in. */
public enum ReportName {
  /** 年度监测报告. */
  ANNUAL,
  /** 中期评估报告. */
  MIDTERM,
  /** 总结评估报告. */
  FINAL,
  /** 指标一览表. */
  REGISTER,
  /** 功能区分报告. */
  ZONE,
  /** 一页纸简报. */
  BRIEF,
  /** 重大项目清单. */
  PROJECTS,
  /** 修改对照表. */
  CHANGES;

  /** Its template. */
  public ReportTemplate template() {
    return ReportTemplate.valueOf(name());
  }

  /** Whether it judges the plan at a day that has to be chosen. */
  public boolean ofADay() {
    return this == ANNUAL || this == MIDTERM || this == ZONE || this == BRIEF;
  }
}
