package lantu.ui.figures;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import lantu.exchange.PlanJson;
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
 * lengthen.
 */
public final class GridSpeed {
  private static final int LINES = 300;
  private static final int FRAMES = 240;
  private static final int OPENINGS = 9;

  private GridSpeed() {}

  /** Runs the measurement and prints it. */
  public static void main(String[] arguments) throws InterruptedException {
    PlanSession session = InMemoryStore.sessionOf(plan(), Clock.systemUTC());
    double[][] opened = new double[OPENINGS][];
    for (int i = 0; i < OPENINGS; i++) {
      opened[i] = open(session, i == OPENINGS - 1);
    }
    System.out.printf(
        Locale.ROOT,
        "open, first:        clock %.0f, processor %.0f%n",
        opened[0][0],
        opened[0][1]);
    print("open, after first: ", Arrays.copyOfRange(opened, 1, OPENINGS));
    System.exit(0);
  }

  /** Opens the grid and shuts it again; the last time scrolls and types in it as well. */
  private static double[] open(PlanSession session, boolean use) throws InterruptedException {
    List<FiguresScreen> made = new ArrayList<>();
    List<Stand> shown = new ArrayList<>();
    double[] time =
        timed(
            () -> {
              made.add(FigureScreens.of(session));
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
    }
    shown.getFirst().close();
    return time;
  }

  /** Moves a scroll bar from end to end, a step in each frame, as dragging does. */
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
    Consumer<Integer> step =
        frame -> {
          double part = Math.abs(1 - 2.0 * frame / FRAMES);
          bar.setValue(bar.getMin() + part * (bar.getMax() - bar.getMin()));
          table.getScene().getRoot().applyCss();
          table.getScene().getRoot().layout();
        };
    Stand.onFx(
        () -> {
          new AnimationTimer() {
            private int frame;
            private long before;

            @Override
            public void handle(long now) {
              if (frame > 0) {
                frames.add((System.nanoTime() - before) / 1e6);
              }
              before = System.nanoTime();
              if (frame == FRAMES) {
                stop();
                done.countDown();
                return;
              }
              int current = frame++;
              steps.add(timed(() -> step.accept(current)));
            }
          }.start();
          return table;
        });
    done.await();
    print(what, steps.toArray(double[][]::new));
    double[] sorted = frames.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "   from one frame to the next: %.1f / %.1f%n",
        at(sorted, 0.5),
        at(sorted, 0.95));
  }

  private static void type(FiguresScreen screen, Stand stand) {
    Stand.onFx(screen::takeKeyboard);
    double[][] times =
        IntStream.range(0, 30)
            .mapToObj(
                i -> {
                  stand.type("7");
                  stand.type("" + i % 10);
                  return timed(
                      () -> {
                        stand.press(KeyCode.ENTER);
                        screen.node().getScene().snapshot(null);
                      });
                })
            .toArray(double[][]::new);
    print("a figure entered:  ", times);
  }

  /** Runs on the screen's thread; milliseconds by the clock and of its processor time. */
  private static double[] timed(Runnable work) {
    return Stand.onFx(
        () -> {
          long clock = System.nanoTime();
          long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          work.run();
          return new double[] {
            (System.nanoTime() - clock) / 1e6,
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6
          };
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
        Judgement.NONE);
  }
}
