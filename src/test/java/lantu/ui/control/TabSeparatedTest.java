package lantu.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabSeparatedTest {
  @Test
  void whatASpreadsheetCopiesIsSplitIntoItsCells() {
    assertThat(TabSeparated.split("1\t2\r\n\t4\r\n"))
        .containsExactly(List.of("1", "2"), List.of("", "4"));
  }

  @Test
  void anEmptyLastCellIsKept() {
    assertThat(TabSeparated.split("1\t")).containsExactly(List.of("1", ""));
  }

  @Test
  void nothingHasNoRows() {
    assertThat(TabSeparated.split("")).isEmpty();
  }

  @Test
  void joiningAndSplittingComeBack() {
    List<List<String>> rows = List.of(List.of("a", ""), List.of("", "0.010"));

    assertThat(TabSeparated.split(TabSeparated.join(rows))).isEqualTo(rows);
  }
}
