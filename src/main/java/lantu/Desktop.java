package lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
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
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FxDialogService;
import lantu.ui.shell.MainWindow;
import lantu.ui.shell.PasswordWish;
import lantu.ui.shell.Tour;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.WindowIcon;
import lantu.value.Refusal;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanSession;
import lantu.work.SessionMarks;
import lantu.work.UserName;
import org.jspecify.annotations.Nullable;

/** The windowed side of the program. */
final class Desktop {
  private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(4);

  /** A workspace that opens sooner needs no sign that it does. */
  private static final java.time.Duration UNSIGNED = java.time.Duration.ofSeconds(2);

  private final Lantu lantu;
  private final Messages messages;
  private @Nullable Fonts fonts;

  Desktop(Lantu lantu) {
    this.lantu = lantu;
    this.messages = lantu.messages();
  }

  /**
   * Opens the window on a workspace and returns the exit code once it is closed; at once where a
   * window of the same user has the workspace open and takes over what is wanted.
   *
   * @param screen that has been begun
   */
  int open(WindowStart start, ScreenStart screen, Console console) {
    Path wanted = start.workspace();
    Path folder = wanted == null ? lantu.defaultWorkspace() : wanted.toAbsolutePath();
    HandOver handOver = lantu.handOver(folder);
    WindowPasswords passwords = new WindowPasswords(messages, folder, () -> remembered(folder));
    try {
      if (Workspace.inUse(folder) && handOver.send(start.file(), PATIENCE)) {
        return Cli.DONE;
      }
      if (!lantu.hasWorkspace(folder)) {
        // None is made for a window that cannot be shown.
        screen.await();
      }
      PasswordSource next = passwords;
      Path file = start.file();
      while (true) {
        OpeningSign sign = sign(folder, screen, passwords);
        Optional<PasswordWish> wish = session(folder, next, file, handOver, screen, sign, console);
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
      return notOpened(screen, messages.sentence(refusal));
    } catch (OutOfMemoryError e) {
      Refusal refusal = Refusal.ofMemory(e);
      console.complain(refusal);
      return notOpened(screen, messages.sentence(refusal));
    } catch (InterruptedException e) {
      return Cli.COULD_NOT;
    } catch (RuntimeException | LinkageError e) {
      // A part may be missing, as where a guard against viruses has taken it away.
      console.failed(e);
      return notOpened(screen, messages.unforeseen("cli.failed", e));
    } finally {
      // Where there is no screen it never started, and leaving it would wait for that for ever.
      if (screen.there()) {
        Platform.exit();
      }
    }
  }

  /** The window as it was left, where that is known; else a small one if it takes long. */
  private OpeningSign sign(Path folder, ScreenStart screen, WindowPasswords passwords) {
    Optional<Pixels> last =
        Workspace.mayBeSeen(folder) ? lantu.lastView(folder).fitting() : Optional.empty();
    if (last.isEmpty()) {
      return OpeningSign.after(UNSIGNED, screen::there, passwords::opening);
    }
    Settings settings = lantu.settings(folder);
    return OpeningSign.inPlace(
        screen::there, () -> OpeningPicture.show(last.get(), settings, messages));
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
      ScreenStart screen,
      OpeningSign sign,
      Console console)
      throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    List<Pixels> last = new ArrayList<>();
    LastView view = lantu.lastView(folder);
    Optional<PasswordWish> wish;
    try (sign;
        Arrivals arrivals = new Arrivals(handOver::take);
        OpenWorkspace workspace = lantu.open(folder, sign.aside(passwords));
        BackgroundRunner jobs = new BackgroundRunner(Platform::runLater)) {
      // Read here, while the screen may still be starting and shows that it opens.
      PlanDesk desk = desk(workspace, folder);
      if (workspace.backups().looking()) {
        arrivals.end();
      }
      MainWindow.load(desk, lantu.settings(folder));
      screen.await();
      sign.await();
      Optional<MainWindow> shown =
          onScreen(
              () -> {
                if (sign.left()) {
                  return Optional.empty();
                }
                Stage stage = sign.stage();
                WindowIcon.put(stage);
                stage.setOnHidden(
                    event -> {
                      arrivals.end();
                      try {
                        lastView(stage, workspace, folder).ifPresent(last::add);
                      } finally {
                        closed.countDown();
                      }
                    });
                MainWindow window =
                    show(
                        stage,
                        workspace,
                        desk,
                        folder,
                        jobs,
                        console,
                        seen -> {
                          sign.close();
                          arrivals.to(seen::arrived);
                        });
                if (file != null) {
                  window.arrived(Optional.of(file));
                }
                return Optional.of(window);
              });
      if (shown.isPresent()) {
        closed.await();
      }
      keepOnExit(workspace);
      wish = shown.flatMap(MainWindow::wish);
      if (wish.isEmpty()) {
        last.forEach(view::write);
      }
    }
    view.keep();
    return wish;
  }

