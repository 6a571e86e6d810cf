package lantu.plan;

/** The kinds of target of the assessment method; names are those of the plan file format. */
public enum TargetKind {
  /** 期末达到: a level to reach by the due year. */
  LEVEL,
  /** 五年累计: a total to reach. */
  CUMULATIVE,
  /** 每年不低于: a floor in every year. */
  FLOOR_EACH_YEAR,
  /** 年均增长: a mean yearly rate to reach. */
  AVERAGE_GROWTH,
  /** 高于参照: a band of points over a reference rate. */
  BAND_OVER_REFERENCE,
  /** 低于: a strict ceiling in every year. */
  CEILING,
  /** 完成市下达目标: a number the city assigns. */
  ASSIGNED,
  /** 控制在市下达目标以内: at most a number the city assigns. */
  WITHIN_ASSIGNED,
  /** 全部完成: everything done. */
  ALL_DONE,
  /** 保持水平: not below a benchmark. */
  HOLD_LEVEL,
  /** 倍增: a multiple of the base year. */
  MULTIPLE_OF_BASE
}
