package lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import lantu.chart.ChartRenderer;
import lantu.cli.BenchScreen;
import lantu.cli.Cli;
import lantu.cli.Console;
import lantu.edit.Backup;
import lantu.job.BackgroundRunner;
import lantu.job.DirectRunner;
import lantu.job.JobRunner;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.seal.PasswordSource;
import lantu.settings.Settings;
import lantu.store.HandOver;
import lantu.store.Workspace;
import lantu.text.Messages;
import lantu.ui.assessment.AssessmentScreen;
import lantu.ui.chart.ChartKit;
import lantu.ui.checks.ChecksScreen;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FxDialogService;
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
import lantu.ui.shell.MainWindow;
import lantu.ui.shell.PasswordWish;
import lantu.ui.shell.PlanServices;
import lantu.ui.shell.Tour;
import lantu.ui.targets.TargetsScreen;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.zones.ZonesScreen;
import lantu.value.Refusal;
import lantu.work.AddPlan;
import lantu.work.Editions;
import lantu.work.ExportHistory;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanPackages;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.Reviews;
import lantu.work.SessionMarks;
import lantu.work.UserName;
import org.jspecify.annotations.Nullable;

/** The windowed side of the program; nothing else starts JavaFX. */
final class Desktop {
  private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(4);
  private static final double LOOK_MILLIS = 500;

  private final Lantu lantu;
  private final Messages messages;

  Desktop(Lantu lantu) {
    this.lantu = lantu;
    this.messages = lantu.messages();
  }

  /**
   * Opens the window on a workspace and returns the exit code once it is closed; at once where a
   * window of the same user has the workspace open and takes over what is wanted.
   */
  int open(WindowStart start, Console console) {
    Path wanted = start.workspace();
    Path folder = wanted == null ? lantu.defaultWorkspace() : wanted.toAbsolutePath();
    HandOver handOver = lantu.handOver(folder);
    if (Workspace.inUse(folder) && handOver.send(start.file(), PATIENCE)) {
      return Cli.DONE;
    }
    measureWithoutDisplay();
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (UnsupportedOperationException e) {
      console.complain("cli.noDisplay");
      return Cli.COULD_NOT;
    }
    WindowPasswords passwords = new WindowPasswords(messages, folder, () -> remembered(folder));
    try {
      PasswordSource next = passwords;
      Path file = start.file();
      while (true) {
        Optional<PasswordWish> wish = session(folder, next, file, handOver, console);
        if (wish.isEmpty()) {
          return Cli.DONE;
        }
        next = passwords.carryOut(wish.get(), lantu.password(folder));
        file = null;
      }
    } catch (Refusal refusal) {
      if (passwords.left()) {
        return Cli.DONE;
      }
      console.complain(refusal);
      return notOpened(messages.sentence(refusal));
    } catch (InterruptedException e) {
      return Cli.COULD_NOT;
    } catch (RuntimeException e) {
      console.failed(e);
      return notOpened(messages.unforeseen("cli.failed", e));
    } finally {
      Platform.exit();
    }
  }

