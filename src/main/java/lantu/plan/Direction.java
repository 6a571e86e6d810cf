package lantu.plan;

/** Which way is better. */
public enum Direction {
  /** More is better. */
  UP,
  /** Less is better. */
  DOWN
}
