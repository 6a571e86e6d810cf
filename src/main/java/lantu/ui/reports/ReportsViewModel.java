package lantu.ui.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import lantu.job.JobRunner;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.AssessPlan;
import lantu.work.EditionLine;
import lantu.work.Editions;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.PreviewLine;
import lantu.work.ReportChoice;
import lantu.work.ReportName;
import lantu.work.Sentence;
import org.jspecify.annotations.Nullable;

/** The chosen report as it would be written now, and its writing. */
final class ReportsViewModel {
  /** No work under way. */
  static final double IDLE = -2;

  private final PlanSession session;
  private final Messages messages;
  private final JobRunner runner;
  private final PlanReports reports;
  private final ObjectProperty<ReportName> name = new SimpleObjectProperty<>(ReportName.ANNUAL);
  private final ObjectProperty<PlanYear> year;
  private final ObjectProperty<Boolean> midYear = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Optional<Area>> zone = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final ObservableList<String> marks = FXCollections.observableArrayList();
  private final ObservableList<String> formats = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<EditionLine>> edition =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<EditionLine> kept = FXCollections.observableArrayList();
  private final Editions editions;
  private final ObservableList<Section> sections = FXCollections.observableArrayList();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper partly = new ReadOnlyBooleanWrapper();
  private final BooleanProperty ofADay = new SimpleBooleanProperty(true);
  private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper remarks = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
  private JobRunner.@Nullable RunningJob writing;
  private int asked;
  private boolean stale = true;
  private boolean seen;

  ReportsViewModel(
      PlanSession session,
      Messages messages,
      JobRunner runner,
      PlanReports reports,
      Editions editions) {
    this.session = session;
    this.messages = messages;
    this.runner = runner;
    this.reports = reports;
    this.editions = editions;
    this.year = new SimpleObjectProperty<>(AssessPlan.latest(session.plan()).year());
    formats.setAll(reports.formats());
    marks.addListener((ListChangeListener<String>) change -> chosen());
    name.addListener(
        (at, before, now) -> {
          listSections();
          chosen();
        });
    edition.addListener((at, before, now) -> chosen());
    open.addListener((at, before, now) -> chosen());
    year.addListener((at, before, now) -> chosen());
    midYear.addListener((at, before, now) -> chosen());
    zone.addListener((at, before, now) -> chosen());
    from.addListener((at, before, now) -> chosen());
    until.addListener((at, before, now) -> chosen());
    session.onChange(plan -> chosen());
    listSections();
    listEditions();
  }

  /** The edition that changes are told against; empty for a span of days. */
  ObjectProperty<Optional<EditionLine>> edition() {
    return edition;
  }

  /** The editions there are, the newest first, each with what is no longer as it was. */
  ObservableList<EditionLine> editions() {
    return kept;
  }

  /** Makes an edition of the chosen report in the chosen formats, in the background. */
  void freeze() {
    Plan plan = session.plan();
    ReportChoice which = choice();
    List<String> wanted = List.copyOf(formats);
    String who = session.user();
    begin();
    writing =
        runner.start(
            job ->
                editions.freeze(plan, which, session::entered, session::journal, wanted, who, job),
            new Freezing());
    if (progress.get() == IDLE) {
      writing = null;
    }
  }

  /** In the background, since every file of every edition is looked over. */
  private void listEditions() {
    PlanId plan = session.plan().profile().id();
    runner.start(
        job -> editions.lines(plan),
        new JobRunner.Callback<>() {
          @Override
          public void done(List<EditionLine> lines) {
            kept.setAll(lines);
          }

          @Override
          public void failed(Exception cause) {
            tell(cause);
          }
        });
  }

  boolean editionsSealed() {
    return editions.sealed();
  }

  void takeOut(int number, Path into) {
    PlanId plan = session.plan().profile().id();
    try {
      int files = editions.takeOut(plan, editions.edition(plan, number), into).size();
      told.set(messages.get("reports.written", files, into));
    } catch (Refusal refusal) {
      tell(refusal);
    }
  }

