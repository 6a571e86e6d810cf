package lantu.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.edit.Backup;
import lantu.edit.Backups;
import lantu.edit.Notice;
import lantu.job.Job;
import lantu.job.JobRunner;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.value.Refusal;
import lantu.work.RestoreWords;
import lantu.work.SafetyWords;
import lantu.work.SecondBackup;
import org.jspecify.annotations.Nullable;

/** 数据安全: when the last good backup was made, making one, verifying, restoring. */
final class SafetyModel {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Backups backups;
  private final List<Notice> notices;
  private final BackgroundWork work;
  private final JobRunner jobs;
  private final DialogService dialogs;
  private final SecondBackup second;
  private final Messages messages;
  private final SafetyWords words;
  private final ZoneId zone;
  private final Consumer<Runnable> restored;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper worry = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private JobRunner.@Nullable RunningJob job;
  private boolean failed;

  /**
   * The safety of a workspace.
   *
   * @param plans show what takes a while and is not looked at in a dialog
   * @param restored shows the data, which are others than before, and does then what it is given
   */
  SafetyModel(
      PlansModel plans,
      SecondBackup second,
      Messages messages,
      ZoneId zone,
      Consumer<Runnable> restored) {
    PlanServices services = plans.services();
    this.work = plans.work();
    this.backups = services.desk().backups();
    this.notices = services.desk().notices();
    this.jobs = services.jobs();
    this.dialogs = services.dialogs();
    this.second = second;
    this.messages = messages;
    this.words = new SafetyWords(messages, zone);
    this.zone = zone;
    this.restored = restored;
    refresh();
  }

