package lantu.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.check.Findings;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.edit.Backup;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.job.Progress;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.seal.Vault;
import lantu.search.SearchIndex;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;

/**
 * Measures every kind of work on 演示数据 of one size, in a workspace made for it: the plan comes in as
 * a file, is opened, edited, judged, searched, written, taken in again, backed up and restored.
 */
public final class MeasureAtScale {
  private static final String WHO = "lantu bench";

  private final Scene scene;
  private final Messages messages;
  private final Repeats repeats;
  private final Progress progress;
  private final List<ScaleCost> costs = new ArrayList<>();
  private int factor;
  private int figures;

  /**
   * What is measured on.
   *
   * @param opening opens a workspace
   * @param reports the reports on the plans of a workspace
   * @param window works in a window; null to go without
   * @param redraw draws a chart in a window; null to go without
   * @param runs of one kind of work at most
   */
  public record Scene(
      Function<Path, OpenWorkspace> opening,
      Function<OpenWorkspace, PlanReports> reports,
      @org.jspecify.annotations.Nullable Window window,
      @org.jspecify.annotations.Nullable Redraw redraw,
      int runs) {}

  /** Works in a window on a workspace that is open, and closes it again. */
  @FunctionalInterface
  public interface Window {
    /** Each kind of work in nanoseconds, so often as it was done. */
    java.util.Map<ScaleWork, long[]> work(OpenWorkspace workspace, Path folder, PlanId plan);
  }

  /** Draws charts. */
  @FunctionalInterface
  public interface Redraw {
    /** Draws the next chart; returns how long that and making it took, in nanoseconds. */
    long once(java.util.function.Supplier<ChartModel> next);
  }

  /**
   * Measures with two clocks, in nanoseconds; stops between two pieces of work if it is asked to.
   *
   * @param processor what the processor has spent on this thread
   */
  public MeasureAtScale(
      Scene scene,
      Messages messages,
      LongSupplier nanos,
      LongSupplier processor,
      Progress progress) {
    this.scene = scene;
    this.messages = messages;
    this.repeats = new Repeats(scene.runs(), nanos, processor, progress);
    this.progress = progress;
  }

  /**
   * Measures at one size.
   *
   * @param size in times the plan
   * @param folder an empty folder for the workspace and the files; they are left there
   */
  public List<ScaleCost> at(int size, Path folder) {
    costs.clear();
    factor = size;
    Plan plan = SampleAtScale.of(PlanJson.shipped(), size, messages);
    figures = plan.figures().size();
    PlanId id = plan.profile().id();
    Path workspace = folder.resolve("workspace");
    Path file = folder.resolve("plan." + ExportPlan.EXTENSION);
    measure(ScaleWork.EXPORT_PLAN, () -> written(() -> ExportPlan.to(file, plan, progress)));
    try (OpenWorkspace open = scene.opening().apply(workspace)) {
      AddPlan adding = new AddPlan(open.plans(), () -> WHO, messages);
      once(ScaleWork.IMPORT_PLAN, () -> adding.from(file, new Quiet()).id().value().length());
    }
    measure(ScaleWork.OPEN, () -> opened(workspace, id));
    try (OpenWorkspace open = scene.opening().apply(workspace)) {
      PlanDesk desk = new PlanDesk(open, () -> WHO);
      PlanSession session = desk.session(id);
      edits(session);
      search(session);
      tables(session);
      reports(session, scene.reports().apply(open), folder);
      packages(desk, id, folder);
      window(open, workspace, id);
      backups(open);
    }
    return List.copyOf(costs);
  }

  private int opened(Path workspace, PlanId id) {
    try (OpenWorkspace open = scene.opening().apply(workspace)) {
      return open.plans().load(id).figures().size();
    }
  }

