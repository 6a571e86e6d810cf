package lantu.plan;

/** 数据状态: how settled a figure is. */
public enum DataStatus {
  /** 预计. */
  ESTIMATED,
  /** 快报. */
  FLASH,
  /** 核定. */
  FINAL,
  /** 修订. */
  REVISED,
  /** 缺失, with the reason in the note. */
  MISSING
}