  /** When the last good backup was made, in a few words. */
  ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }

  /** Whether something about the backups is not as it should be. */
  ReadOnlyBooleanProperty worry() {
    return worry.getReadOnlyProperty();
  }

  /** Whether something is under way. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What was done or found last, in words. */
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /** Tells what was done while opening, and makes the first backup behind the window. */
  void start() {
    if (!notices.isEmpty()) {
      dialogs.inform(notices.stream().map(words::sentence).collect(Collectors.joining("\n\n")));
    }
    quietly(Backup.Occasion.START);
  }

  void hour() {
    quietly(Backup.Occasion.HOUR);
  }

  /** A failure shows in the status and is tried again the next hour. */
  private void quietly(Backup.Occasion occasion) {
    if (!backups.looking()) {
      run(progress -> backups.make(occasion), made -> failed = false, refusal -> failed = true);
    }
  }

  /** The backups that take a password of their own. */
  List<String> locked() {
    return backups.locked();
  }

  /** Asks for the password of a backup and makes it one of this workspace. */
  void unlock(String name) {
    PasswordPane pane = new PasswordPane("backup-password", "safety.password.name", null, messages);
    pane.takeKeyboard();
    if (dialogs.confirm(
        messages.get("safety.locked.ask", name), pane, messages.get("safety.locked.verb"))) {
      char[] typed = pane.password();
      char[] password = typed == null ? new char[0] : typed;
      run(
          progress -> {
            try {
              backups.unlock(name, password);
              return true;
            } finally {
              Arrays.fill(password, '\0');
            }
          },
          done -> told.set(messages.get("safety.locked.done", name)),
          refusal -> told.set(messages.sentence(refusal)));
    }
  }

  void show() {
    told.set("");
    SafetyPane pane = new SafetyPane(this, messages);
    if (dialogs.offer(messages.get("safety.title"), pane, messages.get("safety.restore"))) {
      pane.selected().ifPresent(this::askRestore);
    }
  }

  /** When the last good backup was made, in a sentence. */
  String headline() {
    if (backups.looking()) {
      return messages.get("safety.looking");
    }
    return list().stream()
        .findFirst()
        .map(last -> messages.get("safety.last", words.time(last.at())))
        .orElseGet(() -> messages.get("safety.none"));
  }

  List<Backup> list() {
    return backups.list();
  }

  /** A backup as one line. */
  String line(Backup backup) {
    return messages.get(
        "safety.line", words.time(backup.at()), messages.term(backup.occasion()), backup.entries());
  }

  boolean canWork() {
    return !backups.looking();
  }

  void backUp() {
    run(
        progress -> backups.make(Backup.Occasion.BY_HAND),
        made -> {
          failed = false;
          told.set(messages.get("safety.made"));
        },
        refusal -> told.set(messages.sentence(refusal)));
  }

  void verify() {
    run(
        progress -> backups.verify(),
        checks ->
            told.set(
                checks.stream()
                    .map(
                        check ->
                            messages.get(
                                check.good() ? "safety.good" : "safety.bad", words.sentence(check)))
                    .collect(Collectors.joining("\n"))),
        refusal -> told.set(messages.sentence(refusal)));
  }

  /** The second folder and how the last copy went, in words. */
  String secondText() {
    return second
        .folder()
        .map(
            folder ->
                backups
                    .second()
                    .map(words::sentence)
                    .orElseGet(() -> messages.get("safety.second.is", folder)))
        .orElseGet(() -> messages.get("safety.second.none"));
  }

  boolean hasSecond() {
    return second.folder().isPresent();
  }

  void chooseSecond() {
    dialogs
        .chooseFolder(messages.get("safety.second.title"))
        .ifPresent(folder -> second(Optional.of(folder)));
  }

  void noSecond() {
    second(Optional.empty());
  }

  private void second(Optional<Path> folder) {
    try {
      second.choose(folder);
      run(progress -> backups.make(Backup.Occasion.HOUR), made -> {}, refusal -> failed = true);
    } catch (Refusal refusal) {
      told.set(messages.sentence(refusal));
    }
  }

  private void askRestore(Backup backup) {
    work.run(
        messages.get("safety.restore.looking"),
        progress -> backups.preview(backup.name()),
        preview -> {
          List<String> lines = new RestoreWords(messages).lines(preview);
          if (preview.plans().isEmpty()) {
            dialogs.inform(lines.getFirst());
          } else if (dialogs.confirm(
              messages.get("safety.restore.ask", words.time(backup.at())),
              SafetyPane.lines(lines, messages.get("safety.restore.lines")),
              messages.get("safety.restore.verb"))) {
            restore(backup);
          }
        });
  }

  private void restore(Backup backup) {
    restore(
        backup,
        before -> {
          if (dialogs.offer(
              messages.get("safety.restored", words.time(backup.at())),
              messages.get("safety.undo"))) {
            restore(
                before,
                undone -> dialogs.inform(messages.get("safety.undone", words.time(before.at()))));
          }
        });
  }

  private void restore(Backup backup, Consumer<Backup> then) {
    // Nothing is edited on data that are being replaced.
    work.alone(
        messages.get("safety.restore.doing"),
        messages.get("safety.stopped"),
        progress -> backups.restore(backup.name()),
        before -> {
          refresh();
          restored.accept(
              () -> {
                then.accept(before);
                refresh();
              });
        });
  }

  /** Asks what is under way to stop; nothing has changed then. */
  void stop() {
    JobRunner.RunningJob underWay = job;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  private <T> void run(Job<T> work, Consumer<T> done, Consumer<Refusal> refused) {
    busy.set(true);
    job =
        jobs.start(
            work,
            new JobRunner.Callback<T>() {
              @Override
              public void cancelled() {
                busy.set(false);
                told.set(messages.get("safety.stopped"));
                refresh();
              }

              @Override
              public void done(T result) {
                busy.set(false);
                refresh();
                done.accept(result);
                refresh();
              }

              @Override
              public void failed(Exception cause) {
                busy.set(false);
                if (!(cause instanceof Refusal refusal)) {
                  // The window's handler of unforeseen failures tells the reader.
                  throw new IllegalStateException(cause);
                }
                refused.accept(refusal);
                refresh();
              }
            });
  }

  private void refresh() {
    boolean secondMissing = backups.second().filter(notice -> !notice.good()).isPresent();
    String last =
        backups.looking()
            ? messages.get("safety.status.looking")
            : list().stream()
                .findFirst()
                .map(backup -> messages.get("safety.status.last", when(backup.at())))
                .orElseGet(() -> messages.get("safety.status.none"));
    String more =
        failed
            ? messages.get("safety.status.failed", last)
            : secondMissing ? messages.get("safety.status.second", last) : last;
    status.set(more);
    worry.set(failed || secondMissing || backups.looking());
  }

  /** The time alone on the same day, otherwise the day. */
  private String when(Instant at) {
    ZonedDateTime then = at.atZone(zone);
    return then.toLocalDate().equals(LocalDate.now(zone))
        ? CLOCK.format(then)
        : then.toLocalDate().toString();
  }
}
