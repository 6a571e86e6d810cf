package lantu.chart;

/** How a series is drawn. */
public enum SeriesMark {
  /** A filled column or bar: something that happened. */
  FILLED,
  /** An outlined column or bar: something aimed at. */
  OUTLINED,
  /** A line with markers. */
  LINE,
  /** A thin tick per category: a schedule. */
  TICK;

  /** Whether it takes the room of a column. */
  public boolean column() {
    return this == FILLED || this == OUTLINED;
  }

  /** Whether it shows what happened rather than what is aimed at. */
  public boolean actual() {
    return this == FILLED || this == LINE;
  }
}
