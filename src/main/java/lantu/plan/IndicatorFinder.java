package lantu.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds indicators by what people write: code, ordinal or name; of several the first. */
final class IndicatorFinder {
  /** An indicator with its position. */
  private record Place(int at, Indicator indicator) {}

  private final Map<String, Place> byCode = new HashMap<>();
  private final Map<String, Place> byWord = new HashMap<>();

  IndicatorFinder(Collection<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      Place place = new Place(byCode.size(), indicator);
      byCode.putIfAbsent(folded(indicator.code().value()), place);
      byWord.putIfAbsent(indicator.name(), place);
      if (indicator.ordinal() != null) {
        byWord.putIfAbsent("" + indicator.ordinal(), place);
      }
    }
  }

  Optional<Indicator> find(String text) {
    return Stream.of(place(byCode, folded(text)), place(byWord, text))
        .flatMap(Optional::stream)
        .min(java.util.Comparator.comparingInt(Place::at))
        .map(Place::indicator);
  }

  private static Optional<Place> place(Map<String, Place> places, String key) {
    @Nullable Place place = places.get(key);
    return Optional.ofNullable(place);
  }

  private static String folded(String code) {
    return code.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
