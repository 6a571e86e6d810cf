package lantu.ui.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Section;
import lantu.text.Messages;

/** The ways in which a plan's ledger can be narrowed. */
final class Choices {
  private final Plan plan;
  private final Messages messages;

  Choices(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** By zone; the first leaves all. */
  List<Choice> zones() {
    List<Choice> choices = new ArrayList<>(List.of(all("zones")));
    for (Area zone : plan.areas(AreaKind.ZONE)) {
      choices.add(new Choice(zone.name(), project -> zone.code().equals(project.zone())));
    }
    choices.add(
        new Choice(
            messages.get("projects.noZone"),
            project ->
                plan.areas(AreaKind.ZONE).stream()
                    .noneMatch(zone -> zone.code().equals(project.zone()))));
    return choices;
  }

  /** By each section that has a project; the first leaves all. */
  List<Choice> sections() {
    List<Choice> choices = new ArrayList<>(List.of(all("sections")));
    for (Section section : plan.outline().sections()) {
      if (plan.projects().stream().anyMatch(one -> one.section() == section.number())) {
        choices.add(
            new Choice(
                messages.get("projects.section", section.number(), section.title()),
                project -> project.section() == section.number()));
      }
    }
    return choices;
  }

  /** By each stage there is, and by none; the first leaves all. */
  List<Choice> stages() {
    List<Choice> choices = new ArrayList<>(List.of(all("stages")));
    plan.projects().stream()
        .map(Project::stage)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(stage -> choices.add(new Choice(stage, one -> stage.equals(one.stage()))));
    choices.add(new Choice(messages.get("projects.noStage"), one -> one.stage() == null));
    return choices;
  }

  private Choice all(String of) {
    return new Choice(messages.get("projects.all." + of), project -> true);
  }
}
