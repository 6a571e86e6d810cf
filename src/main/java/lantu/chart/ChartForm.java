package lantu.chart;

/** How a chart arranges its series. */
public enum ChartForm {
  /** Columns on top of each other; their total stands above. */
  STACKED_COLUMNS,
  /** Columns side by side. */
  GROUPED_COLUMNS,
  /** Lines over the years. */
  LINE,
  /** Lying bars, the actual inside the outline of its target. */
  BULLET,
  /** Things that begin and end, below each other over the years. */
  TIMELINE,
  /** Small charts beside each other, those of a row on one scale. */
  PANELS,
  /** Parts of words, bars and shares on one upright page. */
  PAGE
}
