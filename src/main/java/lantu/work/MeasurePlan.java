package lantu.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.check.Findings;
import lantu.edit.JournalEntry;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.search.SearchIndex;
import lantu.text.NumberText;
import lantu.value.PlanYear;

/**
 * Measures what is done after every edit, and the search. The work is warmed up first, since the
 * first runs of a fresh JVM say nothing about the thousandth edit of a day.
 */
public final class MeasurePlan {
  private static final int WARM_UP = 200;
  private static final int MOST_INDEXES = 50;

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
   * @param results how many verdicts and findings one run gave; of the search how many items can be
   *     found, and how many different queries were asked
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

  /**
   * The search: making the index and searching it for the first time, as this process does it now;
   * then making it again, and one query after the other, warm. The queries are what people type:
   * names, parts of names, years, values, and first letters of pinyin.
   *
   * @param journal the plan's journal, which is searched too
   * @param runs how many queries are measured; an index is made at most fifty times
   */
  public List<Measured> ofSearch(IndexPlan indexing, List<JournalEntry> journal, int runs) {
    List<String> queries = queries();
    List<Measured> measured = new ArrayList<>();
    long start = nanos.getAsLong();
    SearchIndex index = indexing.of(plan, journal, List.of());
    index.find(queries.getFirst());
    long cold = (nanos.getAsLong() - start) / 1000;
    measured.add(new Measured("searchCold", index.size(), 1, cold, cold));
    measured.add(
        measure(
            "searchIndex",
            MOST_INDEXES,
            Math.min(runs, MOST_INDEXES),
            () -> indexing.of(plan, journal, List.of()).size()));
    Iterator<String> next = Stream.generate(() -> queries).flatMap(List::stream).iterator();
    Measured warm =
        measure(
            "searchQuery",
            Math.max(WARM_UP, queries.size()),
            runs,
            () -> index.find(next.next()).size());
    measured.add(
        new Measured(
            warm.work(), queries.size(), warm.runs(), warm.medianMicros(), warm.p95Micros()));
    return measured;
  }

  private List<String> queries() {
    Stream<String> names =
        plan.indicators().stream()
            .map(Indicator::name)
            .flatMap(name -> Stream.of(name, name.substring(0, Math.min(2, name.length()))));
    Stream<String> sections = plan.outline().sections().stream().map(Section::title);
    Stream<String> figures =
        plan.figures().stream()
            .flatMap(figure -> Stream.ofNullable(figure.value()))
            .map(NumberText::plain)
            .limit(50);
    Stream<String> years = plan.profile().period().years().stream().map(PlanYear::toString);
    return Stream.of(Stream.of("dqsczz", "zz", "jz 2021"), names, sections, figures, years)
        .flatMap(part -> part)
        .toList();
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
    return measure(work, WARM_UP, runs, task);
  }

  private Measured measure(String work, int warmUp, int runs, IntSupplier task) {
    int results = 0;
    for (int i = 0; i < warmUp; i++) {
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
