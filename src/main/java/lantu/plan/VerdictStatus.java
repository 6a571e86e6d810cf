package lantu.plan;

/** 评估结论. */
public enum VerdictStatus {
  /** 提前实现: the target is reached. */
  ACHIEVED,
  /** 快于预期. */
  AHEAD,
  /** 符合预期. */
  ON_TRACK,
  /** 滞后. */
  BEHIND,
  /** 严重滞后. */
  FAR_BEHIND,
  /** 保持: on the right side of a line that must not be crossed. */
  HELD,
  /** 跌破: on the wrong side of it. */
  BROKEN,
  /** 无法评估: an input is missing. */
  NOT_ASSESSABLE;

  /** Whether it asks for talk. */
  public boolean lagging() {
    return this == BEHIND || this == FAR_BEHIND || this == BROKEN;
  }
}
