package lantu.ui.reports;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import lantu.job.Job;
import lantu.job.JobRunner;
import org.jspecify.annotations.Nullable;

/** Work on a report's files in the background, one at a time: how far it is, and its end. */
final class FileWork {
  /** No work under way. */
  static final double IDLE = -2;

  private final JobRunner runner;
  private final Outcome outcome;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
  private JobRunner.@Nullable RunningJob running;

  FileWork(JobRunner runner, Outcome outcome) {
    this.runner = runner;
    this.outcome = outcome;
  }

  /** From 0 to 1 while files are written, else {@link #IDLE}. */
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /**
   * Starts work.
   *
   * @param stopped the key of what to say when it was stopped
   * @param then hears the result after the work has ended
   */
  <T> void start(Job<T> job, String stopped, Consumer<T> then) {
    outcome.clear();
    progress.set(0);
    running = runner.start(job, new Working<>(stopped, then));
    // A runner that does the work at once has told its end before it gave the job.
    if (progress.get() == IDLE) {
      running = null;
    }
  }

  /** Asks the work to stop. */
  void cancel() {
    JobRunner.RunningJob underWay = running;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  private void ended() {
    running = null;
    progress.set(IDLE);
  }

  /** What becomes of the work. */
  private final class Working<T> implements JobRunner.Callback<T> {
    private final String stopped;
    private final Consumer<T> then;

    Working(String stopped, Consumer<T> then) {
      this.stopped = stopped;
      this.then = then;
    }

    @Override
    public void progress(long done, long total, String message) {
      progress.set((double) done / total);
      outcome.sayAsIs(message);
    }

    @Override
    public void done(T result) {
      ended();
      then.accept(result);
    }

    @Override
    public void failed(Exception cause) {
      ended();
      outcome.sayAsIs("");
      outcome.failed(cause);
    }

    @Override
    public void cancelled() {
      ended();
      outcome.say(stopped);
    }
  }
}
