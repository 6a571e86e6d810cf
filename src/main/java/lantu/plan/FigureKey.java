package lantu.plan;

import java.util.Comparator;
import lantu.value.PlanYear;

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
