package lantu.ui.zones;

import java.util.ArrayList;
import java.util.List;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.Measure;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.text.Messages;

/**
 * What the plan says of each zone: the headings that name it, the leads under them and what these
 * come to in our own words, the indicators it has a target of, and how many projects lie in it.
 */
final class ZoneStatements {
  /**
   * One zone's part of the plan.
   *
   * @param area its code; for the projects and indicators that belong to it
   * @param name its name
   * @param headings what the plan says, in its order
   * @param aims the targets of the zone
   * @param projects how many projects lie in it
   */
  record Statement(
      String area, String name, List<Heading> headings, List<Aim> aims, int projects) {}

  /**
   * A heading that names the zone.
   *
   * @param code what the outline finds it by
   * @param section the section's number, in words
   * @param title its title
   * @param parts the short leads under it; each with its own code
   */
  record Heading(String code, String section, String title, List<Part> parts) {}

  /**
   * A lead under a heading.
   *
   * @param code its place
   * @param said what it comes to, in our own words; empty for a lead that is not the shipped plan's
   */
  record Part(String code, String title, String said) {}

  /** A target of the zone: the indicator's code, and name and number in words. */
  record Aim(String code, String words) {}

  private final Plan plan;
  private final Messages messages;

  ZoneStatements(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** One statement a zone, and behind them what concerns all zones together. */
  List<Statement> all() {
    List<Statement> all = new ArrayList<>();
    List<String> names = plan.areas(AreaKind.ZONE).stream().map(Area::name).toList();
    for (Area zone : plan.areas(AreaKind.ZONE)) {
      int projects =
          (int)
              plan.projects().stream()
                  .filter(project -> zone.code().equals(project.zone()))
                  .count();
      all.add(
          new Statement(
              zone.code().value(), zone.name(), headings(zone.name()), aims(zone), projects));
    }
    String together = messages.get("zones.together");
    List<Heading> common =
        headings(together).stream()
            .filter(heading -> names.stream().noneMatch(heading.title()::contains))
            .toList();
    if (!common.isEmpty()) {
      all.add(new Statement(plan.district().code().value(), together, common, List.of(), 0));
    }
    return List.copyOf(all);
  }

  /** A section that names it with all its leads, or the leads that name it of any other. */
  private List<Heading> headings(String name) {
    List<Heading> headings = new ArrayList<>();
    for (Section section : plan.outline().sections()) {
      boolean whole = section.title().contains(name);
      List<Part> parts =
          section.measures().stream()
              .filter(measure -> whole || measure.title().contains(name))
              .map(this::part)
              .toList();
      if (whole || !parts.isEmpty()) {
        headings.add(
            new Heading(
                Integer.toString(section.number()),
                messages.get("zones.statement.section", section.number()),
                section.title(),
                parts));
      }
    }
    return List.copyOf(headings);
  }

  private Part part(Measure measure) {
    String key = "said." + measure.ref();
    // What was said of a lead holds only as long as the lead is the same.
    boolean same = messages.find(key + ".title").filter(measure.title()::equals).isPresent();
    return new Part(
        measure.ref().toString(), measure.title(), same ? messages.get(key + ".words") : "");
  }

  private List<Aim> aims(Area zone) {
    List<Aim> aims = new ArrayList<>();
    for (Indicator indicator : plan.indicators()) {
      indicator
          .targetNow(zone)
          .ifPresent(
              target ->
                  aims.add(
                      new Aim(
                          indicator.code().value(),
                          messages.get(
                              "zones.statement.aim", indicator.name(), target.wording()))));
    }
    return List.copyOf(aims);
  }
}
