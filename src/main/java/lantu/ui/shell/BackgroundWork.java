package lantu.ui.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.job.Job;
import lantu.job.JobRunner;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Does what takes a while in the background, and tells how far it is and what came of it. */
final class BackgroundWork {
  private final JobRunner jobs;
  private final DialogService dialogs;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Optional<RunningWork>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private JobRunner.@Nullable RunningJob job;

  BackgroundWork(JobRunner jobs, DialogService dialogs, Messages messages) {
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /** The work under way; empty while there is none. */
  ReadOnlyObjectProperty<Optional<RunningWork>> running() {
    return running.getReadOnlyProperty();
  }

  /** What was done last, in words; empty if there is nothing to tell. */
  ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** Tells what was done last. */
  void tell(String words) {
    notice.set(words);
  }

  /** Asks the work under way to stop. */
  void cancel() {
    JobRunner.RunningJob underWay = job;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  /** Does something in the background; what is refused is told, and nothing more is done then. */
  <T> void run(String doing, Job<T> work, Consumer<T> done) {
    notice.set("");
    running.set(Optional.of(new RunningWork(doing, RunningWork.UNKNOWN)));
    job = jobs.start(work, shown(done, this::ended));
    if (running.get().isEmpty()) {
      job = null;
    }
  }

  /**
   * Does something beside whatever is being done; what is refused is told, and nothing more is done
   * then.
   *
   * @param ended is run first, whatever comes of it
   */
  <T> void beside(Job<T> work, Consumer<T> done, Runnable ended) {
    jobs.startBeside(work, shown(done, ended));
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
        jobs.start(work, new Outcome<>(done, end, stopped == null ? "" : stopped, underWay -> {})));
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
