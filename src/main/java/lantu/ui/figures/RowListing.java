package lantu.ui.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.text.Messages;

/**
 * Lists the grid's lines. A line that was there before and is the same stays the same object, so
 * that what is selected and where the grid is scrolled to stay too.
 */
final class RowListing {
  private final Messages messages;
  private Map<String, GridRow> known = new HashMap<>();

  RowListing(Messages messages) {
    this.messages = messages;
  }

  /** The lines of a plan in groups, none of them empty; their numbers are not filled in. */
  List<Section> sections(Plan plan, GridView view) {
    List<Section> sections =
        view.axis() == Axis.INDICATORS ? indicators(plan, view) : areas(plan, view);
    Map<String, GridRow> now = new HashMap<>();
    List<Section> kept = new ArrayList<>();
    for (Section section : sections) {
      List<GridRow> lines = section.lines().stream().map(this::keep).toList();
      lines.forEach(line -> now.put(line.id(), line));
      if (!lines.isEmpty()) {
        kept.add(new Section(section.id(), section.title(), lines));
      }
    }
    known = now;
    return kept;
  }

  /**
   * Whether two plans are listed alike, as far as that depends on figures.
   *
   * @param changed the indicators of which figures differ between the two
   */
  boolean alike(Plan one, Plan other, GridView view, Set<IndicatorCode> changed) {
    return view.axis() == Axis.INDICATORS
        && one.indicators().equals(other.indicators())
        && one.areas().equals(other.areas())
        && one.judgement().relations().equals(other.judgement().relations())
        && concerned(one, changed)
            .allMatch(code -> below(one, code, view).equals(below(other, code, view)));
  }

  /** The indicators themselves and those that follow from them. */
  private static Stream<IndicatorCode> concerned(Plan plan, Set<IndicatorCode> changed) {
    Stream<IndicatorCode> following =
        plan.judgement().relations().stream()
            .flatMap(
                relation ->
                    changed.contains(relation.of())
                        ? Stream.of(relation.indicator())
                        : changed.contains(relation.indicator())
                            ? Stream.of(relation.of())
                            : Stream.of());
    return Stream.concat(changed.stream(), following).distinct();
  }

  private List<String> below(Plan plan, IndicatorCode code, GridView view) {
    return plan.indicator(code)
        .map(indicator -> below(plan, indicator, view).stream().map(GridRow::id).toList())
        .orElse(List.of());
  }

  private GridRow keep(GridRow line) {
    GridRow before = known.get(line.id());
    if (line instanceof FigureRow now && before instanceof FigureRow old) {
      boolean same = old.indicator().equals(now.indicator()) && old.area().equals(now.area());
      return same ? old : now;
    }
    if (line instanceof ComputedRow now && before instanceof ComputedRow old) {
      return old.follow(now);
    }
    return line;
  }

  private List<Section> indicators(Plan plan, GridView view) {
    Map<String, List<GridRow>> groups = new LinkedHashMap<>();
    if (view.grouping() == RowGrouping.NATURE) {
      // Binding indicators lead every list.
      groups.put(messages.term(Nature.BINDING), new ArrayList<>());
      groups.put(messages.term(Nature.EXPECTED), new ArrayList<>());
    }
    for (Indicator indicator : plan.indicators()) {
      if (view.role().map(indicator.role()::equals).orElse(true)) {
        List<GridRow> lines =
            groups.computeIfAbsent(group(indicator, view.grouping()), any -> new ArrayList<>());
        lines.add(new FigureRow(indicator, view.area(), false));
        lines.addAll(below(plan, indicator, view));
      }
    }
    List<Section> sections = new ArrayList<>();
    groups.forEach(
        (title, lines) -> sections.add(new Section(view.grouping() + " " + title, title, lines)));
    return sections;
  }

  private String group(Indicator indicator, RowGrouping grouping) {
    return switch (grouping) {
      case NONE -> "";
      case CATEGORY -> indicator.category();
      case NATURE -> {
        Nature nature = indicator.nature();
        yield nature != null && indicator.role() == IndicatorRole.MAIN
            ? messages.term(nature)
            : messages.term(indicator.role());
      }
    };
  }

  private List<GridRow> below(Plan plan, Indicator indicator, GridView view) {
    DerivedRows derived = new DerivedRows(plan, indicator, view, messages);
    List<GridRow> rows = new ArrayList<>(derived.deduced(view.area(), ""));
    boolean shown =
        view.area().kind() == AreaKind.DISTRICT
            && derived.addsUp(AreaKind.ZONE)
            && derived.anyIn(AreaKind.ZONE);
    if (shown) {
      rows.addAll(derived.balance(AreaKind.ZONE));
    }
    return rows;
  }

  private List<Section> areas(Plan plan, GridView view) {
    Indicator indicator = plan.indicator(view.indicator()).orElseThrow();
    DerivedRows derived = new DerivedRows(plan, indicator, view, messages);
    List<GridRow> zones = new ArrayList<>(lines(plan.areas(AreaKind.DISTRICT), indicator));
    zones.addAll(lines(plan.areas(AreaKind.ZONE), indicator));
    if (derived.addsUp(AreaKind.ZONE)) {
      zones.addAll(derived.balance(AreaKind.ZONE));
    }
    List<GridRow> parts = new ArrayList<>(lines(plan.areas(AreaKind.SUBDISTRICT), indicator));
    if (derived.addsUp(AreaKind.SUBDISTRICT) && derived.anyIn(AreaKind.SUBDISTRICT)) {
      parts.addAll(derived.balance(AreaKind.SUBDISTRICT));
    }
    List<GridRow> others = new ArrayList<>(derived.others());
    plan.areas().forEach(area -> others.addAll(derived.deduced(area, "-" + area.code())));
    return List.of(
        new Section("zones", messages.get("figures.group.zones"), zones),
        new Section("derived", messages.get("figures.group.derived"), others),
        new Section("parts", messages.get("figures.group.parts"), parts));
  }

  private static List<GridRow> lines(List<Area> areas, Indicator indicator) {
    return areas.stream().<GridRow>map(area -> new FigureRow(indicator, area, true)).toList();
  }
}
