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
  TICK,
  /** The lower edge of a shaded band; the series after it is its {@link #HIGH}. Gaps part it. */
  LOW,
  /** The upper edge of a shaded band. */
  HIGH,
  /** A dashed line from the last thing that happened to what is forecast; it crosses gaps. */
  FORECAST,
  /** The lower edge of a fan around a forecast; the series after it is its {@link #FAN_HIGH}. */
  FAN_LOW,
  /** The upper edge of a fan. */
  FAN_HIGH;

  /** Whether it takes the room of a column. */
  public boolean column() {
    return this == FILLED || this == OUTLINED;
  }

  /** Whether it shows what happened rather than what is aimed at. */
  public boolean actual() {
    return this == FILLED || this == LINE;
  }
}
