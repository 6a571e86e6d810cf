package lantu.plan;

/** Where an indicator stands in the plan. */
public enum IndicatorRole {
  /** 表五: one of the main indicators. */
  MAIN,
  /** 文中指标: a commitment with a number found in the text. */
  TEXT,
  /** 基期指标: a base-period figure that the document prints, without a target. */
  BACKGROUND
}
