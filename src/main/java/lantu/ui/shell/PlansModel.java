package lantu.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.assess.EntryDates;
import lantu.edit.Backup;
import lantu.job.Job;
import lantu.job.JobRunner;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.report.Report;
import lantu.report.SheetReport;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.ui.dialog.Replacing;
import lantu.ui.dialog.SystemFileOpener;
import lantu.value.FileNames;
import lantu.value.Refusal;
import lantu.work.AddPlan;
import lantu.work.ExportPlan;
import lantu.work.PlanDesk;
import lantu.work.ReportChoice;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with whole plans: switching, adding, exporting. One thing at a time; what takes
 * a while runs in the background and reports here.
 */
final class PlansModel {
  private static final Map<Action, String> REGISTER_FORMATS =
      new EnumMap<>(
          Map.of(
              Action.REGISTER_DOCX, "docx",
              Action.REGISTER_XLSX, "xlsx",
              Action.REGISTER_PDF, "pdf"));

  private static final Set<Action> PASSWORD =
      EnumSet.of(Action.PASSWORD_SET, Action.PASSWORD_CHANGE, Action.PASSWORD_REMOVE);

  private final PlanServices services;
  private final DialogService dialogs;
  private final Messages messages;
  private final Consumer<PlanId> show;
  private final ReadOnlyObjectWrapper<Optional<RunningWork>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private JobRunner.@Nullable RunningJob job;
  private @Nullable PlanId coming;

  /** {@code show} is asked to show a plan in the window. */
  PlansModel(PlanServices services, Messages messages, Consumer<PlanId> show) {
    this.services = services;
    this.dialogs = services.dialogs();
    this.messages = messages;
    this.show = show;
  }

  /** The plans of the workspace as they are now. */
  List<PlanProfile> plans() {
    return services.desk().plans();
  }

  /** The work under way; empty while there is none. */
  ReadOnlyObjectProperty<Optional<RunningWork>> running() {
    return running.getReadOnlyProperty();
  }

  /** What was done last, in words; empty if there is nothing to tell. */
  ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** Why an action cannot be done now; empty if it can. */
  Optional<String> unavailable(Action action) {
    boolean adds = action == Action.SAMPLE || action == Action.IMPORT;
    boolean packs = action == Action.PACKAGE_WRITE || action == Action.PACKAGE_OPEN;
    boolean works = adds || packs || action == Action.EXPORT || register(action);
    if (works && running.get().isPresent()) {
      return Optional.of(messages.get("shell.busy"));
    }
    if (PASSWORD.contains(action)) {
      return noPassword(action);
    }
    if (action == Action.SAMPLE
        && plans().stream().anyMatch(plan -> plan.id().equals(AddPlan.SAMPLE))) {
      return Optional.of(messages.get("shell.action.SAMPLE.unavailable"));
    }
    return Optional.empty();
  }

  private Optional<String> noPassword(Action action) {
    if (services.desk().backups().looking()) {
      return Optional.of(messages.get("safety.status.looking"));
    }
    boolean there = services.password().there();
    if (there == (action == Action.PASSWORD_SET)) {
      return Optional.of(
          messages.get(there ? "shell.menu.password.there" : "shell.menu.password.none"));
    }
    return running.get().map(work -> messages.get("shell.busy"));
  }

  /** Does what the action says with the plan; tells the reason where it cannot be done now. */
  void perform(Action action, Plan plan) {
    Optional<String> reason = unavailable(action);
    if (reason.isPresent()) {
      notice.set(reason.get());
      return;
    }
    switch (action) {
      case SAMPLE ->
          add(messages.get("shell.adding.sample"), progress -> services.adding().sample());
      case IMPORT -> importPlan();
      case EXPORT -> exportPlan(plan);
      case REGISTER_ALL -> exportRegister(plan);
      default -> {
        String format = REGISTER_FORMATS.get(action);
        if (format != null) {
          exportRegister(plan, action, format);
        }
      }
    }
  }

  /**
   * Asks the reader's name if nobody has said it yet; left unsaid, the account's name stays.
   *
   * @return whether it was asked, which is so once in a workspace
   */
  boolean askUserOnce() {
    if (!services.user().unknown()) {
      return false;
    }
    askUser();
    if (services.user().unknown()) {
      say(services.user().get());
    }
    return true;
  }

