package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridWalkTest {
  /** Where Excel goes on a line of cells; x is a filled one. */
  @ParameterizedTest
  @CsvSource({
    "xxx..x, 0,  1, 2",
    "xxx..x, 1,  1, 2",
    "xxx..x, 2,  1, 5",
    "xxx..x, 5,  1, 5",
    "xxx..x, 5, -1, 2",
    "xxx..x, 2, -1, 0",
    "....x., 0,  1, 4",
    "....x., 4,  1, 5",
    "......, 0,  1, 5",
    "......, 3, -1, 0",
    "x....., 0,  1, 5",
    ".xx.xx, 3, -1, 2",
    "x,      0,  1, 0"
  })
  void controlAndAnArrowGoToTheEdgeOfTheData(String line, int from, int step, int to) {
    assertThat(GridWalk.edge(at -> line.charAt(at) == 'x', from, step, line.length()))
        .isEqualTo(to);
  }
}
