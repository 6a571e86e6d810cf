package lantu.report;

/** Where a column's content stands. */
public enum Align {
  /** Text to read. */
  LEFT,
  /** Short words and codes. */
  CENTER,
  /** Numbers, under each other by their decimal point. */
  DECIMAL
}