  private void edits(PlanSession session) {
    Iterator<Edit> edits = edits(session, Stream.iterate(0, at -> at + 1).iterator());
    CutOff cutOff = CutOff.endOf(session.plan().profile().period().last());
    measure(ScaleWork.EDIT, () -> (int) session.apply(edits.next(), null).number());
    IntSupplier assess =
        () -> Assessment.of(session.plan(), cutOff, EntryDates.UNKNOWN).verdicts().size();
    IntSupplier check = () -> Findings.of(session.plan()).size();
    measure(ScaleWork.ASSESS, assess);
    measure(ScaleWork.CHECK, check);
    measure(
        ScaleWork.ASSESS_CHECK,
        () -> {
          session.apply(edits.next(), null);
          return assess.getAsInt() + check.getAsInt();
        });
    Redraw redraw = scene.redraw();
    if (redraw != null) {
      ChartCatalogue charts = new ChartCatalogue(messages);
      IndicatorCode shown = session.plan().indicators().getFirst().code();
      List<Integer> found = new ArrayList<>();
      measure(
          ScaleWork.EDIT_TO_CHART,
          () -> {
            redraw.once(
                () -> {
                  session.apply(edits.next(), null);
                  found.add(assess.getAsInt() + check.getAsInt());
                  return charts.model(session.plan(), ChartRequest.ofIndicator(shown.value()));
                });
            return found.getLast();
          });
    }
  }

  /** The same cell again and again, each time with another figure. */
  private static Iterator<Edit> edits(PlanSession session, Iterator<Integer> counter) {
    Plan plan = session.plan();
    FigureKey key =
        new FigureKey(
            plan.indicators().getFirst().code(),
            plan.district().code(),
            plan.profile().period().years().get(1),
            Series.ACTUAL);
    return Stream.generate(
            () -> {
              Figure before = session.plan().figure(key).orElse(null);
              BigDecimal value = BigDecimal.valueOf(50L + counter.next() % 40, 1);
              return (Edit)
                  new Edit.SetFigure(key, before, new Figure(key, value, null, WHO, null));
            })
        .iterator();
  }

  private void search(PlanSession session) {
    IndexPlan indexing = new IndexPlan(messages, ZoneId.systemDefault());
    List<SearchIndex> made = new ArrayList<>();
    measure(
        ScaleWork.SEARCH_INDEX,
        () -> {
          made.clear();
          made.add(indexing.of(session.plan(), session.journal(), List.of()));
          return made.getFirst().size();
        });
    Iterator<String> queries =
        Stream.generate(() -> List.of("dqsczz", "zz", "jz 2021", "企业", "投资总额"))
            .flatMap(List::stream)
            .iterator();
    measure(ScaleWork.SEARCH_QUERY, () -> made.getFirst().find(queries.next()).size());
  }

  /** A table of the district's figures comes in, the odd times one more than before each. */
  private void tables(PlanSession session) {
    Iterator<Integer> rounds = Stream.iterate(1, at -> at + 1).iterator();
    measure(
        ScaleWork.IMPORT_TABLE,
        () -> {
          Plan plan = session.plan();
          byte[] table = table(plan, rounds.next() % 2);
          ProposedFigures proposed =
              new ImportFigures(plan, messages)
                  .propose(table, plan.district(), Series.ACTUAL, Set.of());
          proposed.edit().ifPresent(edit -> session.apply(edit, null));
          return proposed.changes().size();
        });
  }

