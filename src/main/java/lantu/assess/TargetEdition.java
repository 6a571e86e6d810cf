package lantu.assess;

/** Which edition of a target was judged. */
public enum TargetEdition {
  /** 原目标. */
  ORIGINAL,
  /** 调整后目标. */
  ADJUSTED
}
