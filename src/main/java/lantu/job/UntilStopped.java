package lantu.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets the work of a command be stopped from outside, as by Ctrl+C: it is asked to stop, and the
 * process ends only when it has tidied up, so that nothing half done is left behind.
 */
public final class UntilStopped implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final AtomicBoolean stopped = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().name("stop").unstarted(this::end);

  private volatile Runnable giveUp = () -> {};

  /** From now on an end of the process waits. */
  public UntilStopped() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the work is to stop. */
  public boolean stopped() {
    return stopped.get();
  }

  /** Asks the work to stop. */
  public void stop() {
    stopped.set(true);
  }

  /** What is to be done all the same if the work does not end, as when its screen has gone. */
  public void otherwise(Runnable last) {
    giveUp = last;
  }

  /** What an end of the process does. */
  private void end() {
    stop();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        giveUp.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work has ended and tidied up. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook with it.
    }
  }
}