  private void askUser() {
    dialogs
        .ask(
            messages.get("shell.user.first"),
            services.user().get(),
            messages.get("shell.user.verb"))
        .filter(this::say)
        .ifPresent(name -> notice.set(messages.get("shell.user.said", services.user().get())));
  }

  private boolean say(String name) {
    try {
      services.user().say(name);
      return true;
    } catch (Refusal refusal) {
      dialogs.error(messages.sentence(refusal));
      return false;
    }
  }

  /** Shows another plan of the workspace. */
  void open(PlanId id) {
    notice.set("");
    show(id);
  }

  /** Saves what a screen shows as pages of A4, and opens them where they can be printed. */
  void print(Plan plan, String screen, ScreenSheet sheet) {
    if (sheet.isEmpty()) {
      dialogs.inform(messages.get("shell.print.nothing"));
      return;
    }
    PlanProfile profile = plan.profile();
    Report report =
        SheetReport.of(
            FileNames.safe(profile.shortTitle() + screen),
            messages.get("shell.print.heading", profile.shortTitle(), screen),
            List.of(messages.get("shell.print.day", LocalDate.now(ZoneId.systemDefault()))),
            profile.demo() ? messages.get("shell.demo") : "",
            sheet.charts(),
            sheet.tables(),
            messages);
    FileKind kind = new FileKind(messages.get("shell.action.REGISTER_PDF.kind"), "pdf");
    dialogs
        .chooseSave(messages.get("shell.print.title"), report.fileName() + ".pdf", kind)
        .ifPresent(
            file ->
                run(
                    messages.get("work.writing", file.getFileName()),
                    progress -> {
                      services.reports().write(report, file);
                      return file;
                    },
                    this::printed));
  }

  private void printed(Path file) {
    notice.set(messages.get("shell.exported", file));
    if (dialogs.offer(messages.get("shell.print.done", file), messages.get("shell.print.open"))) {
      try {
        new SystemFileOpener(System.getProperty("os.name", "")).open(file);
      } catch (Refusal refusal) {
        dialogs.error(messages.sentence(refusal));
      }
    }
  }

