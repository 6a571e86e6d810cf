package lantu.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantu.edit.Edit;
import lantu.plan.AreaTarget;
import lantu.plan.Indicator;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Renumbering;
import lantu.plan.Section;
import lantu.plan.SectionText;
import lantu.plan.Source;

/**
 * Gives a plan the outline of another copy, so that the two can be compared: sections and measures
 * are known by their numbers, and those move.
 */
final class OutlineMove {
  private final Outline to;
  private final Renumbering places;

  /** Where the sections and measures of an outline stand in another one. */
  OutlineMove(Outline from, Outline to, Renumbering followed) {
    this.to = to;
    this.places = from.equals(to) ? Renumbering.none(from) : completed(from, to, followed);
  }

  /** Where some changes, one after the other, have led the parts of an outline. */
  static Renumbering along(Outline start, List<Edit> changes) {
    Renumbering way = Renumbering.none(start);
    for (Edit change : changes) {
      if (change instanceof Edit.SetOutline set) {
        way = joined(way, set.places());
      }
    }
    return way;
  }

  /** One way after the other; what is lost on either is in neither. */
  static Renumbering joined(Renumbering first, Renumbering then) {
    return new Renumbering(
        joined(first.sections(), then.sections()), joined(first.measures(), then.measures()));
  }

  private static <T> Map<T, T> joined(Map<T, T> first, Map<T, T> then) {
    Map<T, T> joined = new LinkedHashMap<>();
    first.forEach(
        (from, over) -> {
          T end = then.get(over);
          if (end != null) {
            joined.put(from, end);
          }
        });
    return joined;
  }

  /** What the way does not know is found again by its title, where only one has it. */
  private static Renumbering completed(Outline from, Outline to, Renumbering way) {
    Map<Integer, Integer> sections =
        completed(
            way.sections(),
            titles(from.sections(), Section::number, Section::title),
            titles(to.sections(), Section::number, Section::title));
    if (sections.isEmpty() && !from.sections().isEmpty() && !to.sections().isEmpty()) {
      // What refers to the outline needs a place to go through.
      sections.put(from.sections().getFirst().number(), to.sections().getFirst().number());
    }
    return new Renumbering(
        sections,
        completed(
            way.measures(),
            titles(from.measures(), Measure::ref, Measure::title),
            titles(to.measures(), Measure::ref, Measure::title)));
  }

  private static <P, T> Map<T, String> titles(
      List<P> parts, Function<P, T> place, Function<P, String> title) {
    Map<T, String> titles = new LinkedHashMap<>();
    parts.forEach(part -> titles.put(place.apply(part), title.apply(part)));
    return titles;
  }

  private static <T> Map<T, T> completed(Map<T, T> way, Map<T, String> from, Map<T, String> to) {
    Map<T, T> all = new LinkedHashMap<>();
    way.forEach(
        (old, now) -> {
          if (from.containsKey(old) && to.containsKey(now)) {
            all.put(old, now);
          }
        });
    Set<T> taken = new HashSet<>(all.values());
    from.forEach(
        (old, title) -> {
          if (!all.containsKey(old)) {
            List<T> found =
                to.entrySet().stream()
                    .filter(one -> one.getValue().equals(title) && !taken.contains(one.getKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (found.size() == 1) {
              all.put(old, found.getFirst());
              taken.add(found.getFirst());
            }
          }
        });
    return all;
  }

  /**
   * The changes that give a plan the outline: first what refers to a part that is gone is led to
   * where the other copy has led it, or else to any part that stays, then the outline itself.
   *
   * @param guide the other copy, which has the outline
   * @return empty if no section stays
   */
  Optional<List<Edit>> of(Plan plan, Plan guide) {
    if (plan.outline().equals(to)) {
      return Optional.of(List.of());
    }
    if (places.sections().isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    for (Indicator one : plan.indicators()) {
      Indicator led = led(one, guide);
      if (!led.equals(one)) {
        edits.add(new Edit.SetIndicator(one, led));
      }
    }
    for (Project one : plan.projects()) {
      Project led = led(one, guide);
      if (!led.equals(one)) {
        edits.add(new Edit.SetProject(one, led));
      }
    }
    for (Source one : plan.sources()) {
      if (one.section() != null && !places.sections().containsKey(one.section())) {
        edits.add(new Edit.SetSource(one, new Source(one.code(), one.title(), null)));
      }
    }
    for (SectionText one : plan.texts()) {
      if (!places.sections().containsKey(one.section())) {
        edits.add(new Edit.SetText(one.section(), one, null));
      }
    }
    edits.add(new Edit.SetOutline(plan.outline(), to, places));
    return Optional.of(edits);
  }

  private Indicator led(Indicator one, Plan guide) {
    Integer there = guide.indicator(one.code()).map(Indicator::section).orElse(null);
    return one.at(
        section(one.section(), there),
        one.areaTargets().stream()
            .map(part -> new AreaTarget(part.area(), section(part.section(), there), part.target()))
            .toList(),
        one.measures().stream().filter(places.measures()::containsKey).toList());
  }

  private Project led(Project one, Plan guide) {
    Integer there = guide.project(one.code()).map(Project::section).orElse(null);
    MeasureRef measure = one.measure();
    return one.at(
        section(one.section(), there),
        measure != null && places.measures().containsKey(measure) ? measure : null);
  }

  private int section(int number, @org.jspecify.annotations.Nullable Integer there) {
    if (places.sections().containsKey(number)) {
      return number;
    }
    return places.sections().entrySet().stream()
        .filter(one -> Objects.equals(one.getValue(), there))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> places.sections().keySet().iterator().next());
  }

  /** The numbers of an outline without its titles. */
  static String shape(Outline outline) {
    return outline.chapters().stream()
            .map(
                chapter ->
                    chapter.number()
                        + chapter.sections().stream()
                            .map(section -> section.number() + "/" + section.measures().size())
                            .toList()
                            .toString())
            .collect(Collectors.joining())
        + outline.exhibits().stream()
            .map(one -> one.kind() + one.label() + one.section())
            .collect(Collectors.joining());
  }
}