  /**
   * One window on the workspace, from opening it to closing it.
   *
   * @return what is to be done to its password before the next one; empty if there is to be none
   */
  private Optional<PasswordWish> session(
      Path folder,
      PasswordSource passwords,
      @Nullable Path file,
      HandOver handOver,
      Console console)
      throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    try (OpenWorkspace workspace = lantu.open(folder, passwords);
        BackgroundRunner jobs = new BackgroundRunner(Platform::runLater)) {
      MainWindow shown =
          onScreen(
              () -> {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.countDown());
                MainWindow window = show(stage, workspace, folder, jobs, console);
                if (!workspace.backups().looking()) {
                  listen(window, handOver, stage);
                }
                if (file != null) {
                  window.arrived(Optional.of(file));
                }
                return window;
              });
      closed.await();
      keepOnExit(workspace);
      return shown.wish();
    }
  }

  private Appearance remembered(Path folder) {
    return MainWindow.rememberedAppearance(lantu.settings(folder), Fonts.load());
  }

  /** What was saved is safe even if the last backup fails. */
  private static void keepOnExit(OpenWorkspace workspace) {
    if (!workspace.backups().looking()) {
      try {
        workspace.backups().make(Backup.Occasion.EXIT);
      } catch (Refusal refusal) {
        // The status said so all along; the next start tries again.
      }
    }
  }

  /** Photographs every screen without a display; returns the files. */
  List<Path> tour(OpenWorkspace workspace, Plan plan, Path folder, int width, int height) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", folder);
    }
    return onTour(workspace, plan, tour -> tour.photograph(folder, width, height));
  }

  /** Photographs every screen for the manual without a display; PNG files by name. */
  Map<String, byte[]> pictures(OpenWorkspace workspace, Plan plan, int width, int height) {
    return onTour(
        workspace,
        plan,
        tour -> {
          Map<String, byte[]> pictures = new HashMap<>();
          tour.forManual(
              (name, argb, wide, high) -> pictures.put(name, Pictures.png(argb, wide, high)),
              width,
              height);
          return pictures;
        });
  }

  private <T> T onTour(OpenWorkspace workspace, Plan plan, Function<Tour, T> go) {
    withoutDisplay();
    Platform.startup(() -> {});
    try {
      return onScreen(
          () -> {
            Settings settings = Settings.open(Path.of("none"), Clock.systemUTC());
            Appearance appearance = MainWindow.rememberedAppearance(settings, Fonts.load());
            JobRunner jobs = new DirectRunner();
            PlanServices services =
                services(
                    workspace,
                    jobs,
                    new FxDialogService(() -> null, appearance, messages),
                    lantu.userName(settings),
                    SessionMarks.NONE);
            ChartKit charts = charts(appearance, jobs, services.dialogs());
            PlanSession session = services.desk().session(plan.profile().id());
            return go.apply(
                new Tour(
                    session,
                    services,
                    messages,
                    appearance,
                    screens(workspace, session, charts, jobs, services.dialogs(), settings),
                    review(workspace, charts, jobs, services.dialogs(), appearance),
                    ZoneId.systemDefault(),
                    Pictures::write));
          });
    } finally {
      Platform.exit();
    }
  }

  /** Prepares a workspace whose window nobody sits at: it shows the plan and asks for no name. */
  void unattended(Path folder, PlanId plan) {
    Settings settings = lantu.settings(folder);
    UserName user = lantu.userName(settings);
    if (user.unknown()) {
      user.say(messages.get("work.demo"));
    }
    MainWindow.begin(settings, plan);
  }

  /** A screen to measure on, on the display or without one; what fails there is told. */
  BenchScreen measured(boolean shown, Console console) {
    if (shown) {
      measureWithoutDisplay();
    } else {
      withoutDisplay();
    }
    return new MeasuredScreen(
        () -> {
          Settings none = Settings.open(Path.of("none"), Clock.systemUTC());
          Appearance appearance = MainWindow.rememberedAppearance(none, Fonts.load());
          DialogService dialogs = new FxDialogService(() -> null, appearance, messages);
          return charts(appearance, new DirectRunner(), dialogs);
        },
        workspace -> new MeasuredWindow(this, console, workspace));
  }

  /** Shows the window on a workspace that is open; on the screen's thread. */
  MainWindow show(
      Stage stage, OpenWorkspace workspace, Path folder, JobRunner jobs, Console console) {
    Settings settings = lantu.settings(folder);
    Appearance appearance = MainWindow.rememberedAppearance(settings, Fonts.load());
    DialogService dialogs = new FxDialogService(() -> stage, appearance, messages);
    Thread.currentThread()
        .setUncaughtExceptionHandler(new UnforeseenFailures(dialogs, console, messages));
    ChartKit charts = charts(appearance, jobs, dialogs);
    MainWindow window =
        new MainWindow(
            stage,
            services(workspace, jobs, dialogs, lantu.userName(settings), SessionMarks.in(settings)),
            messages,
            settings,
            appearance,
            folder.toString(),
            session -> screens(workspace, session, charts, jobs, dialogs, settings),
            review(workspace, charts, jobs, dialogs, appearance),
            ZoneId.systemDefault());
    window.show();
    Timeline hours = new Timeline(new KeyFrame(Duration.hours(1), event -> window.hour()));
    untilHidden(hours, stage);
    return window;
  }

  /** Brings the window up, with a file to open, when a second start hands that over. */
  private static void listen(MainWindow window, HandOver handOver, Stage stage) {
    Timeline looks =
        new Timeline(
            new KeyFrame(
                Duration.millis(LOOK_MILLIS),
                // Later, because nothing can be asked while a clock strikes.
                event -> Platform.runLater(() -> handOver.take().forEach(window::arrived))));
    untilHidden(looks, stage);
  }

  /** A window that has been closed is not the last one if the password is set in between. */
  private static void untilHidden(Timeline clock, Stage stage) {
    clock.setCycleCount(Animation.INDEFINITE);
    clock.play();
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> clock.stop());
  }

  private PlanServices services(
      OpenWorkspace workspace,
      JobRunner jobs,
      DialogService dialogs,
      UserName user,
      SessionMarks marks) {
    PlanDesk desk = new PlanDesk(workspace, user, marks);
    return new PlanServices(
        desk,
        new AddPlan(workspace.plans(), user, messages),
        new PlanPackages(desk, lantu.evidence(), messages, Clock.systemUTC()),
        reports(workspace),
        user,
        jobs,
        dialogs,
        lantu.password(lantu.folder()));
  }

  private Function<PlanSession, Review> review(
      OpenWorkspace workspace,
      ChartKit charts,
      JobRunner jobs,
      DialogService dialogs,
      Appearance appearance) {
    ReviewServices services =
        new ReviewServices(
            charts,
            dialogs,
            jobs,
            (handout, file) -> lantu.handouts().write(handout, file),
            appearance,
            Clock.system(ZoneId.systemDefault()));
    return session ->
        new Review(
            session,
            new Reviews(workspace.reviews(), session.plan().profile().id(), messages),
            messages,
            services);
  }

  private PlanReports reports(OpenWorkspace workspace) {
    return new PlanReports(
        lantu.reportsApart(),
        lantu.templates(),
        workspace.editions(),
        messages,
        Clock.system(ZoneId.systemDefault()));
  }

  private Editions editions(OpenWorkspace workspace) {
    return new Editions(
        workspace.editions(),
        lantu.folder(),
        workspace.vault(),
        reports(workspace),
        workspace.backups(),
        messages,
        Clock.system(ZoneId.systemDefault()));
  }

  /** Has everything drawn into memory; before the screen is started. */
  static void withoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    measureWithoutDisplay();
  }

  /** Charts measure their type with Java2D, which must not look for a display of its own. */
  private static void measureWithoutDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  private ChartKit charts(Appearance appearance, JobRunner jobs, DialogService dialogs) {
    Supplier<ChartRenderer> renderer =
        () -> {
          appearance.fonts().loadForPictures();
          return lantu.charts();
        };
    return new ChartKit(messages, dialogs, jobs, renderer, lantu::draw);
  }

  private Map<Place, Function<Navigator, Screen>> screens(
      OpenWorkspace workspace,
      PlanSession session,
      ChartKit charts,
      JobRunner jobs,
      DialogService dialogs,
      Settings settings) {
    Map<Place, Function<Navigator, Screen>> screens = new EnumMap<>(Place.class);
    screens.put(
        Place.OVERVIEW,
        go ->
            new OverviewScreen(
                session, messages, go, charts, dialogs, Clock.system(ZoneId.systemDefault())));
    screens.put(Place.OUTLINE, go -> new OutlineScreen(session, messages, go, dialogs, jobs));
    screens.put(
        Place.INDICATORS, go -> new IndicatorsScreen(session, messages, go, charts, dialogs));
    screens.put(
        Place.FIGURES,
        go ->
            new FiguresScreen(
                session,
                messages,
                new FigureServices(
                    dialogs,
                    jobs,
                    settings,
                    lantu.evidence(),
                    new SystemFileOpener(System.getProperty("os.name", "")),
                    Clock.system(ZoneId.systemDefault()))));
    screens.put(Place.ZONES, go -> new ZonesScreen(session, messages, go, charts));
    screens.put(
        Place.PROJECTS,
        go ->
            new ProjectsScreen(
                session, messages, go, charts, dialogs, Clock.system(ZoneId.systemDefault())));
    screens.put(
        Place.ASSESSMENT, go -> new AssessmentScreen(session, messages, go, session::entered));
    screens.put(Place.TARGETS, go -> new TargetsScreen(session, messages, charts));
    screens.put(
        Place.CHECKS,
        go -> new ChecksScreen(session, messages, go, jobs, Clock.system(ZoneId.systemDefault())));
    screens.put(
        Place.REPORTS,
        go ->
            new ReportsScreen(
                session, messages, dialogs, jobs, reports(workspace), editions(workspace), charts));
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
                ZoneId.systemDefault()));
    screens.put(Place.METHOD, go -> new MethodScreen(session, messages));
    return screens;
  }

  /** A start that failed is shown in a window too, since nobody reads a terminal there. */
  private int notOpened(String sentence) {
    onScreen(
        () -> {
          Settings none = Settings.open(Path.of("none"), Clock.systemUTC());
          Appearance appearance = MainWindow.rememberedAppearance(none, Fonts.load());
          new FxDialogService(() -> null, appearance, messages).error(sentence);
          return null;
        });
    return Cli.COULD_NOT;
  }

  static <T> T onScreen(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