  private static byte[] table(Plan plan, int more) {
    List<PlanYear> years = plan.profile().period().years();
    StringBuilder text = new StringBuilder("指标");
    years.forEach(year -> text.append('\t').append(year));
    for (Indicator indicator : plan.indicators()) {
      text.append('\n').append(indicator.code());
      for (PlanYear year : years) {
        BigDecimal value =
            plan.figure(
                    new FigureKey(indicator.code(), plan.district().code(), year, Series.ACTUAL))
                .map(Figure::value)
                .orElse(BigDecimal.ONE);
        text.append('\t').append(NumberText.plain(value.add(BigDecimal.valueOf(2L * more - 1))));
      }
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void reports(PlanSession session, PlanReports reports, Path folder) {
    Plan plan = session.plan();
    for (String format : reports.formats()) {
      Path file = folder.resolve("register." + format);
      measure(
          ScaleWork.valueOf("EXPORT_" + format.toUpperCase(java.util.Locale.ROOT)),
          () -> written(reports, plan, ReportChoice.register(plan), file));
    }
    PlanYear last = plan.profile().period().last();
    ReportChoice midterm =
        new ReportChoice(ReportName.MIDTERM, CutOff.endOf(PlanYear.of(last.value() - 2)));
    Path file = folder.resolve("midterm.docx");
    if (reports.formats().contains("docx")) {
      measure(ScaleWork.EXPORT_MIDTERM, () -> written(reports, plan, midterm, file));
    }
  }

  private int written(PlanReports reports, Plan plan, ReportChoice choice, Path file) {
    return reports
        .write(plan, choice, EntryDates.UNKNOWN, List::of, List.of(file), new Quiet())
        .files()
        .size();
  }

  private static int written(Runnable writing) {
    writing.run();
    return 1;
  }

  private void packages(PlanDesk desk, PlanId id, Path folder) {
    PlanPackages packages =
        new PlanPackages(desk, new EvidenceFiles(folder, Vault.PLAIN), messages, Clock.systemUTC());
    Path file = folder.resolve("plan." + PlanPackages.EXTENSION);
    measure(ScaleWork.EXPORT_PACKAGE, () -> packages.write(id, file, null).steps());
    measure(
        ScaleWork.IMPORT_PACKAGE,
        () -> {
          try (Arrived arrived = packages.look(file, null, null)) {
            return arrived.parcel().steps().size();
          }
        });
  }

  private void window(OpenWorkspace open, Path workspace, PlanId id) {
    Window window = scene.window();
    if (window != null) {
      progress.stopIfCancelled();
      window
          .work(open, workspace, id)
          .forEach(
              (work, times) -> add(work, new Repeats.Times(times.length, boxed(times), List.of())));
    }
  }

  private void backups(OpenWorkspace open) {
    measure(
        ScaleWork.BACKUP,
        () -> (int) open.backups().make(Backup.Occasion.BY_HAND).orElseThrow().entries());
    String name = Objects.requireNonNull(open.backups().list().getFirst()).name();
    once(ScaleWork.RESTORE, () -> (int) open.backups().restore(name).entries());
    once(ScaleWork.VERIFY, () -> open.backups().verify().size());
  }

  private static List<Long> boxed(long[] times) {
    return java.util.Arrays.stream(times).boxed().toList();
  }

  /** Which file is being written is not news here. */
  private final class Quiet implements Progress {
    @Override
    public void report(long done, long total, String message) {
      // What is measured has been told.
    }

    @Override
    public boolean cancelled() {
      return progress.cancelled();
    }
  }

  private void measure(ScaleWork work, IntSupplier task) {
    tell(work);
    add(work, repeats.of(task));
  }

  private void once(ScaleWork work, IntSupplier task) {
    tell(work);
    add(work, repeats.once(task));
  }

  private void tell(ScaleWork work) {
    tell(messages.get("work.scale.doing", factor, title(work)));
  }

  private void tell(String message) {
    progress.report(costs.size(), ScaleWork.values().length, message);
  }

  private String title(ScaleWork work) {
    return messages.get("work.scale.of." + work);
  }

  private void add(ScaleWork work, Repeats.Times times) {
    String millis = ScaleTable.millis(times.medianMicros());
    tell(messages.get("work.scale.done", factor, title(work), millis, times.nanos().size()));
    costs.add(
        new ScaleCost(
            work,
            factor,
            figures,
            times.results(),
            times.nanos().size(),
            times.medianMicros(),
            work == ScaleWork.EDIT_TO_CHART ? 0 : times.processorMicros(),
            times.worstMicros()));
  }

  /** Takes the workspace and the files away again. */
  public static void clear(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
