package lantu.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that everything a plan refers to is in it. What a plan has by the hundred thousand is
 * looked through only where something it refers to can have gone.
 */
final class PlanReferences {
  private final Plan plan;

  PlanReferences(Plan plan) {
    this.plan = plan;
  }

  /** Checks all but the figures and the files behind them. */
  void check() {
    if (plan.areas(AreaKind.DISTRICT).size() != 1) {
      throw new IllegalArgumentException("a plan has exactly one district");
    }
    plan.areas().stream()
        .filter(area -> area.parent() != null)
        .forEach(area -> area(area.code(), area.parent()));
    plan.outline().exhibits().forEach(exhibit -> section(exhibit.label(), exhibit.section()));
    plan.texts().forEach(text -> section(text.section(), text.section()));
    plan.indicators().forEach(this::indicator);
    plan.projects().forEach(this::project);
    relations();
    plan.judgement().manual().keySet().forEach(this::verdict);
  }

  /** Checks that the figures' cells are cells of the plan. */
  void checkFigures() {
    plan.figures().forEach(figure -> cell(figure.key()));
  }

  /** Checks that the cells with files behind their figures are cells of the plan. */
  void checkEvidence() {
    plan.evidence().forEach(cell -> cell(cell.key()));
  }

  private void relations() {
    Map<RelationKind, Map<IndicatorCode, IndicatorCode>> followed =
        new EnumMap<>(RelationKind.class);
    for (Relation relation : plan.judgement().relations()) {
      present(relation.kind(), relation.indicator(), plan.indicator(relation.indicator()));
      present(relation.indicator(), relation.of(), plan.indicator(relation.of()));
      IndicatorCode other =
          followed
              .computeIfAbsent(relation.kind(), kind -> new HashMap<>())
              .put(relation.indicator(), relation.of());
      if (other != null) {
        throw new IllegalArgumentException("an indicator follows from two in the same way");
      }
    }
    followed.values().forEach(PlanReferences::noCircle);
  }

  /** Goes every way once: where one was gone before, there is no circle behind it. */
  private static void noCircle(Map<IndicatorCode, IndicatorCode> followed) {
    Set<IndicatorCode> safe = new HashSet<>();
    for (IndicatorCode first : followed.keySet()) {
      Set<IndicatorCode> way = new HashSet<>();
      for (IndicatorCode at = first; at != null && !safe.contains(at); at = followed.get(at)) {
        if (!way.add(at)) {
          throw new IllegalArgumentException("it follows from itself: " + first);
        }
      }
      safe.addAll(way);
    }
  }

  private void verdict(VerdictKey key) {
    present(key.cutOff(), key.indicator(), plan.indicator(key.indicator()));
    area(key.indicator(), key.area());
  }

  private void indicator(Indicator indicator) {
    section(indicator.code(), indicator.section());
    indicator.measures().forEach(ref -> measure(indicator.code(), ref));
    indicator.areaTargets().forEach(part -> area(indicator.code(), part.area()));
    indicator.adjustments().forEach(change -> area(indicator.code(), change.area()));
    if (indicator.weight() != null) {
      present(indicator.code(), indicator.weight(), plan.indicator(indicator.weight()));
    }
    if (indicator.relatedTo() != null) {
      present(indicator.code(), indicator.relatedTo(), plan.indicator(indicator.relatedTo()));
    }
  }

  private void project(Project project) {
    section(project.code(), project.section());
    if (project.zone() != null) {
      area(project.code(), project.zone());
    }
    if (project.measure() != null) {
      measure(project.code(), project.measure());
    }
    project.indicators().forEach(code -> present(project.code(), code, plan.indicator(code)));
  }

  private void cell(FigureKey key) {
    present(key, key.indicator(), plan.indicator(key.indicator()));
    area(key, key.area());
  }

  private void area(Object from, @Nullable AreaCode code) {
    if (code != null) {
      present(from, code, plan.area(code));
    }
  }

  private void section(Object from, int number) {
    present(from, number, plan.outline().section(number));
  }

  private void measure(Object from, MeasureRef ref) {
    present(from, ref, plan.outline().measure(ref));
  }

  private static void present(Object from, Object to, Optional<?> found) {
    if (found.isEmpty()) {
      throw InconsistentPlanException.notInPlan(from, to);
    }
  }
}
