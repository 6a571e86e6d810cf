package lantu.ui.projects;

import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.Plan;
import lantu.plan.Project;

/** The zone of a project: its name, and which of the zones it is. */
final class ZoneNames {
  private final Plan plan;

  ZoneNames(Plan plan) {
    this.plan = plan;
  }

  /** The name of its area; empty if it lies in none. */
  String of(Project project) {
    AreaCode code = project.zone();
    return code == null ? "" : plan.area(code).map(Area::name).orElse("");
  }

  /** The number of its zone from 1; 0 if it lies in none of them. */
  int number(Project project) {
    return plan.areas(AreaKind.ZONE).stream().map(Area::code).toList().indexOf(project.zone()) + 1;
  }
}
