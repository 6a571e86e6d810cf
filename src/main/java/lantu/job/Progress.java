package lantu.job;

import java.util.concurrent.CancellationException;

/** What a job tells about itself while it runs. */
public interface Progress {
  /** Of work that nobody watches: it ends by itself or with the program. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void report(long done, long total, String message) {
          // What comes of it is told when it is there.
        }

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Tells how far the job is.
   *
   * @param done steps done
   * @param total steps in all, at least 1
   * @param message what it is doing, for the reader
   */
  void report(long done, long total, String message);

  /** Whether the reader has asked to stop. */
  boolean cancelled();

  /**
   * Ends the job here if the reader has asked to stop.
   *
   * @throws CancellationException if so
   */
  default void stopIfCancelled() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }
}
