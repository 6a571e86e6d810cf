package lantu.ui.figures;

/** What the grid's lines of indicators are grouped by. */
enum RowGrouping {
  /** Nothing. */
  NONE,
  /** 约束性 and 预期性 of the main table, then what is outside it. */
  NATURE,
  /** The plan's own categories. */
  CATEGORY
}
