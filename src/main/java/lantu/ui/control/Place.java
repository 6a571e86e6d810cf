package lantu.ui.control;

/** The screens of the workbench, in the order of the navigation. */
public enum Place {
  /** 总览. */
  OVERVIEW,
  /** 规划结构. */
  OUTLINE,
  /** 指标体系. */
  INDICATORS,
  /** 年度数据. */
  FIGURES,
  /** 三大功能区. */
  ZONES,
  /** 重大项目. */
  PROJECTS,
  /** 评估. */
  ASSESSMENT,
  /** 目标与分解. */
  TARGETS,
  /** 一致性检查. */
  CHECKS,
  /** 报告. */
  REPORTS,
  /** 变更记录. */
  HISTORY,
  /** 评估方法. */
  METHOD
}
