package lantu.plan;

/** How the zones' figures make the district's. */
public enum ZoneCombination {
  /** They add up. */
  ADDITIVE,
  /** A weighted mean. */
  WEIGHTED,
  /** They do not combine. */
  NOT_ADDITIVE
}
