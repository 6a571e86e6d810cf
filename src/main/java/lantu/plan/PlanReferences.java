package lantu.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that everything a plan refers to is in it. */
final class PlanReferences {
  private final Plan plan;

  PlanReferences(Plan plan) {
    this.plan = plan;
  }

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
    plan.figures().forEach(this::figure);
    plan.judgement().relations().forEach(this::relation);
    long followers =
        plan.judgement().relations().stream()
            .map(relation -> relation.kind() + " " + relation.indicator())
            .distinct()
            .count();
    if (followers < plan.judgement().relations().size()) {
      throw new IllegalArgumentException("an indicator follows from two in the same way");
    }
    plan.judgement().manual().keySet().forEach(this::verdict);
  }

  /** Checks that the cells with files behind their figures are cells of the plan. */
  void checkEvidence() {
    plan.evidence().forEach(cell -> cell(cell.key()));
  }

  private void relation(Relation relation) {
    present(relation.kind(), relation.indicator(), plan.indicator(relation.indicator()));
    present(relation.indicator(), relation.of(), plan.indicator(relation.of()));
    Set<IndicatorCode> way = new HashSet<>();
    Optional<IndicatorCode> at = Optional.of(relation.indicator());
    while (at.isPresent()) {
      if (!way.add(at.get())) {
        throw new IllegalArgumentException("it follows from itself: " + relation.indicator());
      }
      at = plan.judgement().followsFrom(relation.kind(), at.get());
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

  private void figure(Figure figure) {
    cell(figure.key());
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
