package lantu.exchange.document;

/** How well a heading of a document fits one of the outline. */
public enum Fit {
  /** The same words. */
  SAME,
  /** The same number and nearly the same words. */
  SIMILAR,
  /** Not found. */
  MISSING
}
