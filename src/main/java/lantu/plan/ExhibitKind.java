package lantu.plan;

/** What an exhibit of the document is. */
public enum ExhibitKind {
  /** 表. */
  TABLE,
  /** 图. */
  FIGURE
}
