package lantu.merge;

/** The two copies of a plan, as what stands after a merge. */
public enum Side {
  /** The one in this workspace. */
  MINE,
  /** The one that came. */
  THEIRS,
  /** Each by itself, the one that came under a code of its own; only for some conflicts. */
  BOTH
}
