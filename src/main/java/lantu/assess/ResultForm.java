package lantu.assess;

/** How a result is to be shown. */
public enum ResultForm {
  /** In the indicator's unit. */
  AMOUNT,
  /** A pure number shown as percent. */
  SHARE,
  /** A number that is already in percent. */
  PERCENT,
  /** Percentage points. */
  POINTS,
  /** A pure number shown as it is. */
  RATIO,
  /** A whole number of years. */
  YEARS
}
