package lantu.job;

import java.util.concurrent.CancellationException;

/** Runs a job at once on the caller's thread, for the command line and for tests. */
public final class DirectRunner implements JobRunner {
  @Override
  public <T> RunningJob start(Job<T> job, Callback<T> callback) {
    try {
      callback.done(job.run(new Direct(callback)));
    } catch (CancellationException e) {
      callback.cancelled();
    } catch (Exception e) {
      callback.failed(e);
    }
    return () -> {};
  }

  private record Direct(Callback<?> callback) implements Progress {
    @Override
    public void report(long done, long total, String message) {
      callback.progress(done, total, message);
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
