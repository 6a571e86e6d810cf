package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lantu.plan.Indicator;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.text.Messages;

/** What refers to sections and measures, by the names that readers know. */
final class OutlineUsers {
  /** More than these are counted, not named. */
  private static final int NAMED = 6;

  private final Plan plan;
  private final Messages messages;
  private final List<String> users = new ArrayList<>();

  OutlineUsers(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** Everything that refers to one of the sections or measures. */
  List<String> of(Set<Integer> sections, Set<MeasureRef> measures) {
    for (Indicator indicator : plan.indicators()) {
      if (sections.contains(indicator.section())
          || indicator.areaTargets().stream().anyMatch(part -> sections.contains(part.section()))
          || indicator.measures().stream().anyMatch(measures::contains)) {
        add("indicator", indicator.name());
      }
    }
    for (Project project : plan.projects()) {
      if (sections.contains(project.section())
          || (project.measure() != null && measures.contains(project.measure()))) {
        add("project", project.name());
      }
    }
    plan.outline().exhibits().stream()
        .filter(exhibit -> sections.contains(exhibit.section()))
        .forEach(exhibit -> users.add(exhibit.label()));
    plan.sources().stream()
        .filter(
            source ->
                source.section() != null
                    && sections.contains(Objects.requireNonNull(source.section())))
        .forEach(source -> add("source", source.title()));
    return users;
  }

  /** The first few by name, then how many there are. */
  static String sentence(List<String> users, Messages messages) {
    String named = String.join(messages.get("work.list"), users.stream().limit(NAMED).toList());
    return users.size() > NAMED
        ? messages.get("work.outline.users.more", named, users.size())
        : named;
  }

  private void add(String kind, String name) {
    users.add(messages.get("work.outline.users." + kind, name));
  }
}
