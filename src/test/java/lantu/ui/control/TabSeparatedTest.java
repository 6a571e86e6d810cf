package lantu.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabSeparatedTest {
  @Test
  void rowsAreLinesOfCellsWithTabsBetween() {
    assertThat(TabSeparated.join(List.of(List.of("a", ""), List.of("", "0.010"))))
        .isEqualTo("a\t\n\t0.010");
  }
}
