package lantu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures by row and year behave as one sorted map of cells does. */
final class FigureIndexTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itIsAsASortedMapWhateverChanges(long seed) {
    Random random = new Random(seed);
    FigureIndex index = FigureIndex.of(List.of());
    NavigableMap<FigureKey, Figure> map = new TreeMap<>();
    FigureIndex marked = index;
    NavigableMap<FigureKey, Figure> then = new TreeMap<>(map);
    for (int i = 0; i < 400; i++) {
      FigureKey key =
          new FigureKey(
              IndicatorCode.of("I" + random.nextInt(4)),
              AreaCode.of("a" + random.nextInt(3)),
              PlanYear.of(2020 + random.nextInt(4)),
              random.nextBoolean() ? Series.ACTUAL : Series.PLANNED);
      if (random.nextInt(3) == 0) {
        index = index.with(Collections.singletonMap(key, null));
        map.remove(key);
      } else {
        Figure figure = new Figure(key, BigDecimal.valueOf(random.nextInt(3)), null, null, null);
        index = index.with(Map.of(key, figure));
        map.put(key, figure);
      }
      assertThat(index.all()).containsExactlyElementsOf(map.values());
      assertThat(index.get(key)).isEqualTo(Optional.ofNullable(map.get(key)));
      assertThat(index.row(key.indicator(), key.area(), key.series()))
          .containsExactlyElementsOf(
              map.values().stream()
                  .filter(
                      figure ->
                          figure.key().indicator().equals(key.indicator())
                              && figure.key().area().equals(key.area())
                              && figure.key().series() == key.series())
                  .toList());
      assertThat(index.differences(marked)).isEqualTo(differences(map, then));
      assertThat(marked.differences(index)).isEqualTo(differences(map, then));
      if (random.nextInt(20) == 0) {
        marked = index;
        then = new TreeMap<>(map);
      }
    }
  }

  @Test
  void twoFiguresForOneCellAreRefused() {
    FigureKey key =
        new FigureKey(IndicatorCode.of("I1"), AreaCode.of("a"), PlanYear.of(2021), Series.ACTUAL);
    Figure figure = new Figure(key, BigDecimal.ONE, null, null, null);
    assertThatThrownBy(() -> FigureIndex.of(List.of(figure, figure)))
        .isInstanceOf(InconsistentPlanException.class)
        .hasMessageContaining("I1 a 2021 ACTUAL");
  }

  private static Set<FigureKey> differences(
      NavigableMap<FigureKey, Figure> one, NavigableMap<FigureKey, Figure> other) {
    Set<FigureKey> keys = new HashSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
    return keys;
  }
}
