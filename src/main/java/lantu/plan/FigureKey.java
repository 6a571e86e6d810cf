package lantu.plan;

import java.util.Comparator;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * Which cell a figure stands in.
 *
 * @param indicator the indicator
 * @param area the area
 * @param year the year
 * @param series the series
 */
public record FigureKey(IndicatorCode indicator, AreaCode area, PlanYear year, Series series)
    implements Comparable<FigureKey> {
  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing(FigureKey::indicator)
          .thenComparing(FigureKey::area)
          .thenComparing(FigureKey::series)
          .thenComparing(FigureKey::year);

  // Written out: keys are looked up by the thousand, and what a record comes with is slow at first.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FigureKey key
        && series == key.series
        && year.value() == key.year.value()
        && indicator.value().equals(key.indicator.value())
        && area.value().equals(key.area.value());
  }

  @Override
  public int hashCode() {
    int row =
        (indicator.value().hashCode() * 31 + area.value().hashCode()) * 31 + series.hashCode();
    return row * 31 + year.value();
  }

  /** The codes in one line: {@code I11 north-bund 2021 ACTUAL}. */
  @Override
  public String toString() {
    return indicator + " " + area + " " + year + " " + series;
  }

  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
