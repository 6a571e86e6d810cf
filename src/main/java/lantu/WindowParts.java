package lantu;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import lantu.chart.ChartRenderer;
import lantu.job.JobRunner;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.assessment.AssessmentScreen;
import lantu.ui.chart.ChartKit;
import lantu.ui.checks.ChecksScreen;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.SystemFileOpener;
import lantu.ui.figures.FigureServices;
import lantu.ui.figures.FiguresScreen;
import lantu.ui.history.HistoryScreen;
import lantu.ui.indicators.IndicatorsScreen;
import lantu.ui.method.MethodScreen;
import lantu.ui.outline.OutlineScreen;
import lantu.ui.overview.OverviewScreen;
import lantu.ui.projects.ProjectsScreen;
import lantu.ui.reports.ReportsScreen;
import lantu.ui.review.Review;
import lantu.ui.review.ReviewServices;
import lantu.ui.shell.PlanServices;
import lantu.ui.targets.TargetsScreen;
import lantu.ui.theme.Appearance;
import lantu.ui.zones.ZonesScreen;
import lantu.work.AddPlan;
import lantu.work.Editions;
import lantu.work.ExportHistory;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanPackages;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.Reviews;
import lantu.work.UserName;

/** What a window on an open workspace is made of, wired together; on the screen's thread. */
final class WindowParts {
  private final Lantu lantu;
  private final OpenWorkspace workspace;
  private final PlanDesk desk;
  private final Settings settings;
  private final UserName user;
  private final JobRunner jobs;
  private final DialogService dialogs;
  private final Appearance appearance;
  private final Messages messages;
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final ChartKit charts;

  /**
   * Wires them.
   *
   * @param workspace the one that {@code lantu} has opened last
   * @param desk the sessions on its plans
   * @param settings how the window stood and what its screens remember
   */
  WindowParts(
      Lantu lantu,
      OpenWorkspace workspace,
      PlanDesk desk,
      Settings settings,
      JobRunner jobs,
      DialogService dialogs,
      Appearance appearance) {
    this.lantu = lantu;
    this.workspace = workspace;
    this.desk = desk;
    this.settings = settings;
    this.user = lantu.userName(settings);
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.appearance = appearance;
    this.messages = lantu.messages();
    this.charts = charts(lantu, appearance, jobs, dialogs);
  }

  /** Draws charts in the fonts of the screens. */
  static ChartKit charts(
      Lantu lantu, Appearance appearance, JobRunner jobs, DialogService dialogs) {
    Supplier<ChartRenderer> renderer =
        () -> {
          appearance.fonts().loadForPictures();
          return lantu.charts();
        };
    return new ChartKit(lantu.messages(), dialogs, jobs, renderer, lantu::draw);
  }

  /** What the window's menu works with. */
  PlanServices services() {
    return new PlanServices(
        desk,
        new AddPlan(workspace.plans(), user, messages),
        new PlanPackages(desk, lantu.evidence(), messages, Clock.systemUTC()),
        reports(),
        user,
        jobs,
        dialogs,
        lantu.password(lantu.folder()));
  }

  /** The review view of a session. */
  Review review(PlanSession session) {
    ReviewServices services =
        new ReviewServices(
            charts,
            dialogs,
            jobs,
            (handout, file) -> lantu.handouts().write(handout, file),
            appearance,
            clock);
    return new Review(
        session,
        new Reviews(workspace.reviews(), session.plan().profile().id(), messages),
        messages,
        services);
  }

  private PlanReports reports() {
    return new PlanReports(
        lantu.reportsApart(), lantu.templates(), workspace.editions(), messages, clock);
  }

  private Editions editions() {
    return new Editions(
        workspace.editions(),
        lantu.folder(),
        workspace.vault(),
        reports(),
        workspace.backups(),
        messages,
        clock);
  }

  private FigureServices figures() {
    return new FigureServices(
        dialogs,
        jobs,
        settings,
        lantu.evidence(),
        new SystemFileOpener(System.getProperty("os.name", "")),
        clock);
  }

  /** How each screen of a session is made; each is when it is first shown. */
  Map<Place, Function<Navigator, Screen>> screens(PlanSession session) {
    Map<Place, Function<Navigator, Screen>> screens = new EnumMap<>(Place.class);
    screens.put(
        Place.OVERVIEW, go -> new OverviewScreen(session, messages, go, charts, dialogs, clock));
    screens.put(Place.OUTLINE, go -> new OutlineScreen(session, messages, go, dialogs, jobs));
    screens.put(
        Place.INDICATORS, go -> new IndicatorsScreen(session, messages, go, charts, dialogs));
    screens.put(Place.FIGURES, go -> new FiguresScreen(session, messages, figures()));
    screens.put(Place.ZONES, go -> new ZonesScreen(session, messages, go, charts));
    screens.put(
        Place.PROJECTS, go -> new ProjectsScreen(session, messages, go, charts, dialogs, clock));
    screens.put(
        Place.ASSESSMENT, go -> new AssessmentScreen(session, messages, go, session::entered));
    screens.put(Place.TARGETS, go -> new TargetsScreen(session, messages, charts));
    screens.put(Place.CHECKS, go -> new ChecksScreen(session, messages, go, jobs, clock));
    screens.put(
        Place.REPORTS,
        go -> new ReportsScreen(session, messages, dialogs, jobs, reports(), editions(), charts));
    screens.put(
        Place.HISTORY,
        go ->
            new HistoryScreen(
                session,
                messages,
                go,
                dialogs,
                jobs,
                new ExportHistory(lantu.reports(), messages),
                clock.getZone()));
    screens.put(Place.METHOD, go -> new MethodScreen(session, messages));
    return screens;
  }
}
