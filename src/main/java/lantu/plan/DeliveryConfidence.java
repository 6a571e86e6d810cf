package lantu.plan;

/** 按期完成的把握: how sure the office is that a project is finished when it should be. */
public enum DeliveryConfidence {
  /** 把握大. */
  HIGH,
  /** 有风险. */
  MEDIUM,
  /** 难以按期. */
  LOW
}
