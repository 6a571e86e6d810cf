package lantu.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * A plan's figures, by row and year. A changed copy shares every row that did not change, so that a
 * change costs as much as its row and two plans that follow from each other are compared by the
 * rows they do not share.
 */
final class FigureIndex {
  /** The figures of one indicator in one area and series. */
  private record Row(IndicatorCode indicator, AreaCode area, Series series)
      implements Comparable<Row> {
    private static final Comparator<Row> ORDER =
        Comparator.comparing(Row::indicator).thenComparing(Row::area).thenComparing(Row::series);

    static Row of(FigureKey key) {
      return new Row(key.indicator(), key.area(), key.series());
    }

    // Written out: a row is looked up for every cell that is drawn.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Row row
          && series == row.series
          && indicator.value().equals(row.indicator.value())
          && area.value().equals(row.area.value());
    }

    @Override
    public int hashCode() {
      return (indicator.value().hashCode() * 31 + area.value().hashCode()) * 31 + series.hashCode();
    }

    @Override
    public int compareTo(Row other) {
      return ORDER.compare(this, other);
    }
  }

  private static final NavigableMap<PlanYear, Figure> NO_YEARS = new TreeMap<>();

  private final Shelves<Row, NavigableMap<PlanYear, Figure>> rows;

  /** The rows in order, shared with what was made from it as long as it has the same rows. */
  private volatile @Nullable List<Row> ordered;

  /** All of them in order; listed when first asked for. */
  private volatile @Nullable List<Figure> listed;

  private FigureIndex(Shelves<Row, NavigableMap<PlanYear, Figure>> rows) {
    this.rows = rows;
  }

  /**
   * The figures given.
   *
   * @throws InconsistentPlanException if there are two for one cell
   */
  static FigureIndex of(Collection<Figure> figures) {
    Map<Row, NavigableMap<PlanYear, Figure>> rows = new HashMap<>();
    for (Figure figure : figures) {
      FigureKey key = figure.key();
      Figure before =
          rows.computeIfAbsent(Row.of(key), row -> new TreeMap<>()).put(key.year(), figure);
      if (before != null) {
        throw InconsistentPlanException.twice(key);
      }
    }
    return new FigureIndex(Shelves.of(rows));
  }

  Optional<Figure> get(FigureKey key) {
    return Optional.ofNullable(years(Row.of(key)).get(key.year()));
  }

  /** One row by year. */
  List<Figure> row(IndicatorCode indicator, AreaCode area, Series series) {
    return List.copyOf(years(new Row(indicator, area, series)).values());
  }

  /** The rows of one indicator, in the order of areas and series. */
  List<Figure> of(IndicatorCode indicator, Collection<AreaCode> areas) {
    List<Figure> all = new ArrayList<>();
    areas.stream()
        .sorted()
        .forEach(
            area -> {
              for (Series series : Series.values()) {
                all.addAll(years(new Row(indicator, area, series)).values());
              }
            });
    return List.copyOf(all);
  }

  /** All, ordered by indicator, area, series, year; the same list on every call. */
  List<Figure> all() {
    List<Figure> known = listed;
    if (known == null) {
      List<Figure> all = new ArrayList<>();
      ordered().forEach(row -> all.addAll(years(row).values()));
      known = Collections.unmodifiableList(all);
      listed = known;
    }
    return known;
  }

  private List<Row> ordered() {
    List<Row> known = ordered;
    if (known == null) {
      known = rows.keys().sorted().toList();
      ordered = known;
    }
    return known;
  }

  /** The same with cells changed; null empties one. */
  FigureIndex with(Map<FigureKey, @Nullable Figure> cells) {
    Map<Row, NavigableMap<PlanYear, Figure>> changed = new HashMap<>();
    cells.forEach(
        (key, figure) -> {
          NavigableMap<PlanYear, Figure> years =
              changed.computeIfAbsent(Row.of(key), row -> new TreeMap<>(years(row)));
          if (figure == null) {
            years.remove(key.year());
          } else {
            years.put(key.year(), figure);
          }
        });
    Map<Row, @Nullable NavigableMap<PlanYear, Figure>> left = new HashMap<>();
    changed.forEach((row, years) -> left.put(row, years.isEmpty() ? null : years));
    FigureIndex next = new FigureIndex(rows.with(left));
    boolean sameRows =
        changed.entrySet().stream()
            .allMatch(row -> row.getValue().isEmpty() == years(row.getKey()).isEmpty());
    if (sameRows) {
      next.ordered = ordered;
    }
    return next;
  }

  /** The cells whose figure is another than in the other one, or is in only one of the two. */
  Set<FigureKey> differences(FigureIndex other) {
    Set<FigureKey> found = new HashSet<>();
    for (Row row : rows.mayDiffer(other.rows)) {
      NavigableMap<PlanYear, Figure> ours = years(row);
      NavigableMap<PlanYear, Figure> theirs = other.years(row);
      if (!ours.equals(theirs)) {
        Set<PlanYear> years = new HashSet<>(ours.keySet());
        years.addAll(theirs.keySet());
        years.removeIf(year -> Objects.equals(ours.get(year), theirs.get(year)));
        years.forEach(
            year -> found.add(new FigureKey(row.indicator(), row.area(), year, row.series())));
      }
    }
    return found;
  }

  private NavigableMap<PlanYear, Figure> years(Row row) {
    return rows.getOrDefault(row, NO_YEARS);
  }
}
