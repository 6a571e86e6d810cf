package lantu.plan;

/** Which kind of yearly figure. */
public enum Series {
  /** 实际. */
  ACTUAL,
  /** 年度分解: the plan for the year. */
  PLANNED,
  /** 参照: a figure to compare with, such as the city's. */
  REFERENCE,
  /** 市下达: a number assigned by the city. */
  ASSIGNED
}
