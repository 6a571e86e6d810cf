package lantu.ui.control;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import lantu.ui.theme.Style;

/** A table of words inside a text; every cell is told whole. */
public final class WordTable {
  private static final double LEAST_COLUMN = 72;

  private WordTable() {}

  /**
   * A table.
   *
   * @param style its style class; cells of the body have {@code cell}
   * @param first whether the first column takes room that is left over
   */
  public static GridPane of(
      List<String> head, List<List<String>> rows, String style, Priority first) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add(style);
    for (int i = 0; i < head.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(LEAST_COLUMN);
      column.setHgrow(i == 0 ? first : Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    row(grid, 0, head, Style.MUTED);
    for (int i = 0; i < rows.size(); i++) {
      row(grid, i + 1, rows.get(i), "cell");
    }
    return grid;
  }

  private static void row(GridPane grid, int at, List<String> cells, String style) {
    for (int i = 0; i < cells.size(); i++) {
      grid.add(WrappedLabel.of(cells.get(i), style), i, at);
    }
  }
}
