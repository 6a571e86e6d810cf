package lantu;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import lantu.job.Apart;
import lantu.value.Refusal;

/**
 * Starts JavaFX on a thread of its own. Loading it takes as long as opening a workspace, and
 * neither needs the other, so that a start on two processors waits for the slower one only.
 */
final class ScreenStart {
  private final FutureTask<Boolean> start;

  private ScreenStart(FutureTask<Boolean> start) {
    this.start = start;
  }

  /** Begins. */
  static ScreenStart begin() {
    Desktop.measureWithoutDisplay();
    FutureTask<Boolean> start =
        new FutureTask<>(
            () -> {
              Platform.startup(() -> Platform.setImplicitExit(false));
              return true;
            });
    Apart.run("screen-start", start);
    return new ScreenStart(start);
  }

  /**
   * Waits until there is a screen.
   *
   * @return whether there is one at all
   */
  boolean there() {
    try {
      return start.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnsupportedOperationException) {
        return false;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Waits until there is a screen; refuses where there is none. */
  void await() {
    if (!there()) {
      throw new Refusal("cli.noDisplay");
    }
  }
}
