package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which backups stay. */
class GenerationsTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final long MB = 1L << 20;

  private static Generations.Kept kept(Duration ago, boolean special) {
    return new Generations.Kept(ago + (special ? "!" : ""), NOW.minus(ago), special, MB);
  }

  private static Set<String> gone(List<Generations.Kept> all) {
    return new Generations(ZoneOffset.UTC, 90, 1000 * MB).superfluous(all, NOW);
  }

  @Test
  void hoursDaysAndWeeksThinOut() {
    List<Generations.Kept> all = new ArrayList<>();
    for (int minutes = 5; minutes < 60 * 24 * 400; minutes += 30) {
      all.add(kept(Duration.ofMinutes(minutes), false));
    }
    Set<String> gone = gone(all);
    List<Duration> left =
        all.stream()
            .filter(one -> !gone.contains(one.name()))
            .map(one -> Duration.between(one.at(), NOW))
            .toList();
    assertThat(left.stream().filter(age -> age.toHours() < 24)).hasSizeBetween(24, 27);
    assertThat(left.stream().filter(age -> age.toHours() >= 24 && age.toDays() < 14))
        .hasSizeBetween(12, 14);
    assertThat(left.stream().filter(age -> age.toDays() >= 14)).hasSizeBetween(23, 25);
    assertThat(left).allMatch(age -> age.toDays() <= 182);
  }

  @Test
  void oneBeforeARestoreStaysAMonth() {
    List<Generations.Kept> all =
        List.of(
            kept(Duration.ofMinutes(1), false),
            kept(Duration.ofMinutes(2), false),
            kept(Duration.ofMinutes(3), false),
            kept(Duration.ofMinutes(4), true),
            kept(Duration.ofMinutes(5), false),
            kept(Duration.ofDays(400), true));
    assertThat(gone(all)).containsExactlyInAnyOrder("PT5M", Duration.ofDays(400) + "!");
  }

  @Test
  void theNewestThreeStayHoweverOldAndLargeTheyAre() {
    List<Generations.Kept> all =
        List.of(
            kept(Duration.ofDays(500), false),
            kept(Duration.ofDays(600), false),
            kept(Duration.ofDays(700), false),
            kept(Duration.ofDays(800), false));
    assertThat(new Generations(ZoneOffset.UTC, 1, 1).superfluous(all, NOW))
        .containsExactly(Duration.ofDays(800).toString());
  }

  @Property(tries = 200)
  void countAndSizeAreBounded(
      @ForAll @Size(max = 300) List<@IntRange(min = 0, max = 300_000) Integer> minutes) {
    List<Generations.Kept> all =
        minutes.stream()
            .distinct()
            .map(ago -> kept(Duration.ofMinutes(ago), ago % 3 == 0))
            .toList();
    Set<String> gone = new Generations(ZoneOffset.UTC, 20, 10 * MB).superfluous(all, NOW);
    List<Generations.Kept> left = all.stream().filter(one -> !gone.contains(one.name())).toList();
    assertThat(left).hasSizeLessThanOrEqualTo(10);
    if (!all.isEmpty()) {
      assertThat(left).contains(all.stream().max(Comparator.comparing(Generations.Kept::at)).get());
    }
  }
}