  /** How a window looks that has been closed; empty where nobody is to see it later. */
  private Optional<Pixels> lastView(Stage stage, OpenWorkspace workspace, Path folder) {
    if (workspace.vault().sealed() || workspace.backups().looking()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          OpeningPicture.of(
              stage.getScene().getRoot(), stage.getOutputScaleX(), remembered(folder), messages));
    } catch (RuntimeException e) {
      // A screen may be larger than what can be drawn at once; the next start does without.
      return Optional.empty();
    }
  }

  private Appearance remembered(Path folder) {
    return MainWindow.rememberedAppearance(lantu.settings(folder), fonts());
  }

  /** The same on every call; on the screen's thread. */
  private Fonts fonts() {
    Fonts there = fonts;
    if (there == null) {
      there = Fonts.load();
      fonts = there;
    }
    return there;
  }

  /** The sessions on the plans of a workspace, as its window takes them up. */
  PlanDesk desk(OpenWorkspace workspace, Path folder) {
    Settings settings = lantu.settings(folder);
    return new PlanDesk(workspace, lantu.userName(settings), SessionMarks.in(settings));
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
            DialogService dialogs = new FxDialogService(() -> null, appearance, messages);
            PlanDesk desk = new PlanDesk(workspace, lantu.userName(settings), SessionMarks.NONE);
            WindowParts parts =
                new WindowParts(
                    lantu, workspace, desk, settings, new DirectRunner(), dialogs, appearance);
            PlanSession session = desk.session(plan.profile().id());
            return go.apply(
                new Tour(
                    session,
                    parts.services(),
                    messages,
                    appearance,
                    parts.screens(session),
                    parts::review,
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
          return WindowParts.charts(lantu, appearance, new DirectRunner(), dialogs);
        },
        workspace -> new MeasuredWindow(this, console, workspace));
  }

  /**
   * Shows the window on a workspace that is open; on the screen's thread.
   *
   * @param seen hears of the window as soon as it is there, before the reader has answered what it
   *     asks at first
   */
  MainWindow show(
      Stage stage,
      OpenWorkspace workspace,
      PlanDesk desk,
      Path folder,
      JobRunner jobs,
      Console console,
      Consumer<MainWindow> seen) {
    Settings settings = lantu.settings(folder);
    Appearance appearance = remembered(folder);
    DialogService dialogs = new FxDialogService(() -> stage, appearance, messages);
    Thread.currentThread()
        .setUncaughtExceptionHandler(new UnforeseenFailures(dialogs, console, messages));
    WindowParts parts =
        new WindowParts(lantu, workspace, desk, settings, jobs, dialogs, appearance);
    MainWindow window =
        new MainWindow(
            stage,
            parts.services(),
            messages,
            settings,
            appearance,
            folder.toString(),
            parts::screens,
            parts::review,
            ZoneId.systemDefault());
    if (stage.isShowing()) {
      seen.accept(window);
    } else {
      stage.setOnShown(event -> seen.accept(window));
    }
    window.show();
    Timeline hours = new Timeline(new KeyFrame(Duration.hours(1), event -> window.hour()));
    untilHidden(hours, stage);
    return window;
  }

  /** A window that has been closed is not the last one if the password is set in between. */
  private static void untilHidden(Timeline clock, Stage stage) {
    clock.setCycleCount(Animation.INDEFINITE);
    clock.play();
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> clock.stop());
  }

  /** Has everything drawn into memory; before the screen is started. */
  static void withoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    measureWithoutDisplay();
  }

  /** Charts measure their type with Java2D, which must not look for a display of its own. */
  static void measureWithoutDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  /** A start that failed is shown in a window too, since nobody reads a terminal there. */
  private int notOpened(ScreenStart screen, String sentence) {
    if (!screen.there()) {
      return Cli.COULD_NOT;
    }
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
      if (e.getCause() instanceof OutOfMemoryError cause) {
        throw Refusal.ofMemory(cause);
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
