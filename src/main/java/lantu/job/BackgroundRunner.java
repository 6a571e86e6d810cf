package lantu.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import lantu.value.Refusal;
import lantu.value.Stopping;

/** Runs jobs one after the other on a thread of its own, and others beside them. */
public final class BackgroundRunner implements JobRunner, AutoCloseable {
  private final ExecutorService worker;
  private final ExecutorService beside;
  private final Executor screen;

  /** Callbacks are handed to {@code screen}, which runs them in order on the screen's thread. */
  public BackgroundRunner(Executor screen) {
    this.screen = screen;
    this.worker =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("job").factory());
    this.beside =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("beside").factory());
  }

  @Override
  public <T> RunningJob start(Job<T> job, Callback<T> callback) {
    return start(worker, job, callback);
  }

  @Override
  public <T> RunningJob startBeside(Job<T> job, Callback<T> callback) {
    return start(beside, job, callback);
  }

  private <T> RunningJob start(Executor thread, Job<T> job, Callback<T> callback) {
    AtomicBoolean stop = new AtomicBoolean();
    thread.execute(() -> run(job, callback, stop));
    return () -> stop.set(true);
  }

  private <T> void run(Job<T> job, Callback<T> callback, AtomicBoolean stop) {
    Progress progress =
        new Progress() {
          @Override
          public void report(long done, long total, String message) {
            screen.execute(() -> callback.progress(done, total, message));
          }

          @Override
          public boolean cancelled() {
            return stop.get();
          }
        };
    try {
      progress.stopIfCancelled();
      T result = Stopping.by(progress::stopIfCancelled, () -> job.run(progress));
      screen.execute(() -> callback.done(result));
    } catch (CancellationException e) {
      screen.execute(callback::cancelled);
    } catch (Exception e) {
      screen.execute(() -> callback.failed(e));
    } catch (OutOfMemoryError e) {
      // Unheard, whoever waits for the job would wait for ever.
      screen.execute(() -> callback.failed(Refusal.ofMemory(e)));
    } catch (Error e) {
      screen.execute(() -> callback.failed(new IllegalStateException(e)));
    }
  }

  /** Waits until the jobs in hand have ended and starts no other. */
  @Override
  public void close() {
    beside.close();
    worker.close();
  }
}
