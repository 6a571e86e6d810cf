package lantu.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.assess.Verdict;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartRequest;
import lantu.plan.Area;
import lantu.plan.Plan;
import lantu.plan.Project;

/** One zone: the verdicts on its own targets, its running total, the projects in it. */
final class ZoneSlide {
  private static final int NAMED = 8;

  private ZoneSlide() {}

  static Optional<Slide> of(Situation now, String code) {
    return now.plan().findArea(code).map(zone -> slide(now, zone));
  }

  private static Slide slide(Situation now, Area zone) {
    Plan plan = now.plan();
    VerdictEntries entries = new VerdictEntries(now);
    List<Verdict> own =
        now.verdicts().stream()
            .filter(verdict -> verdict.key().area().equals(zone.code()))
            .toList();
    List<Part> parts = new ArrayList<>();
    if (own.isEmpty()) {
      parts.add(new Part.Words(List.of(now.say("zone.noTarget", zone.name()))));
    } else {
      parts.add(new Part.Entries(own.stream().map(entries::brief).toList()));
    }
    parts.add(new Part.Words(List.of(projects(now, zone))));
    own.stream()
        .findFirst()
        .map(Verdict::key)
        .ifPresent(
            key ->
                parts.add(
                    new Part.Picture(
                        new ChartCatalogue(now.messages())
                            .model(
                                plan,
                                new ChartRequest(
                                    ChartCatalogue.INDICATOR,
                                    key.indicator().value(),
                                    zone.code().value(),
                                    now.chartYear())))));
    return new Slide(zone.name(), now.say("zone.subtitle", own.size(), now.when()), parts);
  }

  private static String projects(Situation now, Area zone) {
    List<String> names =
        now.plan().projects().stream()
            .filter(project -> zone.code().equals(project.zone()))
            .map(Project::name)
            .toList();
    if (names.isEmpty()) {
      return now.say("zone.noProjects");
    }
    String listed = String.join(now.say("join"), names.subList(0, Math.min(NAMED, names.size())));
    return now.say(
        names.size() > NAMED ? "zone.projects.more" : "zone.projects", names.size(), listed);
  }
}
