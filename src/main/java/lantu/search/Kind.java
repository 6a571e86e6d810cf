package lantu.search;

/** Kinds of things that are found, in the order in which they stand where they fit equally well. */
public enum Kind {
  /** 界面. */
  PLACE,
  /** 指标. */
  INDICATOR,
  /** 功能区、街道. */
  AREA,
  /** 章. */
  CHAPTER,
  /** 节. */
  SECTION,
  /** 举措. */
  MEASURE,
  /** 重大项目. */
  PROJECT,
  /** 年度数据. */
  FIGURE,
  /** 全文. */
  TEXT,
  /** 备注. */
  NOTE,
  /** 来源. */
  SOURCE,
  /** 变更记录. */
  HISTORY
}
