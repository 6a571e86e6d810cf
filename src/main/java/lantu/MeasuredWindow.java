package lantu;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import lantu.cli.Console;
import lantu.edit.Edit;
import lantu.job.BackgroundRunner;
import lantu.job.JobRunner;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.ui.control.Place;
import lantu.ui.shell.MainWindow;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanSession;
import lantu.work.ScaleWork;

/**
 * The real window on a workspace, driven from outside: opened, a figure changed on the screens that
 * show most of a plan, the grid scrolled. Meanwhile its thread is asked again and again whether it
 * answers; the longest it did not is what a reader would call frozen.
 */
final class MeasuredWindow {
  private static final List<Place> LOOKED_AT =
      List.of(Place.OVERVIEW, Place.FIGURES, Place.ASSESSMENT, Place.ZONES);
  private static final int EDITS = 3;
  private static final int PAGES = 6;

  /** The thread is at rest once it has answered so often at once. */
  private static final int ANSWERS = 8;

  private static final long AT_ONCE_NANOS = 50_000_000;
  private static final long PAUSE_MILLIS = 8;
  private static final int LONGEST_MINUTES = 5;

  private final Desktop desktop;
  private final Console console;
  private final OpenWorkspace workspace;
  private final Map<ScaleWork, List<Long>> times = new EnumMap<>(ScaleWork.class);
  private long held;
  private int changes;

  MeasuredWindow(Desktop desktop, Console console, OpenWorkspace workspace) {
    this.desktop = desktop;
    this.console = console;
    this.workspace = workspace;
  }

  Map<ScaleWork, long[]> work(Path folder, PlanId plan) {
    desktop.unattended(folder, plan);
    try (BackgroundRunner jobs = new BackgroundRunner(Platform::runLater)) {
      Stage stage = Desktop.onScreen(Stage::new);
      long begun = System.nanoTime();
      PlanDesk desk = desktop.desk(workspace, folder);
      desk.session(plan);
      MainWindow window =
          Desktop.onScreen(
              () -> desktop.show(stage, workspace, desk, folder, jobs, console, seen -> {}));
      add(ScaleWork.WINDOW, atRest() - begun);
      idle(jobs);
      PlanSession session = Desktop.onScreen(() -> window.session(plan));
      for (Place place : LOOKED_AT) {
        Desktop.onScreen(
            () -> {
              window.navigator().go(place, null);
              return place;
            });
        atRest();
        edits(session, jobs);
      }
      scroll(window);
      idle(jobs);
      Desktop.onScreen(
          () -> {
            stage.close();
            return stage;
          });
    }
    Map<ScaleWork, long[]> all = new EnumMap<>(ScaleWork.class);
    times.forEach((work, list) -> all.put(work, list.stream().mapToLong(one -> one).toArray()));
    return all;
  }

  private void edits(PlanSession session, JobRunner jobs) {
    for (int i = 0; i < EDITS; i++) {
      held = 0;
      long begun = System.nanoTime();
      long took =
          Desktop.onScreen(
              () -> {
                long start = System.nanoTime();
                session.apply(edit(session.plan()), null);
                return System.nanoTime() - start;
              });
      long end = atRest();
      if (i > 0) {
        // The first time on a screen says how long its classes take to load.
        add(ScaleWork.WINDOW_EDIT, end - begun);
        add(ScaleWork.WINDOW_HELD, Math.max(held, took));
      }
      idle(jobs);
    }
  }

  private Edit edit(Plan plan) {
    FigureKey key =
        new FigureKey(
            plan.indicators().getFirst().code(),
            plan.district().code(),
            plan.profile().period().years().get(2),
            Series.ACTUAL);
    BigDecimal value = BigDecimal.valueOf(40L + changes++ % 40, 1);
    return new Edit.SetFigure(
        key, plan.figure(key).orElse(null), new Figure(key, value, null, null, null));
  }

  private void scroll(MainWindow window) {
    Desktop.onScreen(
        () -> {
          window.navigator().go(Place.FIGURES, null);
          return window;
        });
    atRest();
    TableView<?> grid = Desktop.onScreen(() -> (TableView<?>) window.scene().lookup(".table-view"));
    for (int page = 1; page <= PAGES; page++) {
      int row = grid.getItems().size() * page / (PAGES + 1);
      long took =
          Desktop.onScreen(
              () -> {
                long start = System.nanoTime();
                grid.scrollTo(row);
                grid.getScene().getRoot().applyCss();
                grid.getScene().getRoot().layout();
                return System.nanoTime() - start;
              });
      add(ScaleWork.GRID_SCROLL, took);
    }
  }

  private void add(ScaleWork work, long nanos) {
    times.computeIfAbsent(work, any -> new ArrayList<>()).add(nanos);
  }

  /** Asks until the thread has answered at once for a while; returns when that began. */
  private long atRest() {
    long rest = System.nanoTime();
    for (int quick = 0; quick < ANSWERS; quick++) {
      long asked = System.nanoTime();
      Desktop.onScreen(() -> asked);
      long waited = System.nanoTime() - asked;
      if (waited > AT_ONCE_NANOS) {
        held = Math.max(held, waited);
        quick = -1;
        rest = System.nanoTime();
      }
      pause();
    }
    return rest;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until what goes on behind the window has ended. */
  private static void idle(JobRunner jobs) {
    CountDownLatch ended = new CountDownLatch(1);
    jobs.start(
        progress -> true,
        new JobRunner.Callback<Boolean>() {
          @Override
          public void done(Boolean result) {
            ended.countDown();
          }

          @Override
          public void failed(Exception cause) {
            ended.countDown();
          }
        });
    try {
      ended.await(LONGEST_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
