package lantu.assess;

/** What one step of a working finds. */
public enum StepKind {
  /** Σ: the sum so far. */
  SUM,
  /** 达标年数: how many years met the line, of how many. */
  YEARS_MET,
  /** 平均: the mean of the years, for information only. */
  MEAN,
  /** A: 完成程度. */
  ACHIEVEMENT,
  /** S: 时间进度, by the calendar. */
  SCHEDULE,
  /** S: 时间进度, by the yearly decomposition. */
  SCHEDULE_PLANNED,
  /** K: 进度比. */
  PACE,
  /** 差额: how far the figure is on the right side of its line. */
  MARGIN,
  /** 余量: headroom below a ceiling, as a share of it. */
  HEADROOM,
  /** T: the number that a multiple of the base comes to. */
  TARGET_VALUE,
  /** 路径值: where the constant-rate path stands at the cut-off. */
  PATH_VALUE,
  /** 年均增速: the geometric mean of the yearly rates. */
  MEAN_RATE,
  /** 高出百分点: own rate less reference, one year. */
  GAP,
  /** 平均高出百分点. */
  MEAN_GAP,
  /** 尚需: amount still required in each remaining year. */
  REQUIRED,
  /** 尚需年均增速: rate still required. */
  REQUIRED_RATE,
  /** 预测值: what the present pace leads to. */
  FORECAST,
  /** R: ratio of actual to required growth, the cross-check. */
  GROWTH_RATIO,
  /** 商: what a density implies for the size it is over. */
  QUOTIENT,
  /** 年增速: growth from one year to the next. */
  GROWTH,
  /** 相差: the difference between two numbers that should agree. */
  DIFFERENCE
}
