package lantu.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.text.Messages;

/** 重大项目清单: every named project by zone, with what the office has filled in of it. */
public final class ProjectsReport {
  private final Plan plan;
  private final Messages messages;
  private final ReportBody body;

  private ProjectsReport(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
    this.body = new ReportBody(messages);
  }

  /** The list of a plan's projects. */
  public static Report of(Plan plan, Messages messages) {
    return new ProjectsReport(plan, messages).report();
  }

  /** The name for its file, without extension. */
  public static String fileName(Plan plan, Messages messages) {
    return new PlanNames(plan.profile(), messages).fileName(messages.get("report.projects.name"));
  }

  private Report report() {
    List<Project> all = plan.projects();
    long dated = all.stream().filter(ProjectsReport::dated).count();
    long priced = all.stream().map(Project::investment).filter(Objects::nonNull).count();
    long answered = all.stream().filter(one -> one.departments().lead() != null).count();
    body.paragraph(say("intro", plan.profile().title(), all.size(), dated, priced, answered));
    Stream<Area> zones = plan.areas(AreaKind.ZONE).stream();
    zones.forEach(
        zone ->
            list(zone.name(), all.stream().filter(one -> zone.code().equals(one.zone())).toList()));
    list(say("elsewhere"), all.stream().filter(one -> !inZone(one)).toList());
    PlanNames names = new PlanNames(plan.profile(), messages);
    return new Report(
        fileName(plan, messages),
        say("title", plan.profile().shortTitle()),
        List.of(messages.get("report.register.years", names.years())),
        names.mark(),
        "",
        Orientation.PORTRAIT,
        body.blocks());
  }

  private static boolean dated(Project project) {
    return project.start() != null || project.finish() != null;
  }

  private void timeline(String title, List<Project> dated) {
    if (!dated.isEmpty()) {
      ChartModel model = new ChartCatalogue(messages).timeline(plan, dated, null);
      body.chart(
          new Chart(
              body.nextFigureLabel(),
              say("timeline.caption", title),
              model,
              say("source", dated.size())));
    }
  }

  private boolean inZone(Project project) {
    return plan.areas(AreaKind.ZONE).stream().anyMatch(zone -> zone.code().equals(project.zone()));
  }

  private void list(String title, List<Project> projects) {
    if (!projects.isEmpty()) {
      body.heading(1, title);
      body.table(new ProjectTable(messages).of(projects, say("caption", title), body));
      timeline(title, projects.stream().filter(ProjectsReport::dated).toList());
    }
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.projects." + key, arguments);
  }
}