  /** A refusal is told; the window's handler of unforeseen failures tells the rest. */
  private void tell(Exception cause) {
    if (!(cause instanceof Refusal refusal)) {
      throw new IllegalStateException(cause);
    }
    problem.set(messages.sentence(refusal));
  }

  private void begin() {
    told.set("");
    remarks.set("");
    problem.set("");
    progress.set(0);
  }

  /**
   * A part of the report that can be left out.
   *
   * @param name its name in the template
   * @param usual whether it is usually in
   * @param in whether it is in now
   */
  record Section(String name, boolean usual, boolean in) {}

  /** The parts that the report can have, in order. */
  ObservableList<Section> sections() {
    return sections;
  }

  /** Takes a part in or leaves it out. */
  void include(String section, boolean in) {
    sections.replaceAll(
        one -> one.name().equals(section) ? new Section(section, one.usual(), in) : one);
    partly.set(sections.stream().anyMatch(one -> one.in() != one.usual()));
    chosen();
  }

  /** Whether other parts are in than usually. */
  ReadOnlyBooleanProperty partly() {
    return partly.getReadOnlyProperty();
  }

  /** Whether it is for the public. */
  BooleanProperty open() {
    return open;
  }

  /** The parts of the chosen report; none where its template is wrong, which the preview tells. */
  private void listSections() {
    sections.clear();
    partly.set(false);
    try {
      reports
          .sections(name.get())
          .forEach((section, usual) -> sections.add(new Section(section, usual, usual)));
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
    }
  }

  /**
   * Puts a paragraph in the office's own words.
   *
   * @return whether it was done; if not, the problem says why
   */
  boolean rewrite(Sentence sentence, String words) {
    return changed(
        () ->
            reports.rewrite(
                session.plan().profile().id(), choice(), sentence, words, session.user()));
  }

  /** Lets the report speak for itself again in a paragraph. */
  boolean takeBack(Sentence sentence) {
    return changed(() -> reports.takeBack(session.plan().profile().id(), choice(), sentence));
  }

