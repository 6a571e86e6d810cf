package lantu.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import lantu.assess.EntryDates;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.report.Report;
import lantu.value.PlanYear;

/** Measures the writing of a mid-term report, from the plan to the file on disk. */
public final class MeasureReports {
  private static final int WARM_UP = 2;
  private static final int RUNS = 7;

  /** A picture and a half at 60 a second. */
  private static final long MISSED_NANOS = 25_000_000;

  private static final long REST_MILLIS = 3000;

  private final Plan plan;
  private final PlanReports reports;
  private final Path folder;
  private final LongSupplier nanos;

  /**
   * Measures with the clock, in nanoseconds.
   *
   * @param folder where the files are written meanwhile; it is made and taken away again
   */
  public MeasureReports(Plan plan, PlanReports reports, Path folder, LongSupplier nanos) {
    this.plan = plan;
    this.reports = reports;
    this.folder = folder;
    this.nanos = nanos;
  }

  /** Each format by itself. */
  public List<MeasurePlan.Measured> eachFormat() {
    return inFolder(
        () -> {
          List<MeasurePlan.Measured> all = new ArrayList<>();
          for (String format : reports.formats()) {
            long[] times = new long[WARM_UP + RUNS];
            int blocks = 0;
            for (int i = 0; i < times.length; i++) {
              long start = nanos.getAsLong();
              blocks = write(format);
              times[i] = nanos.getAsLong() - start;
            }
            all.add(
                MeasurePlan.of(format, blocks, Arrays.copyOfRange(times, WARM_UP, times.length)));
          }
          return all;
        });
  }

  /** The same with nothing else to do, for so long as one writing of all formats takes. */
  public MeasurePlan.Measured whileIdle(Function<Runnable, long[]> pulses) {
    return told("pulsesIdle", pulses.apply(MeasureReports::rest));
  }

  private static void rest() {
    try {
      Thread.sleep(REST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static MeasurePlan.Measured told(String work, long[] gaps) {
    int missed = (int) Arrays.stream(gaps).filter(gap -> gap > MISSED_NANOS).count();
    return MeasurePlan.of(work, missed, gaps);
  }

  /**
   * How far apart the pictures on a screen are while all formats are written one after the other.
   *
   * @param pulses does the work and returns the nanoseconds between pictures meanwhile
   */
  public MeasurePlan.Measured whileWriting(Function<Runnable, long[]> pulses) {
    return inFolder(
        () -> told("pulses", pulses.apply(() -> reports.formats().forEach(this::write))));
  }

  private int write(String format) {
    PlanYear first = plan.profile().period().first();
    PlanYear middle = PlanYear.of((first.value() + plan.profile().period().last().value()) / 2);
    ReportChoice choice = new ReportChoice(ReportName.MIDTERM, CutOff.endOf(middle));
    Report report = reports.report(plan, choice, EntryDates.UNKNOWN, List::of);
    reports.write(report, folder.resolve("report." + format));
    return report.blocks().size();
  }

  /** Something that is measured. */
  private interface Task<T> {
    T run();
  }

  private <T> T inFolder(Task<T> task) {
    try {
      Files.createDirectories(folder);
      try {
        return task.run();
      } finally {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
