package lantu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;

/** 重大项目清单: every named project by zone, with what the office has filled in of it. */
public final class ProjectsReport {
  private final Plan plan;
  private final ReportSetting setting;
  private final Messages messages;
  private final ReportBody body;

  private ProjectsReport(Plan plan, ReportSetting setting) {
    this.plan = plan;
    this.setting = setting;
    this.messages = setting.messages();
    this.body = new ReportBody(messages);
  }

  /** What it says, unless the office has its own. */
  public static ReportTemplate template() {
    return new ReportTemplate("projects", vocabulary());
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary()
        .values("规划", "规划简称", "年份区间", "项目.个数", "有时间.个数", "有投资.个数", "有单位.个数")
        .list("分组", new Vocabulary().values("名称", "分组.项目.个数").parts("项目表", "项目时间图"));
  }

  /** The list of a plan's projects. */
  public static Report of(Plan plan, ReportSetting setting) {
    return new ProjectsReport(plan, setting).report();
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
    PlanNames names = new PlanNames(plan.profile(), messages);
    Scope root =
        Scope.root(vocabulary())
            .value("规划", plan.profile().title())
            .value("规划简称", plan.profile().shortTitle())
            .value("年份区间", names.years())
            .value("项目.个数", all.size())
            .value("有时间.个数", dated)
            .value("有投资.个数", priced)
            .value("有单位.个数", answered);
    root.list("分组", () -> groups(root, all));
    TemplateRun run = new TemplateRun(setting, body, Orientation.PORTRAIT);
    run.run(root);
    return new Report(
        fileName(plan, messages),
        run.title(),
        run.subtitles(),
        names.mark(),
        "",
        Orientation.PORTRAIT,
        body.blocks());
  }

  /** The zones that have projects, then all that belong to none. */
  private List<Scope> groups(Scope root, List<Project> all) {
    List<Scope> groups = new ArrayList<>();
    for (Area zone : plan.areas(AreaKind.ZONE)) {
      List<Project> own = all.stream().filter(one -> zone.code().equals(one.zone())).toList();
      if (!own.isEmpty()) {
        groups.add(group(root, zone.code().toString(), zone.name(), own));
      }
    }
    List<Project> others = all.stream().filter(one -> !inZone(one)).toList();
    if (!others.isEmpty()) {
      groups.add(group(root, "", say("elsewhere"), others));
    }
    return groups;
  }

  private Scope group(Scope root, String code, String title, List<Project> projects) {
    List<Project> dated = projects.stream().filter(ProjectsReport::dated).toList();
    return root.item("分组", code)
        .value("名称", title)
        .value("分组.项目.个数", projects.size())
        .part(
            "项目表",
            () -> body.table(new ProjectTable(messages).of(projects, say("caption", title), body)))
        .part("项目时间图", () -> timeline(title, dated));
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

  private String say(String key, Object... arguments) {
    return messages.get("report.projects." + key, arguments);
  }
}
