package lantu.ui.figures;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The long ways across the grid: to the edge of the data, to the ends, by the page. */
final class GridJumps {
  private final FigureGrid grid;
  private final FiguresViewModel model;

  GridJumps(FigureGrid grid, FiguresViewModel model) {
    this.grid = grid;
    this.model = model;
  }

  /** Goes up or down to the edge of the data. */
  void downwards(int step, boolean extend) {
    grid.at()
        .get()
        .ifPresent(
            place -> {
              List<Integer> lines = model.lines().typed();
              int here = model.rows().indexOf(place.row());
              int from = lines.indexOf(here);
              if (from < 0) {
                grid.selection().step(step, 0);
              } else {
                IntPredicate filled = at -> filled(lines.get(at), grid.slotIndex());
                int to = GridWalk.edge(filled, from, step, lines.size());
                go(lines.get(to), grid.slotIndex(), extend);
              }
            });
  }

  /** Goes left or right to the edge of the data. */
  void sideways(int step, boolean extend) {
    int row = row();
    IntPredicate filled = at -> filled(row, at);
    go(row, GridWalk.edge(filled, grid.slotIndex(), step, model.slots().size()), extend);
  }

  /** Goes to the first year of the line. */
  void home(boolean extend) {
    go(row(), 0, extend);
  }

  /** Goes to the last year of the line. */
  void end(boolean extend) {
    go(row(), model.slots().size() - 1, extend);
  }

  /** Goes to the first cell that can be typed into. */
  void first(boolean extend) {
    go(model.lines().typed().stream().findFirst().orElse(0), 0, extend);
  }

  /**
   * Goes to the last line and year in which something stands; to the very last where nothing is.
   */
  void last(boolean extend) {
    List<Integer> lines = model.lines().typed();
    int years = model.slots().size();
    int row =
        lines.reversed().stream()
            .filter(line -> IntStream.range(0, years).anyMatch(year -> filled(line, year)))
            .findFirst()
            .orElse(model.rows().size() - 1);
    int year =
        IntStream.iterate(years - 1, at -> at >= 0, at -> at - 1)
            .filter(at -> lines.stream().anyMatch(line -> filled(line, at)))
            .findFirst()
            .orElse(years - 1);
    go(row, year, extend);
  }

  /** Goes up or down by as many lines as are in sight. */
  void page(int step, boolean extend) {
    go(row() + step * Math.max(1, grid.selection().page() - 1), grid.slotIndex(), extend);
  }

  private void go(int row, int year, boolean extend) {
    if (extend) {
      grid.selection().extendTo(row, year);
    } else {
      grid.selection().moveTo(row, year);
    }
  }

  private int row() {
    return grid.at().get().map(place -> model.rows().indexOf(place.row())).orElse(0);
  }

  private boolean filled(int row, int year) {
    return !model
        .rows()
        .get(row)
        .content(model.slots().get(year))
        .getValue()
        .equals(Content.nothing());
  }
}
