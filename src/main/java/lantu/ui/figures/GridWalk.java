package lantu.ui.figures;

import java.util.function.IntPredicate;

/** How far Ctrl and an arrow go in a spreadsheet. */
final class GridWalk {
  private GridWalk() {}

  /**
   * Where they lead along a line of cells: from a filled cell with a filled neighbour to the last
   * of the filled ones, else to the next filled one, and where there is none to the end.
   *
   * @param filled whether the cell at a position has something in it
   * @param from where to start, 0 to {@code count − 1}
   * @param step 1 or −1
   * @param count how many cells the line has
   */
  static int edge(IntPredicate filled, int from, int step, int count) {
    int at = from + step;
    if (outside(at, count)) {
      return from;
    }
    if (filled.test(from) && filled.test(at)) {
      while (!outside(at + step, count) && filled.test(at + step)) {
        at += step;
      }
      return at;
    }
    while (!outside(at + step, count) && !filled.test(at)) {
      at += step;
    }
    return at;
  }

  private static boolean outside(int at, int count) {
    return at < 0 || at >= count;
  }
}
