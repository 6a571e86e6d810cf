package lantu.plan;

/** How strictly a target binds. */
public enum Nature {
  /** 预期性: aimed at. */
  EXPECTED,
  /** 约束性: must be met. */
  BINDING
}
