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

  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
