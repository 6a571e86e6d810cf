package lantu.job;

/** Runs jobs. */
public interface JobRunner {
  /** Starts a job; the outcome goes to the callback. */
  <T> RunningJob start(Job<T> job, Callback<T> callback);

  /** Starts a job that does not wait for those under way. */
  default <T> RunningJob startBeside(Job<T> job, Callback<T> callback) {
    return start(job, callback);
  }

  /** A started job. */
  @FunctionalInterface
  interface RunningJob {
    /** Asks it to stop; does nothing once it has ended. */
    void cancel();
  }

  /**
   * Hears about a job. Exactly one of done, failed and cancelled is called, last.
   *
   * @param <T> the job's result
   */
  interface Callback<T> {
    /** How far it is. */
    default void progress(long done, long total, String message) {}

    /** It ended with a result. */
    void done(T result);

    /** It ended with an exception. */
    void failed(Exception cause);

    /** It stopped because it was asked to. */
    default void cancelled() {}
  }
}
