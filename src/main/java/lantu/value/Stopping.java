package lantu.value;

import java.util.concurrent.CancellationException;

/**
 * Lets work deep down end once its reader has asked for that, without every call on the way there
 * handing the question on. Work that nobody may stop asks in vain.
 */
public final class Stopping {
  private static final ScopedValue<Runnable> QUESTION = ScopedValue.newInstance();

  private Stopping() {}

  /**
   * Does work on this thread that can be stopped.
   *
   * @param question throws {@link CancellationException} once the reader has asked to stop
   */
  public static <T, X extends Throwable> T by(
      Runnable question, ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(QUESTION, question).call(work);
  }

  /** Does a part of it that must not end half-way. */
  public static void never(Runnable work) {
    ScopedValue.where(QUESTION, () -> {}).run(work);
  }

  /**
   * Ends the work here if it may be stopped and the reader has asked for that.
   *
   * @throws CancellationException if so
   */
  public static void check() {
    if (QUESTION.isBound()) {
      QUESTION.get().run();
    }
  }
}
