package lantu.work;

import lantu.report.AssessmentReport;
import lantu.report.BriefReport;
import lantu.report.ChangesReport;
import lantu.report.ProjectsReport;
import lantu.report.RegisterReport;
import lantu.report.ReportKind;
import lantu.report.ReportTemplate;
import lantu.report.ZoneReport;

/** The reports that can be handed in; each has a template. */
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
    return switch (this) {
      case ANNUAL -> AssessmentReport.template(ReportKind.ANNUAL);
      case MIDTERM -> AssessmentReport.template(ReportKind.MIDTERM);
      case FINAL -> AssessmentReport.template(ReportKind.FINAL);
      case REGISTER -> RegisterReport.template();
      case ZONE -> ZoneReport.template();
      case BRIEF -> BriefReport.template();
      case PROJECTS -> ProjectsReport.template();
      case CHANGES -> ChangesReport.template();
    };
  }

  /** Whether it judges the plan at a day that has to be chosen. */
  public boolean ofADay() {
    return this == ANNUAL || this == MIDTERM || this == ZONE || this == BRIEF;
  }
}