  /** Asks the work under way to stop. */
  void cancel() {
    JobRunner.RunningJob underWay = job;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  private static boolean register(Action action) {
    return action == Action.REGISTER_ALL || REGISTER_FORMATS.containsKey(action);
  }

  private void importPlan() {
    dialogs
        .chooseOpen(messages.get("shell.import.title"), planFile())
        .ifPresent(
            file ->
                add(
                    messages.get("shell.adding.file", file.getFileName()),
                    progress -> {
                      services.desk().backups().make(Backup.Occasion.IMPORT);
                      progress.stopIfCancelled();
                      return services.adding().from(file, progress);
                    }));
  }

  private void add(String doing, Job<PlanProfile> adding) {
    run(
        doing,
        adding,
        added -> {
          notice.set(messages.get("shell.added", added.shortTitle()));
          show(added.id());
        });
  }

  private void exportPlan(Plan plan) {
    dialogs
        .chooseSave(messages.get("shell.export.title"), ExportPlan.fileName(plan), planFile())
        .ifPresent(
            file ->
                run(
                    messages.get("work.writing", file.getFileName()),
                    progress -> {
                      ExportPlan.to(file, plan, progress);
                      return List.of(file);
                    },
                    this::exported));
  }

  private void exportRegister(Plan plan, Action action, String format) {
    FileKind kind = new FileKind(messages.get(action.textKey() + ".kind"), format);
    dialogs
        .chooseSave(messages.get("shell.register.title"), registerName(plan, format), kind)
        .ifPresent(file -> writeRegister(plan, List.of(file)));
  }

  /** All formats into one folder. */
  private void exportRegister(Plan plan) {
    dialogs
        .chooseFolder(messages.get("shell.register.folder"))
        .ifPresent(
            folder -> {
              List<Path> files =
                  services.reports().formats().stream()
                      .map(format -> folder.resolve(registerName(plan, format)))
                      .toList();
              if (Replacing.agreed(dialogs, messages, folder, files)) {
                writeRegister(plan, files);
              }
            });
  }

  private String registerName(Plan plan, String format) {
    return services.reports().fileName(plan, ReportChoice.register(plan), List::of, format);
  }

  private void writeRegister(Plan plan, List<Path> files) {
    run(
        messages.get("shell.register.doing"),
        progress ->
            services
                .reports()
                .write(
                    plan,
                    ReportChoice.register(plan),
                    EntryDates.UNKNOWN,
                    List::of,
                    files,
                    progress)
                .files(),
        this::exported);
  }

  private void exported(List<Path> files) {
    Path first = files.getFirst();
    notice.set(
        files.size() == 1
            ? messages.get("shell.exported", first)
            : messages.get(
                "shell.exported.several", files.size(), String.valueOf(first.getParent())));
  }

  private FileKind planFile() {
    return new FileKind(messages.get("shell.planFile"), ExportPlan.EXTENSION);
  }

  PlanServices services() {
    return services;
  }

  /**
   * Shows a plan in the window. One that has not been open yet is read first, beside whatever is
   * being done; the window stays as it is until then.
   */
  void show(PlanId id) {
    coming = id;
    if (services.desk().holds(id)) {
      show.accept(id);
      return;
    }
    String told = notice.get();
    notice.set(messages.get("shell.opening.plan"));
    PlanDesk.Reading reading = services.desk().reading(id);
    services
        .jobs()
        .startBeside(
            progress -> reading.read(),
            shown(
                read -> {
                  reading.take(read);
                  if (id.equals(coming)) {
                    show.accept(id);
                  }
                },
                () -> {
                  // Another may have been asked for since.
                  if (id.equals(coming)) {
                    notice.set(told);
                  }
                }));
  }

  /** Tells what was done last. */
  void tell(String words) {
    notice.set(words);
  }

  /** Does something in the background; what is refused is told, and nothing more is done then. */
  <T> void run(String doing, Job<T> work, Consumer<T> done) {
    notice.set("");
    running.set(Optional.of(new RunningWork(doing, RunningWork.UNKNOWN)));
    job = services.jobs().start(work, shown(done, this::ended));
    if (running.get().isEmpty()) {
      job = null;
    }
  }

  /**
   * Does in the background what must not be disturbed; the reader waits for it. What is refused is
   * told, and nothing more is done then.
   *
   * @param stopped what the reader is told who has stopped it; null if it cannot be stopped
   */
  <T> void alone(String doing, @Nullable String stopped, Job<T> work, Consumer<T> done) {
    notice.set("");
    AtomicReference<JobRunner.@Nullable RunningJob> started = new AtomicReference<>();
    Runnable stop =
        () -> {
          JobRunner.RunningJob underWay = started.get();
          if (underWay != null) {
            underWay.cancel();
          }
        };
    Runnable end = dialogs.holding(doing, stopped == null ? null : stop);
    started.set(
        services
            .jobs()
            .start(work, new Outcome<>(done, end, stopped == null ? "" : stopped, underWay -> {})));
  }

  /** What becomes of work that the bar below shows. */
  private <T> Outcome<T> shown(Consumer<T> done, Runnable ended) {
    return new Outcome<>(
        done,
        ended,
        messages.get("shell.cancelled"),
        underWay -> running.set(Optional.of(underWay)));
  }

  private void ended() {
    job = null;
    running.set(Optional.empty());
  }

  /** What becomes of the work under way. */
  private final class Outcome<T> implements JobRunner.Callback<T> {
    private final Consumer<T> whenDone;
    private final Runnable ended;
    private final String stopped;
    private final Consumer<RunningWork> underWay;

    Outcome(Consumer<T> whenDone, Runnable ended, String stopped, Consumer<RunningWork> underWay) {
      this.whenDone = whenDone;
      this.ended = ended;
      this.stopped = stopped;
      this.underWay = underWay;
    }

    @Override
    public void progress(long done, long total, String message) {
      underWay.accept(new RunningWork(message, (double) done / total));
    }

    @Override
    public void done(T result) {
      ended.run();
      whenDone.accept(result);
    }

    @Override
    public void failed(Exception cause) {
      ended.run();
      if (!(cause instanceof Refusal refusal)) {
        // The window's handler of unforeseen failures tells the reader.
        throw new IllegalStateException(cause);
      }
      dialogs.error(messages.sentence(refusal));
    }

    @Override
    public void cancelled() {
      ended.run();
      notice.set(stopped);
    }
  }
}
