package lantu.ui.indicators;

/** What the register's lines are grouped by. */
enum Grouping {
  NONE,
  NATURE,
  CATEGORY
}
