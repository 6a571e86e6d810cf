package lantu.assess;

/** 趋势: whether the end target is reached at the present pace. */
public enum Trend {
  /** 已实现. */
  REACHED,
  /** 按目前进度可实现. */
  LIKELY,
  /** 按目前进度难以实现. */
  UNLIKELY,
  /** 已不可能: a year that had to be met was missed, or the due date has passed without it. */
  IMPOSSIBLE,
  /** 无法判断. */
  UNKNOWN
}
