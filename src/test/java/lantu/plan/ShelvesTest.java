package lantu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShelvesTest {
  @Test
  void aChangeTouchesASmallPartOfALargeMapOnly() {
    Shelves<Integer, String> before = Shelves.of(numbers(40_000));
    Shelves<Integer, String> after = before.with(Map.of(17, "changed"));
    assertThat(after.mayDiffer(before)).contains(17).hasSizeLessThan(1_000);
    assertThat(before.mayDiffer(before)).isEmpty();
    assertThat(before.getOrDefault(17, "")).isEqualTo("17");
    assertThat(after.getOrDefault(17, "")).isEqualTo("changed");
  }

  @Test
  void itStaysSoHoweverMuchComesToIt() {
    Shelves<Integer, String> grown = Shelves.of(Map.of());
    for (int i = 0; i < 20_000; i++) {
      grown = grown.with(Map.of(i, "" + i));
    }
    assertThat(grown.keys()).hasSize(20_000);
    Shelves<Integer, String> after = grown.with(Collections.singletonMap(5, null));
    assertThat(after.keys()).hasSize(19_999).doesNotContain(5);
    assertThat(after.mayDiffer(grown)).hasSizeLessThan(2_000);
  }

  @Test
  void mapsOfDifferentOriginAreComparedByAllTheirKeys() {
    assertThat(Shelves.of(numbers(10)).mayDiffer(Shelves.of(numbers(1_000)))).hasSize(1_000);
  }

  private static Map<Integer, String> numbers(int count) {
    Map<Integer, String> numbers = new HashMap<>();
    for (int i = 0; i < count; i++) {
      numbers.put(i, "" + i);
    }
    return numbers;
  }
}
