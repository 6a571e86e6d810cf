package lantu.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.check.Findings;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;

/**
 * Measures what is done after every edit. The work is warmed up first, since the first runs of a
 * fresh JVM say nothing about the thousandth edit of a day.
 */
public final class MeasurePlan {
  private static final int WARM_UP = 200;

  private final Plan plan;
  private final LongSupplier nanos;

  /** Measures on a plan with the clock, in nanoseconds. */
  public MeasurePlan(Plan plan, LongSupplier nanos) {
    this.plan = plan;
    this.nanos = nanos;
  }

  /**
   * What one kind of work takes.
   *
   * @param work its key
   * @param results how many verdicts and findings one run gave
   * @param runs how often it was measured
   * @param medianMicros half of the runs took no longer, in microseconds
   * @param p95Micros 95 of 100 runs took no longer, in microseconds
   */
  public record Measured(String work, int results, int runs, long medianMicros, long p95Micros) {}

  /** Assessment, check, and both together on a plan that was just changed in one cell. */
  public List<Measured> afterAnEdit(int runs) {
    CutOff cutOff = CutOff.endOf(plan.profile().period().last());
    List<Measured> measured = new ArrayList<>();
    measured.add(
        measure(
            "assess",
            runs,
            () -> Assessment.of(plan, cutOff, EntryDates.UNKNOWN).verdicts().size()));
    measured.add(measure("check", runs, () -> Findings.of(plan).size()));
    measured.add(
        measure(
            "editAssessCheck",
            runs,
            () -> {
              Plan changed = touched();
              return Assessment.of(changed, cutOff, EntryDates.UNKNOWN).verdicts().size()
                  + Findings.of(changed).size();
            }));
    return measured;
  }

  /** The plan after one figure was entered again. */
  private Plan touched() {
    if (plan.figures().isEmpty()) {
      return plan;
    }
    Figure figure = plan.figures().getLast();
    FigureKey key = figure.key();
    return plan.with(key, figure);
  }

  private Measured measure(String work, int runs, IntSupplier task) {
    int results = 0;
    for (int i = 0; i < WARM_UP; i++) {
      results = task.getAsInt();
    }
    long[] times = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = nanos.getAsLong();
      results = task.getAsInt();
      times[i] = nanos.getAsLong() - start;
    }
    Arrays.sort(times);
    int p95 = (int) Math.ceil(runs * 0.95) - 1;
    return new Measured(work, results, runs, times[runs / 2] / 1000, times[p95] / 1000);
  }
}
