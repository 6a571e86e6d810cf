package lantu.ui.figures;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import lantu.assess.check.Findings;
import lantu.exchange.PlanJson;
import lantu.job.BackgroundRunner;
import lantu.job.JobRunner;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.Departments;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Judgement;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import lantu.plan.ZoneCombination;
import lantu.ui.control.Stand;
import lantu.value.PlanYear;
import lantu.value.YearSpan;
import lantu.work.InMemoryStore;
import lantu.work.PlanSession;

/**
 * Measures the year grid at 300 lines by 30 years; a program, not a test, because what it finds
 * depends on the machine. Prints how long it takes to open, how long a frame takes while it
 * scrolls, and how long a typed figure takes, as medians and 95th percentiles in milliseconds: by
 * the clock, and in processor time of the screen's thread, which other work on the machine does not
 * lengthen. The consistency check runs in the background, as in the window, and is measured alone.
 */
public final class GridSpeed {
  private static final int LINES = 300;
  private static final int FRAMES = 240;
  private static final int OPENINGS = 9;
  private static final int FIGURES = 40;

  /** As in the window: the consistency check runs beside. */
  private static final JobRunner JOBS = new BackgroundRunner(Platform::runLater);

  private GridSpeed() {}

  /** Runs the measurement and prints it. */
  public static void main(String[] arguments) throws InterruptedException {
    Plan plan = plan();
    double[][] opened = new double[OPENINGS][];
    for (int i = 0; i < OPENINGS; i++) {
      opened[i] = open(InMemoryStore.sessionOf(plan, Clock.systemUTC()), i == OPENINGS - 1);
    }
    System.out.printf(
        Locale.ROOT,
        "open, first:        clock %.0f, processor %.0f%n",
        opened[0][0],
        opened[0][1]);
    print("open, after first: ", Arrays.copyOfRange(opened, 1, OPENINGS));
    print(
        "consistency check: ",
        IntStream.range(0, 9)
            .mapToObj(
                i ->
                    timed(
                        () -> {
                          if (Findings.of(plan).isEmpty()) {
                            throw new IllegalStateException("nothing was checked");
                          }
                        }))
            .toArray(double[][]::new));
    System.exit(0);
  }

  /** Opens the grid and shuts it again; the last time scrolls and types in it as well. */
  private static double[] open(PlanSession session, boolean use) throws InterruptedException {
    List<FiguresScreen> made = new ArrayList<>();
    List<Stand> shown = new ArrayList<>();
    double[] time =
        timed(
            () -> {
              made.add(FigureScreens.of(session, JOBS));
              made.getFirst().reveal("S001");
              shown.add(Stand.show(made.getFirst()));
              made.getFirst().node().getScene().snapshot(null);
            });
    if (use) {
      FiguresScreen screen = made.getFirst();
      TableView<?> table = (TableView<?>) screen.node().lookup("#figure-grid");
      System.out.printf(
          "%d lines, %d years, %d figures%n",
          table.getItems().size(), table.getColumns().size() - 1, session.plan().figures().size());
      scroll("scroll down:       ", table, Orientation.VERTICAL);
      scroll("scroll sideways:   ", table, Orientation.HORIZONTAL);
      type(screen, shown.getFirst());
      print("shown again:       ", again(screen));
    }
    shown.getFirst().close();
    return time;
  }

