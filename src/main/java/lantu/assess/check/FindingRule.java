package lantu.assess.check;

/** The rules of the consistency check; the order is that of findings of one indicator. */
public enum FindingRule {
  /** 分区目标之和: the parts' targets against the whole's. */
  ZONE_TARGETS,
  /** 分区实际数之和: the parts' actual figures against the whole's, year by year. */
  ZONE_ACTUALS,
  /** 分区年度分解之和: the parts' planned figures against the whole's, year by year. */
  ZONE_PLANS,
  /** 加权平均: the whole's figure against the weighted mean of the parts. */
  WEIGHTED_MEAN,
  /** 年度分解: the yearly decomposition against the target. */
  DECOMPOSITION,
  /** 目标方向: a target on the wrong side of its base. */
  TARGET_DIRECTION,
  /** 远景增速: what an outlook target asks a year, against the plan's own growth. */
  OUTLOOK_RATE,
  /** 跳变: a level that changes more than a set share from year to year. */
  JUMP,
  /** 比率与总量: a rate typed where a level belongs, or the other way round. */
  RATE_OR_LEVEL,
  /** 超出可能范围: a figure or target that cannot be. */
  BEYOND_LIMITS,
  /** 增速差异: growth computed from levels against the growth that was published. */
  GROWTH_GAP,
  /** 单位: units that do not fit, or a figure ten thousand times off. */
  UNIT_MISMATCH,
  /** 密度推算: the size that a level and its density imply. */
  DENSITY,
  /** 核定后改动: a final figure that changed after sign-off, or was revised without a word. */
  FINAL_CHANGED,
  /** 缺来源. */
  MISSING_SOURCE,
  /** 缺数据状态. */
  NO_STATUS,
  /** 逾期未核定: still 预计 or 快报 while later years are in. */
  STALE,
  /** 缺失未说明: a missing figure without a reason. */
  NO_REASON,
  /** 中间缺年份. */
  GAP
}
