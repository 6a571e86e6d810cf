package lantu.ui.figures;

/** What the lines of the grid are of. */
enum Axis {
  /** Indicators, in one area. */
  INDICATORS,
  /** Areas, of one indicator. */
  AREAS
}
