package lantu.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of the plan document as a table that can be read beside it: one row a line, — for none. */
final class Facts {
  private Facts() {}

  /** The rows of a table whose cells are divided by upright strokes. */
  static List<List<String>> table(String lines) {
    return lines.lines().map(line -> Arrays.asList(line.strip().split(" \\| "))).toList();
  }

  /** A row as the program holds it. */
  static List<String> row(@Nullable Object... cells) {
    return Arrays.stream(cells)
        .map(cell -> cell == null || cell.toString().isEmpty() ? "—" : cell.toString())
        .toList();
  }
}
