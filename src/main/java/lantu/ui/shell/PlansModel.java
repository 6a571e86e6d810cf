package lantu.ui.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lantu.edit.Backup;
import lantu.job.Job;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.work.AddPlan;
import lantu.work.PlanDesk;
import org.jspecify.annotations.Nullable;

/** What can be done with whole plans: switching, adding, exporting; one thing at a time. */
final class PlansModel {
  private static final Set<Action> PASSWORD =
      EnumSet.of(Action.PASSWORD_SET, Action.PASSWORD_CHANGE, Action.PASSWORD_REMOVE);

  private final PlanServices services;
  private final DialogService dialogs;
  private final Messages messages;
  private final Consumer<PlanId> show;
  private final BackgroundWork work;
  private final PlanExports exports;
  private @Nullable PlanId coming;

  /** {@code show} is asked to show a plan in the window. */
  PlansModel(PlanServices services, Messages messages, Consumer<PlanId> show) {
    this.services = services;
    this.dialogs = services.dialogs();
    this.messages = messages;
    this.show = show;
    this.work = new BackgroundWork(services.jobs(), dialogs, messages);
    this.exports = new PlanExports(services.reports(), dialogs, messages, work);
  }

  /** The plans of the workspace as they are now. */
  List<PlanProfile> plans() {
    return services.desk().plans();
  }

  /** Does what takes a while, and tells what was done last. */
  BackgroundWork work() {
    return work;
  }

  /** What can be written into files. */
  PlanExports exports() {
    return exports;
  }

  /** Why an action cannot be done now; empty if it can. */
  Optional<String> unavailable(Action action) {
    boolean adds = action == Action.SAMPLE || action == Action.IMPORT;
    boolean packs = action == Action.PACKAGE_WRITE || action == Action.PACKAGE_OPEN;
    boolean works = adds || packs || PlanExports.does(action);
    if (works && work.running().get().isPresent()) {
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
    return work.running().get().map(underWay -> messages.get("shell.busy"));
  }

  /** Does what the action says with the plan; tells the reason where it cannot be done now. */
  void perform(Action action, Plan plan) {
    Optional<String> reason = unavailable(action);
    if (reason.isPresent()) {
      work.tell(reason.get());
      return;
    }
    switch (action) {
      case SAMPLE ->
          add(messages.get("shell.adding.sample"), progress -> services.adding().sample());
      case IMPORT -> importPlan();
      default -> exports.perform(action, plan);
    }
  }

  /** Shows another plan of the workspace. */
  void open(PlanId id) {
    work.tell("");
    show(id);
  }

  private void importPlan() {
    dialogs
        .chooseOpen(messages.get("shell.import.title"), exports.planFile())
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
    work.run(
        doing,
        adding,
        added -> {
          work.tell(messages.get("shell.added", added.shortTitle()));
          show(added.id());
        });
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
    String told = work.notice().get();
    work.tell(messages.get("shell.opening.plan"));
    PlanDesk.Reading reading = services.desk().reading(id);
    work.beside(
        progress -> reading.read(),
        read -> {
          reading.take(read);
          if (id.equals(coming)) {
            show.accept(id);
          }
        },
        () -> {
          // Another may have been asked for since.
          if (id.equals(coming)) {
            work.tell(told);
          }
        });
  }
}
