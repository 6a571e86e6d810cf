package lantu.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.check.Findings;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.edit.JournalEntry;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.plan.Series;
import lantu.search.SearchIndex;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;

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

  /**
   * What drawing the charts of the zones anew takes, one after the other as their plan changes.
   *
   * @param redraw shows the charts that it is handed so many times and returns the nanoseconds
   */
  public List<Measured> redraws(
      int runs, Messages messages, BiFunction<Supplier<ChartModel>, Integer, long[]> redraw) {
    ChartCatalogue catalogue = new ChartCatalogue(messages);
    ChartRequest request = ChartRequest.of(ChartCatalogue.ZONES_STACKED);
    // What is drawn already would not be drawn again, so the figure really changes every time.
    Iterator<Plan> plans = Stream.iterate(0, at -> at + 1).map(this::changed).iterator();
    Supplier<ChartModel> next = () -> catalogue.model(plans.next(), request);
    long[] times = redraw.apply(next, runs + WARM_UP);
    return List.of(of("redraw", 1, Arrays.copyOfRange(times, WARM_UP, times.length)));
  }

  /** The plan with another figure of a zone than the time before. */
  private Plan changed(int time) {
    List<AreaCode> zones = plan.areas(AreaKind.ZONE).stream().map(Area::code).toList();
    IndicatorCode shown =
        plan.indicators().stream()
            .filter(indicator -> !indicator.areaTargets().isEmpty())
            .findFirst()
            .orElseThrow(() -> new Refusal("chart.noZoneTargets"))
            .code();
    FigureKey key =
        new FigureKey(shown, zones.getFirst(), plan.profile().period().first(), Series.ACTUAL);
    BigDecimal value = BigDecimal.valueOf(50 + time % 40);
    return plan.with(key, new Figure(key, value, null, null, null));
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
    return of(work, results, times);
  }

  /** What the times say, in nanoseconds; they are sorted. */
  static Measured of(String work, int results, long[] times) {
    int runs = times.length;
    Arrays.sort(times);
    int p95 = (int) Math.ceil(runs * 0.95) - 1;
    return new Measured(work, results, runs, times[runs / 2] / 1000, times[p95] / 1000);
  }
}