  /** Does something that changes the report; a refusal is told as the problem. */
  boolean changed(Runnable work) {
    problem.set("");
    try {
      work.run();
      chosen();
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  /** Writes a page of the styles as they are now, and says where. */
  void sample(Path file) {
    if (changed(() -> reports.writeWordSample(file))) {
      told.set(messages.get("reports.written", 1, String.valueOf(file.getParent())));
    }
  }

  ObjectProperty<ReportName> name() {
    return name;
  }

  ObjectProperty<PlanYear> year() {
    return year;
  }

  ObjectProperty<Boolean> midYear() {
    return midYear;
  }

  /** The zone a zone report is about; empty for all. */
  ObjectProperty<Optional<Area>> zone() {
    return zone;
  }

  /** The zones there are, all of them first. */
  List<Optional<Area>> zones() {
    List<Optional<Area>> zones = new ArrayList<>(List.of(Optional.empty()));
    session.plan().areas(AreaKind.ZONE).forEach(area -> zones.add(Optional.of(area)));
    return zones;
  }

  /** The first day of a table of changes; null for the first change. */
  ObjectProperty<@Nullable LocalDate> from() {
    return from;
  }

  /** The last day of a table of changes; null for the last change. */
  ObjectProperty<@Nullable LocalDate> until() {
    return until;
  }

  /** Whether the chosen report is of a day. */
  BooleanProperty ofADay() {
    return ofADay;
  }

  List<PlanYear> years() {
    return session.plan().profile().period().years();
  }

  /** What every page bears besides the plan's own mark. */
  ObservableList<String> marks() {
    return marks;
  }

  /** Every format there is. */
  List<String> allFormats() {
    return reports.formats();
  }

  /** The formats that are wanted. */
  ObservableList<String> formats() {
    return formats;
  }

  /** The report line by line. */
  ObservableList<PreviewLine> lines() {
    return lines;
  }

  /** What was done last; empty for nothing. */
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /** What should be known of the files that were written last; empty for nothing. */
  ReadOnlyStringProperty remarks() {
    return remarks.getReadOnlyProperty();
  }

  /** Why the last thing asked for was not done; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** From 0 to 1 while files are written, else {@link #IDLE}. */
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** Tells whether the screen is in the window; what nobody looks at is not made. */
  void seen(boolean now) {
    seen = now;
    refresh();
  }

  /** The files that writing into the folder would make. */
  List<Path> files(Path folder) {
    return formats.stream()
        .map(
            format ->
                folder.resolve(
                    reports.fileName(session.plan(), choice(), session::journal, format)))
        .toList();
  }

  /** Writes the files in the background. */
  void write(List<Path> files) {
    Plan plan = session.plan();
    ReportChoice which = choice();
    begin();
    writing =
        runner.start(
            job -> reports.write(plan, which, session::entered, session::journal, files, job),
            new Writing());
    if (progress.get() == IDLE) {
      writing = null;
    }
  }

  /** Asks the writing to stop. */
  void cancel() {
    JobRunner.RunningJob underWay = writing;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  private ReportChoice choice() {
    return new ReportChoice(
        name.get(),
        new CutOff(year.get(), midYear.get()),
        zone.get().map(Area::code).orElse(null),
        from.get(),
        until.get(),
        List.copyOf(marks),
        partly.get()
            ? sections.stream().filter(Section::in).map(Section::name).collect(Collectors.toSet())
            : null,
        open.get(),
        edition.get().map(EditionLine::number).orElse(null));
  }

  private void chosen() {
    ofADay.set(name.get().ofADay());
    told.set("");
    remarks.set("");
    problem.set("");
    stale = true;
    refresh();
  }

  private void refresh() {
    if (!seen || !stale) {
      return;
    }
    stale = false;
    int number = ++asked;
    Plan plan = session.plan();
    ReportChoice which = choice();
    runner.start(
        job -> reports.preview(plan, which, session::entered, session::journal),
        new JobRunner.Callback<>() {
          @Override
          public void done(List<PreviewLine> result) {
            // An answer to an older question is dropped.
            if (number == asked) {
              lines.setAll(result);
            }
          }

          @Override
          public void failed(Exception cause) {
            lines.clear();
            tell(cause);
          }
        });
  }

  /** What becomes of work on files. */
  private abstract class Working<T> implements JobRunner.Callback<T> {
    @Override
    public void progress(long done, long total, String message) {
      progress.set((double) done / total);
      told.set(message);
    }

    @Override
    public void failed(Exception cause) {
      ended();
      told.set("");
      tell(cause);
    }

    @Override
    public void cancelled() {
      ended();
      told.set(messages.get(stopped()));
    }

    /** The key of what to say when it was stopped. */
    abstract String stopped();

    void ended() {
      writing = null;
      progress.set(IDLE);
    }
  }

  /** What becomes of the writing. */
  private final class Writing extends Working<PlanReports.Written> {
    @Override
    public void done(PlanReports.Written outcome) {
      ended();
      List<Path> files = outcome.files();
      told.set(
          messages.get(
              "reports.written", files.size(), String.valueOf(files.getFirst().getParent())));
      remarks.set(String.join(" ", outcome.remarks()));
    }

    @Override
    String stopped() {
      return "reports.cancelled";
    }
  }

  /** What becomes of the freezing. */
  private final class Freezing extends Working<Editions.Frozen> {
    @Override
    public void done(Editions.Frozen frozen) {
      ended();
      listEditions();
      told.set(messages.get("reports.frozen", frozen.number(), frozen.folder()));
      remarks.set(String.join(" ", frozen.remarks()));
    }

    @Override
    String stopped() {
      return "reports.notFrozen";
    }
  }
}
