package lantu.assess.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lantu.assess.EntryDates;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.AssessmentRules;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Relation;
import lantu.plan.RelationKind;
import lantu.plan.Series;
import lantu.plan.Source;
import lantu.plan.SourceCode;
import lantu.value.PlanYear;

/** A plan laid out for one check: its figures by row, looked up once, and what is mistyped. */
final class Sheet {
  /** Areas of one kind that make up another area. */
  record Split(Area whole, AreaKind kind, List<Area> parts) {}

  private record Place(IndicatorCode indicator, AreaCode area, Series series) {}

  private final Plan plan;
  private final EntryDates dates;
  private final List<Indicator> indicators;
  private final List<Area> areas;
  private final Map<AreaCode, Integer> placing = new HashMap<>();
  private final Map<IndicatorCode, Integer> order = new HashMap<>();
  private final Map<Place, Row> rows = new HashMap<>();
  private final Map<IndicatorCode, List<Row>> byIndicator = new HashMap<>();
  private final Map<SourceCode, Source> sources = new HashMap<>();
  private final Map<IndicatorCode, Indicator> growths = new HashMap<>();
  private final Set<IndicatorCode> growing = new HashSet<>();
  private final List<Split> splits;
  private final Suspects suspects;

  Sheet(Plan plan, EntryDates dates) {
    this.plan = plan;
    this.dates = dates;
    this.indicators = plan.indicators();
    this.areas = plan.areas();
    for (Area area : areas) {
      placing.put(area.code(), placing.size());
    }
    for (Indicator indicator : indicators) {
      order.put(indicator.code(), order.size());
    }
    plan.sources().forEach(source -> sources.put(source.code(), source));
    for (Relation relation : relations(RelationKind.GROWTH_OF)) {
      growths.putIfAbsent(relation.of(), indicator(relation.indicator()));
      growing.add(relation.indicator());
    }
    plan.figures().forEach(this::place);
    byIndicator
        .values()
        .forEach(
            list ->
                list.sort(Comparator.comparing(row -> placing.getOrDefault(row.area().code(), 0))));
    this.splits = splits();
    this.suspects = new Suspects(this);
  }

  private void place(Figure figure) {
    FigureKey key = figure.key();
    Place at = new Place(key.indicator(), key.area(), key.series());
    Row row = rows.get(at);
    if (row == null) {
      Indicator indicator = indicators.get(order.getOrDefault(key.indicator(), 0));
      Area area = areas.get(placing.getOrDefault(key.area(), 0));
      row = new Row(indicator, area, key.series(), new TreeMap<>());
      rows.put(at, row);
      byIndicator.computeIfAbsent(key.indicator(), code -> new ArrayList<>()).add(row);
    }
    row.figures().put(key.year(), figure);
  }

  private List<Split> splits() {
    List<Split> found = new ArrayList<>();
    for (Area whole : areas) {
      for (AreaKind kind : List.of(AreaKind.ZONE, AreaKind.SUBDISTRICT)) {
        List<Area> parts =
            areas.stream()
                .filter(area -> area.kind() == kind && whole.code().equals(area.parent()))
                .toList();
        if (!parts.isEmpty()) {
          found.add(new Split(whole, kind, parts));
        }
      }
    }
    return found;
  }

  Plan plan() {
    return plan;
  }

  EntryDates dates() {
    return dates;
  }

  AssessmentRules rules() {
    return plan.judgement().rules();
  }

  PlanYear baseYear() {
    return plan.profile().baseYear();
  }

  Optional<Source> source(SourceCode code) {
    return Optional.ofNullable(sources.get(code));
  }

  /** The indicators in the plan's order. */
  List<Indicator> indicators() {
    return indicators;
  }

  Indicator indicator(IndicatorCode code) {
    return indicators.get(order.getOrDefault(code, 0));
  }

  /** Where the indicator stands in the plan, from 0. */
  int order(IndicatorCode code) {
    return order.getOrDefault(code, 0);
  }

  /** Areas in the plan's order. */
  List<Area> areas() {
    return areas;
  }

  /** Which areas make up which. */
  List<Split> partitions() {
    return splits;
  }

  /** The rows that have figures, in the order of indicators, areas and series. */
  List<Row> rows() {
    List<Row> all = new ArrayList<>();
    indicators.forEach(i -> all.addAll(byIndicator.getOrDefault(i.code(), List.of())));
    return all;
  }

  /** The rows of one indicator that have figures. */
  List<Row> rows(IndicatorCode indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  /** A row; empty of figures where none is entered. */
  Row row(Indicator indicator, Area area, Series series) {
    Row row = rows.get(new Place(indicator.code(), area.code(), series));
    return row == null ? new Row(indicator, area, series, new TreeMap<>()) : row;
  }

  /** Figures that are probably mistyped. */
  Suspects suspects() {
    return suspects;
  }

  /** What follows from what in that way; of several for one indicator the first. */
  List<Relation> relations(RelationKind kind) {
    Map<IndicatorCode, Relation> first = new LinkedHashMap<>();
    plan.judgement().relations().stream()
        .filter(relation -> relation.kind() == kind)
        .forEach(relation -> first.putIfAbsent(relation.indicator(), relation));
    return List.copyOf(first.values());
  }

  /** The first indicator that is the growth of the given one. */
  Optional<Indicator> growthOf(IndicatorCode level) {
    return Optional.ofNullable(growths.get(level));
  }

  /** Whether the indicator is the growth of another. */
  boolean growth(IndicatorCode indicator) {
    return growing.contains(indicator);
  }
}
