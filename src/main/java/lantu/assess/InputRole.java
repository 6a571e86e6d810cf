package lantu.assess;

/** What an input is in a formula. */
public enum InputRole {
  /** y0: the base year's figure. */
  BASE,
  /** y: the figure at the cut-off. */
  LATEST,
  /** yi: the figure of one year. */
  YEARLY,
  /** pi: the yearly decomposition's figure of one year. */
  PLANNED,
  /** ri: the reference figure of one year. */
  REFERENCE,
  /** ci: the number the city assigned for one year. */
  ASSIGNED,
  /** T: the target's number. */
  TARGET,
  /** The lower edge of the target's band. */
  LOW,
  /** The upper edge of the target's band. */
  HIGH,
  /** A cut-off of the plan's rules, or a natural limit. */
  LIMIT,
  /** N: years of the period. */
  SPAN,
  /** n: years elapsed. */
  ELAPSED
}
