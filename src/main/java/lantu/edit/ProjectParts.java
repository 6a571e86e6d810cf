package lantu.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import lantu.plan.Milestone;
import lantu.plan.Project;
import org.jspecify.annotations.Nullable;

/** A project as readable parts under the names of the plan format. */
final class ProjectParts {
  private final Map<String, String> parts = new LinkedHashMap<>();

  private ProjectParts() {}

  /** The parts that the project has, in the order of the format. */
  static Map<String, String> of(Project project) {
    ProjectParts all = new ProjectParts();
    all.part("name", project.name());
    all.part("zone", project.zone());
    all.part("section", project.section());
    all.part("measure", project.measure());
    all.part("stage", project.stage());
    all.part("start", project.start());
    all.part("finish", project.finish());
    all.part("investment", OneLine.digitsOrNull(project.investment()));
    project
        .investments()
        .forEach((year, amount) -> all.part("investments." + year, OneLine.digits(amount)));
    int number = 0;
    for (Milestone milestone : project.milestones()) {
      all.part(
          "milestones." + ++number,
          OneLine.words(milestone.title(), milestone.due(), milestone.done() ? "✓" : null));
    }
    all.part("blocking", project.blocking());
    all.part("confidence", project.confidence());
    OneLine.departments(project.departments(), all::part);
    all.part("indicators", OneLine.list(project.indicators()));
    all.part("note", project.note());
    return all.parts;
  }

  private void part(String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, value.toString());
    }
  }
}
