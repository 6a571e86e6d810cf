package lantu.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the sections and measures of an outline have gone: each that is still there, by its old
 * place. What is not in here was deleted, and nothing may refer to it.
 *
 * @param sections new number by old number, no new number twice
 * @param measures new place by old place, no new place twice
 */
public record Renumbering(Map<Integer, Integer> sections, Map<MeasureRef, MeasureRef> measures) {
  /** Copies the maps, keeping their order, and checks that nothing falls together. */
  public Renumbering {
    sections = checked(sections);
    measures = checked(measures);
  }

  /** Nothing moves in the outline. */
  public static Renumbering none(Outline outline) {
    Map<Integer, Integer> sections = new LinkedHashMap<>();
    outline.sections().forEach(section -> sections.put(section.number(), section.number()));
    Map<MeasureRef, MeasureRef> measures = new LinkedHashMap<>();
    outline.measures().forEach(measure -> measures.put(measure.ref(), measure.ref()));
    return new Renumbering(sections, measures);
  }

  /** The way back. */
  public Renumbering inverse() {
    return new Renumbering(turned(sections), turned(measures));
  }

  /**
   * The new number of a section that something refers to.
   *
   * @throws InconsistentPlanException if the section is gone
   */
  public int section(Object from, int number) {
    return there(from, number, sections.get(number));
  }

  /**
   * The new place of a measure that something refers to.
   *
   * @throws InconsistentPlanException if the measure is gone
   */
  public MeasureRef measure(Object from, MeasureRef ref) {
    return there(from, ref, measures.get(ref));
  }

  Indicator moved(Indicator indicator) {
    return indicator.at(
        section(indicator.code(), indicator.section()),
        indicator.areaTargets().stream()
            .map(
                part ->
                    new AreaTarget(
                        part.area(), section(indicator.code(), part.section()), part.target()))
            .toList(),
        indicator.measures().stream().map(ref -> measure(indicator.code(), ref)).toList());
  }

  Project moved(Project project) {
    MeasureRef ref = project.measure();
    return project.at(
        section(project.code(), project.section()),
        ref == null ? null : measure(project.code(), ref));
  }

  Source moved(Source source) {
    Integer number = source.section();
    return number == null
        ? source
        : new Source(source.code(), source.title(), section(source.code(), number));
  }

  SectionText moved(SectionText text) {
    return text.at(section(text.section(), text.section()));
  }

  private static <T> T there(Object from, T old, @Nullable T now) {
    if (now == null) {
      throw InconsistentPlanException.notInPlan(from, old);
    }
    return now;
  }

  private static <T> Map<T, T> checked(Map<T, T> places) {
    if (new HashSet<>(places.values()).size() < places.size()) {
      throw new IllegalArgumentException("two at one place");
    }
    return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  private static <T> Map<T, T> turned(Map<T, T> places) {
    Map<T, T> back = new LinkedHashMap<>();
    places.forEach((old, now) -> back.put(now, old));
    return back;
  }
}
