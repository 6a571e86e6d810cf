package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantu.edit.Edit;
import lantu.plan.AreaTarget;
import lantu.plan.Indicator;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Source;
import org.jspecify.annotations.Nullable;

/** Leads the indicators, projects and sources that refer to some parts over to another part. */
final class OutlineRedirect {
  private final Plan plan;
  private final Set<Integer> sections;
  private final Set<MeasureRef> measures;
  private final int section;
  private final @Nullable MeasureRef measure;

  /** From the sections and measures to one section, or to one measure and its section. */
  OutlineRedirect(Plan plan, Set<Integer> sections, Set<MeasureRef> measures, OutlinePart to) {
    this.plan = plan;
    this.sections = sections;
    this.measures = measures;
    this.section = to.number();
    this.measure = to.kind() == OutlinePart.Kind.MEASURE ? to.ref() : null;
  }

  /** One edit for each thing that refers to one of them. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (Indicator indicator : plan.indicators()) {
      Indicator led = led(indicator);
      if (!led.equals(indicator)) {
        edits.add(new Edit.SetIndicator(indicator, led));
      }
    }
    for (Project project : plan.projects()) {
      Project led = led(project);
      if (!led.equals(project)) {
        edits.add(new Edit.SetProject(project, led));
      }
    }
    for (Source source : plan.sources()) {
      Integer number = source.section();
      if (number != null && sections.contains(number)) {
        edits.add(new Edit.SetSource(source, new Source(source.code(), source.title(), section)));
      }
    }
    return edits;
  }

  private int led(int number) {
    return sections.contains(number) ? section : number;
  }

  private Indicator led(Indicator indicator) {
    return indicator
        .draft()
        .section(led(indicator.section()))
        .areaTargets(
            indicator.areaTargets().stream()
                .map(part -> new AreaTarget(part.area(), led(part.section()), part.target()))
                .toList())
        .measures(
            indicator.measures().stream()
                .map(
                    ref -> measures.contains(ref) ? Optional.ofNullable(measure) : Optional.of(ref))
                .flatMap(Optional::stream)
                .distinct()
                .toList())
        .indicator();
  }

  private Project led(Project project) {
    MeasureRef named = project.measure();
    boolean goes = named == null ? sections.contains(project.section()) : measures.contains(named);
    return goes ? project.at(section, measure) : project.at(led(project.section()), named);
  }
}
