package lantu;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import lantu.job.Apart;
import org.jspecify.annotations.Nullable;

/**
 * Answers whoever starts the program once more on a workspace that this one has or is opening. An
 * impatient second start is answered while the first still opens, since it would otherwise take the
 * workspace for somebody else's and show it as one that can only be looked at; what it wanted waits
 * for the window.
 */
final class Arrivals implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Supplier<List<Optional<Path>>> handedOver;
  private final Queue<Optional<Path>> waiting = new ArrayDeque<>();
  private @Nullable Consumer<Optional<Path>> window;
  private boolean over;

  /**
   * Looks from now on.
   *
   * @param handedOver takes what was handed over since the last time
   */
  Arrivals(Supplier<List<Optional<Path>>> handedOver) {
    this.handedOver = handedOver;
    Apart.run("arrivals", this::lookOn);
  }

  private void lookOn() {
    try {
      while (look()) {
        Thread.sleep(LOOK);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean look() {
    if (!over) {
      waiting.addAll(handedOver.get());
      pass();
    }
    return !over;
  }

  /**
   * From now on, and for what has waited, there is a window.
   *
   * @param arrived is given the file to open, or empty, on the screen's thread
   */
  synchronized void to(Consumer<Optional<Path>> arrived) {
    window = arrived;
    pass();
  }

  private void pass() {
    Consumer<Optional<Path>> to = window;
    if (to != null) {
      List<Optional<Path>> all = List.copyOf(waiting);
      waiting.clear();
      all.forEach(one -> Platform.runLater(() -> arrive(to, one)));
    }
  }

  /** A window that was closed in between is not shown again. */
  private void arrive(Consumer<Optional<Path>> to, Optional<Path> one) {
    if (!ended()) {
      to.accept(one);
    }
  }

  private synchronized boolean ended() {
    return over;
  }

  /** Takes nothing any more: who comes now is to open the workspace itself. */
  synchronized void end() {
    over = true;
  }

  @Override
  public void close() {
    end();
  }
}