  /**
   * Moves a scroll bar from end to end, a step in each frame, as dragging does; the time is that of
   * the frame until it has been laid out, and how often frames come.
   */
  private static void scroll(String what, TableView<?> table, Orientation way)
      throws InterruptedException {
    ScrollBar bar =
        Stand.onFx(
            () ->
                table.lookupAll(".scroll-bar").stream()
                    .map(ScrollBar.class::cast)
                    .filter(found -> found.getOrientation() == way)
                    .findFirst()
                    .orElseThrow());
    List<double[]> steps = new ArrayList<>();
    List<Double> frames = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    Scene scene = table.getScene();
    AnimationTimer timer =
        new AnimationTimer() {
          private final Runnable laidOut = this::laidOut;
          private int frame;
          private long before;
          private long processor;

          @Override
          public void start() {
            scene.addPostLayoutPulseListener(laidOut);
            super.start();
          }

          @Override
          public void handle(long now) {
            long at = System.nanoTime();
            if (frame > 0) {
              frames.add((at - before) / 1e6);
            }
            before = at;
            processor = processor();
            if (frame == FRAMES) {
              stop();
              scene.removePostLayoutPulseListener(laidOut);
              done.countDown();
              return;
            }
            double part = Math.abs(1 - 2.0 * frame++ / FRAMES);
            bar.setValue(bar.getMin() + part * (bar.getMax() - bar.getMin()));
          }

          private void laidOut() {
            steps.add(
                new double[] {(System.nanoTime() - before) / 1e6, (processor() - processor) / 1e6});
          }
        };
    Stand.onFx(
        () -> {
          timer.start();
          return table;
        });
    done.await();
    print(what, steps.toArray(double[][]::new));
    double[] sorted = frames.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "   from one frame to the next: %.1f / %.1f; %.0f frames a second%n",
        at(sorted, 0.5),
        at(sorted, 0.95),
        1000 * sorted.length / Arrays.stream(sorted).sum());
  }

  /** Enters figures one below the other; the time until the grid has been laid out again. */
  private static void type(FiguresScreen screen, Stand stand) {
    Stand.onFx(screen::takeKeyboard);
    double[][] times =
        IntStream.range(0, FIGURES)
            .mapToObj(
                i -> {
                  stand.type("7");
                  stand.type("" + i % 10);
                  return timed(
                      () -> {
                        stand.press(KeyCode.ENTER);
                        screen.node().applyCss();
                        screen.node().layout();
                      });
                })
            .toArray(double[][]::new);
    print("a figure entered:  ", times);
  }

  /** Takes the screen out of its window and shows it there again, as turning the pages does. */
  private static double[][] again(FiguresScreen screen) {
    StackPane frame = new StackPane();
    StackPane elsewhere = new StackPane();
    Stand.onFx(
        () -> {
          screen.node().getScene().setRoot(frame);
          frame.getChildren().setAll(elsewhere);
          return frame;
        });
    return IntStream.range(0, OPENINGS)
        .mapToObj(
            i -> {
              double[] time =
                  timed(
                      () -> {
                        frame.getChildren().setAll(screen.node());
                        frame.applyCss();
                        frame.layout();
                      });
              Stand.onFx(() -> frame.getChildren().setAll(elsewhere));
              return time;
            })
        .toArray(double[][]::new);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Runs on the screen's thread; milliseconds by the clock and of its processor time. */
  private static double[] timed(Runnable work) {
    return Stand.onFx(
        () -> {
          long clock = System.nanoTime();
          long processor = processor();
          work.run();
          return new double[] {(System.nanoTime() - clock) / 1e6, (processor() - processor) / 1e6};
        });
  }

  private static void print(String what, double[][] times) {
    double[] clock = Arrays.stream(times).mapToDouble(time -> time[0]).sorted().toArray();
    double[] processor = Arrays.stream(times).mapToDouble(time -> time[1]).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s clock %.1f / %.1f, processor %.1f / %.1f (p50 / p95)%n",
        what,
        at(clock, 0.5),
        at(clock, 0.95),
        at(processor, 0.5),
        at(processor, 0.95));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }

  /**
   * The shipped plan stretched: every line has a figure in each of 30 years, some also in zones.
   */
  private static Plan plan() {
    Plan shipped = PlanJson.shipped();
    Indicator pattern = shipped.findIndicator("I11").orElseThrow();
    YearSpan period = YearSpan.of(2001, 2028);
    List<Indicator> indicators = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<AreaCode> areas = new ArrayList<>(List.of(shipped.district().code()));
    shipped.areas(AreaKind.ZONE).forEach(zone -> areas.add(zone.code()));
    for (int i = 1; i <= LINES; i++) {
      boolean split = i % 20 == 0;
      IndicatorCode code = IndicatorCode.of("S%03d".formatted(i));
      indicators.add(
          new Indicator(
              code,
              i,
              IndicatorRole.MAIN,
              pattern.name() + i,
              pattern.unit(),
              pattern.nature(),
              pattern.basis(),
              "类别" + (i - 1) / 30,
              pattern.section(),
              split ? ZoneCombination.ADDITIVE : ZoneCombination.NOT_ADDITIVE,
              null,
              pattern.limits(),
              null,
              pattern.target(),
              List.of(),
              List.of(),
              List.of(),
              null,
              Departments.NONE,
              List.of(),
              null));
      for (AreaCode area : split ? areas : areas.subList(0, 1)) {
        for (int year = 2000; year <= 2028; year++) {
          FigureKey key = new FigureKey(code, area, PlanYear.of(year), Series.ACTUAL);
          BigDecimal value = BigDecimal.valueOf((i * 7919L + year * 104729L) % 1_000_000, i % 3);
          figures.add(new Figure(key, value, null, null, null));
        }
      }
    }
    PlanProfile real = shipped.profile();
    return new Plan(
        new PlanProfile(
            real.id(),
            real.title(),
            real.shortTitle(),
            real.region(),
            period,
            PlanYear.of(2000),
            PlanYear.of(2035),
            real.adoptedOn(),
            real.adoptedBy(),
            true),
        shipped.outline(),
        shipped.areas(),
        shipped.sources(),
        indicators,
        List.of(),
        figures,
        Judgement.NONE,
        List.of(),
        List.of());
  }
}
