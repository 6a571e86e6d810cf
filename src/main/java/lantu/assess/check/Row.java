package lantu.assess.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Predicate;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's figures in one area and series.
 *
 * @param figures by year; may be empty
 */
record Row(Indicator indicator, Area area, Series series, NavigableMap<PlanYear, Figure> figures) {
  /** The number of a year; null if it is missing or not entered. */
  @Nullable BigDecimal value(PlanYear year) {
    Figure figure = figures.get(year);
    return figure == null ? null : figure.value();
  }

  FigureKey key(PlanYear year) {
    return new FigureKey(indicator.code(), area.code(), year, series);
  }

  /** The years whose figure is as asked, in order. */
  List<PlanYear> years(Predicate<Figure> asked) {
    return figures.values().stream().filter(asked).map(figure -> figure.key().year()).toList();
  }
}
