package lantu.merge;

/** The two copies of a plan. */
public enum Side {
  /** The one in this workspace. */
  MINE,
  /** The one that came. */
  THEIRS
}
